/**
 * Ids that say what they stand for, once the writer has named the thing.
 * Owns: which ids may still change: those that the editor made before there was a name, and that nothing refers to.
 * Used by: the pack editor, when a part is left.
 * Never: changes an id that anything points to, or that was ever read from a file under a name of its own.
 */
import type { Part } from './blank';
import { type DraftPack, isList, isObject, type Json, listAt, textAt, withValue } from './draft';
import { newId } from './ids';

/** What ids begin with as long as there is no name. */
const NAMELESS: Readonly<Record<Part, RegExp>> = {
  sources: /^source(?:-\d+)?$/,
  entities: /^entity(?:-\d+)?$/,
  claims: /^claim(?:-\d+)*$/,
};
const NAMES: Readonly<Record<Part, readonly string[]>> = {
  sources: ['title', 'publisher'],
  entities: ['name'],
  claims: ['text'],
};
const PARTS: readonly Part[] = ['sources', 'entities', 'claims'];

export function settleIds(draft: DraftPack): DraftPack {
  let settled = draft;
  for (const part of PARTS) {
    listAt(draft, [part]).forEach((entry, at) => {
      const id = textAt(entry, ['id']);
      const name = NAMES[part].map((field) => textAt(entry, [field])).find((text) => text.trim() !== '');
      if (name === undefined || !NAMELESS[part].test(id) || isReferred(settled, id)) return;
      const taken = listAt(settled, [part]).map((each) => textAt(each, ['id']));
      settled = withValue(settled, [part, at, 'id'], newId(name, taken, id));
    });
  }
  return settled;
}

/** Whether an id stands anywhere but as an id. */
export function isReferred(value: Json, id: string, key = ''): boolean {
  if (isList(value)) return value.some((each) => isReferred(each, id, key));
  if (isObject(value)) return Object.entries(value).some(([name, each]) => isReferred(each, id, name));
  return value === id && key !== 'id';
}
