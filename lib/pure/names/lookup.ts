/**
 * Looking things up in the name index.
 * Owns: what is cut out of the index's strings when a page first needs it, and then kept.
 * Used by: the finder, the rules and the page's names.
 * Never: unpacks what a page may not need: most pages name few of the entities, and many none.
 */
import type { Companions, EntityClass, NameIndexData, WordList } from './name-index-form';
import { CAPITALS, ONE_TOKEN } from './name-index-form';
import { textAt } from './packed';
import { openPrefixTable, type Prefixes } from './prefix-table';

/** The first and the middle names that a person's full names give, in lower case. */
export type GivenNames = readonly [first: readonly string[], middle: readonly string[]];

export interface WordSet {
  has(word: string): boolean;
}

type Words = Record<Exclude<WordList, 'endings'>, WordSet>;

export interface NameLookup {
  /** Finds the characters with which a name may begin; sticky to nothing, so that it goes from one to the next. */
  starts: RegExp;
  prefixes: Prefixes;
  /** How many phrases there are: the first so many beginnings are whole ones. */
  phrases: number;
  /** Whether the phrase in capitals is the same name. */
  mayShout(phrase: number): boolean;
  isOneToken(phrase: number): boolean;
  senses(phrase: number): readonly number[];
  companions(phrase: number): readonly Companions[];
  keyOf(entity: number): string;
  classOf(entity: number): EntityClass;
  /** The packs that an entity is in, those left out that have nothing but what is in others too. */
  packsOf(entity: number): readonly number[];
  givenOf(entity: number): GivenNames;
  words: Words;
  endings(): readonly string[];
}

const NO_COMPANIONS: readonly Companions[] = [];

/** Opens an index for a page; costs next to nothing, whatever its size. */
export function openIndex(index: NameIndexData): NameLookup {
  const { packs, also, classes, phrases, senses, companions } = index;
  const ends: number[] = [];
  for (const { count } of packs) ends.push((ends.at(-1) ?? 0) + count);
  const packOf = (entity: number): number => ends.findIndex((end) => entity < end);
  const packOfKey = (key: string): number => packs.findIndex(({ prefix }) => key.startsWith(prefix));
  const keyOf = kept((entity) => {
    const pack = packOf(entity);
    const { prefix, ids } = packs[pack] as (typeof packs)[number];
    return prefix + textAt(ids, entity - (ends[pack - 1] ?? 0));
  });
  const flag = (phrase: number, which: number): boolean => (phrases.charCodeAt(phrase) & which) !== 0;
  return {
    starts: new RegExp(index.starts, 'g'),
    prefixes: openPrefixTable(index.prefixes),
    phrases: phrases.length,
    mayShout: (phrase) => flag(phrase, CAPITALS),
    isOneToken: (phrase) => flag(phrase, ONE_TOKEN),
    senses: kept((phrase) => {
      const list = senses[phrase] ?? [];
      return typeof list === 'number' ? [list] : list;
    }),
    companions: kept((phrase) => companions[phrase] ?? NO_COMPANIONS),
    keyOf,
    classOf: (entity) => classes[entity] as EntityClass,
    packsOf: kept((entity) =>
      [packOf(entity), ...(also[keyOf(entity)] ?? []).map(packOfKey)].filter((pack) => pack >= 0),
    ),
    givenOf(entity) {
      const [first = '', middle = ''] = textAt(index.given, entity).split('\t');
      return [wordsOf(first), wordsOf(middle)];
    },
    words: Object.fromEntries(Object.entries(index.words).map(([name, list]) => [name, wordSet(list)])) as Words,
    endings: lazy(() => wordsOf(index.words.endings)),
  };
}

const wordsOf = (text: string): string[] => (text === '' ? [] : text.split(' '));

function wordSet(text: string): WordSet {
  const words = lazy(() => new Set(text.split(' ')));
  return { has: (word) => words().has(word) };
}

/** Remembers what was made for each number: a page names few entities, and those often. */
function kept<T>(make: (number: number) => T): (number: number) => T {
  const made = new Map<number, T>();
  return (number) => {
    let value = made.get(number);
    if (value === undefined) {
      value = make(number);
      made.set(number, value);
    }
    return value;
  };
}

/** Makes a value when it is first asked for. */
function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
