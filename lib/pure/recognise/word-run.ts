/**
 * The words of a paragraph, by their spelling.
 * Owns: knowing a spelling that was met before from its characters alone, without making a string of it.
 * Used by: reading paragraphs. Most words of a page come again and again, and most paragraphs are only looked at.
 * Never: fills the memory: on a page of nothing but new words it forgets the old ones.
 */
import { isAsciiWord } from '../names/characters';
import { beginningAt, type Entry, type StemTable } from './stems';
import { endOfWord, type Form, formOf, nextWord, type Token, tokenOf } from './tokens';

/** A word as it is written, with what the packs and the lists have that begins with it. */
export interface Spelling extends Form {
  raw: string;
  hash: number;
  entries: readonly Entry[];
}

/** The words of a text, in lists that are filled anew for each text. */
export interface WordRun {
  count: number;
  /** undefined: no stem has a word that begins like it. */
  spelled: (Spelling | undefined)[];
  starts: number[];
  ends: number[];
}

export interface Spellings {
  read(text: string, run: WordRun): void;
  /** What a word of a text has that begins with it. */
  entriesAt(text: string, start: number, end: number): readonly Entry[];
}

/** Spellings that are kept; an article has 2,000. */
const MOST = 8000;
/** Twice as many, to the next power of two: few spellings want the same slot. */
const SLOTS = 1 << 14;
/** Slots that are looked at for a spelling: a page may be made so that all want the same one. */
const TRIES = 16;

/** Of the hash by Fowler, Noll and Vo. */
const PRIME = 0x01000193;
/** The bits of a hash that are kept: a small number is cheaper than one with a sign. */
const HASH = 0x3fffffff;
const SPACE = 32;
/** Letters of which a beginning is made. */
const LETTERS = 3;

export function createSpellings({ beginnings, entriesOf }: StemTable): Spellings {
  /** Numbers of spellings, from 1. */
  const slots = new Int32Array(SLOTS);
  let kept: Spelling[] = [];

  const spellingAt = (text: string, start: number, end: number): Spelling => {
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    hash = (hash ^ (hash >>> 15)) & HASH;
    for (let slot = hash; slot < hash + TRIES; slot += 1) {
      const number = slots[slot & (SLOTS - 1)] ?? 0;
      if (number === 0) return keep(make(text.slice(start, end), hash), slot & (SLOTS - 1));
      const known = kept[number - 1] as Spelling;
      if (known.hash === hash && isSame(known.raw, text, start, end)) return known;
    }
    return make(text.slice(start, end), hash);
  };

  const make = (raw: string, hash: number): Spelling => {
    const { word, capital, possessive } = formOf(raw);
    return { raw, hash, word, capital, possessive, entries: entriesOf(word) };
  };

  const keep = (spelling: Spelling, slot: number): Spelling => {
    if (kept.length < MOST) slots[slot] = kept.push(spelling);
    return spelling;
  };

  const makeRoom = (): void => {
    if (kept.length < MOST) return;
    slots.fill(0);
    kept = [];
  };

  return {
    read(text, run) {
      makeRoom();
      run.count = 0;
      for (let start = nextWord(text, 0); start < text.length; start = nextWord(text, start)) {
        // Most words are plain letters and no more.
        let end = start;
        while (end < text.length && isAsciiWord(text.charCodeAt(end))) end += 1;
        const letters = end - start;
        const isPlain = letters > 0 && text.charCodeAt(end) === SPACE;
        if (!isPlain) end = endOfWord(text, start);
        const isOther = (isPlain || letters >= LETTERS) && beginnings[beginningAt(text, start, end)] === 0;
        run.spelled[run.count] = isOther ? undefined : spellingAt(text, start, end);
        run.starts[run.count] = start;
        run.ends[run.count] = end;
        run.count += 1;
        start = end;
      }
    },
    entriesAt(text, start, end) {
      makeRoom();
      return spellingAt(text, start, end).entries;
    },
  };
}

function isSame(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let at = 0; at < raw.length; at += 1) if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** The words as they are worked with, where a paragraph is more than looked at. */
export function tokensIn(text: string, { count, spelled, starts, ends }: WordRun): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (let at = 0; at < count; at += 1) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    tokens.push(tokenOf(text, spelled[at] ?? formOf(text.slice(start, end)), start, end, last));
    last = end;
  }
  return tokens;
}
