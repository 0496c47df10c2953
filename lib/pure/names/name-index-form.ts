/**
 * The form of the name index, on which the background that builds it and the page that reads it agree.
 * Owns: the type, the numbers of the rules, and the conventions that both sides need.
 * Used by: `name-index.ts` (builds), `lookup.ts` and the finder (read).
 * Never: holds word lists; they are data of the index, so that the content script does not carry them. And never a form
 * that a page would have to unpack: what it needs of it is cut out of the strings when it is needed.
 */
import type { PackedTexts } from './packed';
import type { PrefixTable } from './prefix-table';

/** How an entity counts: a person (addressed as Mr, as Ms, or not known), a thing with a title, an organisation, or a
 * place or outlet, which is marked only where the page also names one of the others. */
export type EntityClass = 'p' | 'm' | 'f' | 't' | 'o' | 'g';

/** What a phrase may stand for. Each sense is `entity * 4 + rule`. */
export const ALWAYS = 0;
export const AFTER_FULL_NAME = 1;
export const WITH_COMPANION = 2;

/** What is known of a phrase, added up, and written as one digit. */
export const CAPITALS = 1;
export const ONE_TOKEN = 2;

/** What must stand near a phrase to make it a name of an entity. */
export interface Companions {
  entity: number;
  entities: number[];
  cues: string[];
}

/** Lists of words in lower case; see `words/`. */
export type WordList =
  | 'small'
  | 'common'
  | 'given'
  | 'offices'
  | 'mr'
  | 'ms'
  | 'things'
  | 'companies'
  | 'endings'
  | 'domains';

/** JSON-serialisable; built by the background from all enabled packs, sent once to a page. */
export interface NameIndexData {
  /** Packs in order: what the keys of their entities begin with, the rest of each key, and how many. */
  packs: { prefix: string; ids: PackedTexts; count: number }[];
  /** By the key of an entity that is in several packs: its further keys. */
  also: Record<string, readonly string[]>;
  /** By entity: its class. */
  classes: string;
  /** Persons' first and middle names in lower case: by entity one text, first and middle names parted by a tab. */
  given: PackedTexts;
  /** The beginnings of all phrases; the numbers of whole phrases are those of the other lists. */
  prefixes: PrefixTable;
  /** By phrase: `CAPITALS` if capitals are the same name, `ONE_TOKEN`. */
  phrases: string;
  /** Pattern of the UTF-16 units with which a phrase may begin, however a page may write it. */
  starts: string;
  /** By phrase: its senses in the order of the packs; an empty list for a phrase that is never a name. */
  senses: (number | number[])[];
  /** By phrase number: companions of its senses with that rule. */
  companions: Record<number, Companions[]>;
  /** Words that the rules go by, each list one string with spaces; data, so that the page's script does not hold them. */
  words: Record<WordList, string>;
}

/** A token in capitals, with or without its space, as it would be written in running text. */
export function titleCase(token: string): string {
  const space = token[0] === ' ' ? ' ' : '';
  const first = String.fromCodePoint(token.codePointAt(space.length) ?? 32);
  return space + first + token.slice(space.length + first.length).toLowerCase();
}
