/**
 * Where in a draft something stands, in the words of its forms.
 * Owns: “Claim 2 · Report 1 · On what basis”.
 * Used by: the pack editor's list of findings.
 * Never: leaves a place without a name: what has no words is told by its path.
 */
import { FORMS, type FormName } from '../editor/forms';
import { keyed } from './keyed';
import type { MessageKey, Say } from './say';
import { joined } from './text';

const PARTS = { sources: 'source', entities: 'entity', claims: 'claim' } as const;
const ENTRIES = { names: 'name', about: 'about', reports: 'report', responses: 'response' } as const;

const PATH = /^(?:(sources|entities|claims)\[(\d+)\])?(?:\.?(names|about|reports|responses)\[(\d+)\])?\.?(.*)$/;

/** @param path as findings have it: `claims[1].reports[0].sourcing.basis` */
export function placeWords(say: Say, path: string): string {
  const [, part, partAt, list, listAt, rest = ''] = PATH.exec(path) ?? [];
  const words: string[] = [];
  let form: FormName = 'pack';
  if (isKey(PARTS, part)) {
    words.push(say(keyed('editor_one', part), String(Number(partAt) + 1)));
    form = PARTS[part];
  }
  if (isKey(ENTRIES, list)) {
    words.push(say(keyed('editor_entry', list), String(Number(listAt) + 1)));
    form = ENTRIES[list];
  }
  if (rest !== '') words.push(fieldWords(say, form, rest));
  return words.length === 0 ? say('editor_part_pack') : joined(say, words, 'text_dot');
}

function fieldWords(say: Say, form: FormName, rest: string): string {
  const plain = rest.replace(/\[\d+\]/g, '');
  const field = FORMS[form].find(({ path }) => path.join('.') === plain || plain.startsWith(`${path.join('.')}.`));
  if (field) return say(`editor_field_${field.name}` as MessageKey);
  if (isKey(PARTS, plain)) return say(keyed('editor_part', plain));
  return isKey(ENTRIES, plain) ? say(keyed('editor_list', plain)) : rest;
}

const isKey = <T extends object>(table: T, key: string | undefined): key is keyof T & string =>
  key !== undefined && Object.hasOwn(table, key);
