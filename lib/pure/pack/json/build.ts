/**
 * From the text of a pack to plain values.
 * Owns: what JSON allows and a pack does not: two fields of one name, names that are part of every object, control
 * characters, and lists, objects and depths beyond the limits.
 * Used by: `read.ts`.
 * Never: knows the format. What it gives is as `JSON.parse` would give it.
 */
import { forbiddenIn } from '../characters';
import { PACK_LIMITS } from '../limits';
import { MAX_PROBLEMS } from '../problem';
import type { SyntaxFault } from './syntax';
import { walkJson } from './walk';

/** Something that may not stand in a pack, though it is JSON. The offset is in UTF-16 units. */
export interface ContentFault {
  id: 'duplicate-field' | 'field-name' | 'character' | 'too-much';
  path: readonly (string | number)[];
  offset: number;
  found: string;
  allowed: string;
}

export type BuiltJson =
  | { kind: 'value'; value: unknown }
  | { kind: 'syntax'; fault: SyntaxFault }
  | { kind: 'faults'; faults: readonly ContentFault[] };

/** Names that every object has, or that mean something else to the language: no field is called so. */
const NOT_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/** How deep the lists of claims and entities stand. */
const OUTER = 2;

interface Frame {
  holder: unknown[] | Record<string, unknown>;
  /** Of an object: the field whose value comes next; of a list: the index of the next entry. */
  key: string | number;
  fields: number;
}

/** Makes the values of a text. Ends at the first fault that is too much to go on from. */
export function buildJson(text: string): BuiltJson {
  const frames: Frame[] = [];
  const faults: ContentFault[] = [];
  let root: unknown;

  const tell = (id: ContentFault['id'], offset: number, found: string, allowed: string): boolean => {
    faults.push({ id, path: frames.map(({ key }) => key), offset, found, allowed });
    return faults.length < MAX_PROBLEMS;
  };
  const put = (value: unknown, offset: number): boolean => {
    const frame = frames.at(-1);
    if (frame === undefined) root = value;
    else if (Array.isArray(frame.holder)) {
      frame.key = frame.holder.push(value) - 1;
      const limit = frames.length > OUTER ? PACK_LIMITS.inner : PACK_LIMITS.entries;
      if (frame.holder.length > limit) return tooMuch(offset, 'entries in a list', limit);
    } else frame.holder[frame.key] = value;
    return true;
  };
  const tooMuch = (offset: number, what: string, limit: number): boolean => {
    const amount = limit.toLocaleString('en');
    tell('too-much', offset, `more than ${amount} ${what}`, `at most ${amount}`);
    return false;
  };

  const fault = walkJson(text, {
    open(kind, offset) {
      const holder = kind === 'list' ? [] : {};
      if (!put(holder, offset)) return false;
      frames.push({ holder, key: 0, fields: 0 });
      return (
        frames.length <= PACK_LIMITS.depth || tooMuch(offset, 'lists and objects in each other', PACK_LIMITS.depth)
      );
    },
    close() {
      frames.pop();
      return true;
    },
    key(name, offset) {
      const frame = frames.at(-1);
      if (frame === undefined) return true;
      frame.key = name;
      frame.fields += 1;
      if (frame.fields > PACK_LIMITS.fields) return tooMuch(offset, 'fields in an object', PACK_LIMITS.fields);
      if (NOT_NAMES.has(name)) {
        // Its value goes nowhere: the holder is left for an empty one that nobody sees.
        frame.holder = {};
        return tell('field-name', offset, `a field “${name}”`, 'no field of this name');
      }
      if (!Object.hasOwn(frame.holder, name)) return true;
      return tell('duplicate-field', offset, `a second field “${name}”`, 'each field once in an object');
    },
    value(value, offset) {
      if (!put(value, offset)) return false;
      const bad = typeof value === 'string' ? forbiddenIn(value) : null;
      if (bad === null) return true;
      return tell('character', offset, `${bad.name}, as character ${bad.index + 1} of the text`, 'visible characters');
    },
  });
  // A fault of the content stands before the place where the text breaks off, if both are there.
  if (faults.length > 0) return { kind: 'faults', faults };
  return fault === null ? { kind: 'value', value: root } : { kind: 'syntax', fault };
}
