/**
 * Finds words and phrases of lists in a text.
 * Owns: the notation: “talk” is that word, “talk*” any word that begins so, “in touch” two words in a row.
 * Used by: the recogniser, for the packs' cues and for its own word lists alike.
 * Never: takes a regular expression. For each word of the text one look-up and one for each length of a beginning.
 */
import { endOfWord, formOf, nextWord } from './tokens';
import type { WordRun } from './word-run';

/** A stem found: the words from `from` to before `to`. */
export interface Hit {
  stem: number;
  from: number;
  to: number;
}

export interface StemTable {
  /** The number of a stem, the same for the same text. */
  add(stem: string): number;
  /** How many stems there are; their numbers are below it. */
  readonly size: number;
  /** The stems, by number; those that are added come to it. */
  stems(): readonly string[];
  /** What begins with a word. */
  entriesOf(word: string): readonly Entry[];
}

/** Stems found in a text, in lists that are filled anew for each: a page has more of them than of anything else. */
export interface HitRun {
  count: number;
  stems: number[];
  from: number[];
  to: number[];
}

interface Word {
  text: string;
  open: boolean;
}
/** A stem that begins with a word, and the words that must follow. */
export interface Entry {
  stem: number;
  rest: readonly Word[];
}

const NO_ENTRIES: readonly Entry[] = [];
const NO_WORDS: readonly Word[] = [];
/** Letters that a beginning has at least. */
const FIRST = 3;

/** What begins with a word, and the number of the stem that is this word alone; −1: none is. */
interface Slot {
  alone: number;
  entries: Entry[];
}

export function createStemTable(): StemTable {
  const texts: string[] = [];
  /** Numbers of phrases and beginnings. */
  const numbers = new Map<string, number>();
  const whole = new Map<string, Slot>();
  const beginnings = new Map<string, Slot>();
  const lengths = new Set<number>();
  /** The first letters of all beginnings: most words have others. */
  const firsts = new Set<string>();

  const slotIn = (table: Map<string, Slot>, word: string): Slot => {
    let slot = table.get(word);
    if (!slot) {
      slot = { alone: -1, entries: [] };
      table.set(word, slot);
    }
    return slot;
  };
  const place = ({ entries }: Slot, text: string, rest: readonly Word[]): number => {
    const stem = texts.length;
    texts.push(text);
    entries.push({ stem, rest });
    return stem;
  };

  return {
    get size() {
      return texts.length;
    },
    stems: () => texts,
    entriesOf(word) {
      const known = whole.get(word)?.entries ?? NO_ENTRIES;
      if (!firsts.has(word.slice(0, FIRST))) return known;
      const entries = [...known];
      for (const length of lengths) {
        if (length <= word.length) entries.push(...(beginnings.get(word.slice(0, length))?.entries ?? NO_ENTRIES));
      }
      return entries.length > 0 ? entries : NO_ENTRIES;
    },
    add(stem) {
      const space = stem.indexOf(' ');
      // A page has all its words added before it is read: single ones are most, and have a way of their own.
      if (space < 0 && !stem.endsWith('*')) {
        const slot = slotIn(whole, stem);
        if (slot.alone < 0) slot.alone = place(slot, stem, NO_WORDS);
        return slot.alone;
      }
      const known = numbers.get(stem);
      if (known !== undefined) return known;
      const { text, open } = wordOf(space < 0 ? stem : stem.slice(0, space));
      if (open) {
        lengths.add(text.length);
        firsts.add(text.slice(0, FIRST));
      }
      const rest =
        space < 0
          ? NO_WORDS
          : stem
              .slice(space + 1)
              .split(' ')
              .map(wordOf);
      const number = place(slotIn(open ? beginnings : whole, text), stem, rest);
      numbers.set(stem, number);
      return number;
    },
  };
}

/**
 * Finds the stems of a table in the words of a text.
 * @param spend told of each step; false stops the search
 */
export function findStems({ count, spelled }: WordRun, spend: () => boolean, hits: HitRun): void {
  hits.count = 0;
  for (let at = 0; at < count; at += 1) {
    const entries = spelled[at]?.entries ?? NO_ENTRIES;
    for (let each = 0; each < entries.length; each += 1) {
      if (!spend()) return;
      const { stem, rest } = entries[each] as Entry;
      if (rest.length > 0 && !goesOn(rest, spelled, at + 1, count)) continue;
      hits.stems[hits.count] = stem;
      hits.from[hits.count] = at;
      hits.to[hits.count] = at + 1 + rest.length;
      hits.count += 1;
    }
  }
}

function goesOn(rest: readonly Word[], spelled: WordRun['spelled'], from: number, count: number): boolean {
  if (from + rest.length > count) return false;
  for (let at = 0; at < rest.length; at += 1) {
    const { text, open } = rest[at] as Word;
    const word = spelled[from + at]?.word;
    if (word === undefined) return false;
    if (open ? !word.startsWith(text) : word !== text) return false;
  }
  return true;
}

/** @returns where the words end that follow at a place in a text; −1 where it does not go on so */
export function endOfRest(text: string, rest: readonly Word[], from: number): number {
  let end = from;
  for (let at = 0; at < rest.length; at += 1) {
    const next = rest[at] as Word;
    const start = nextWord(text, end);
    if (start >= text.length) return -1;
    end = endOfWord(text, start);
    const { word } = formOf(text.slice(start, end));
    if (next.open ? !word.startsWith(next.text) : word !== next.text) return -1;
  }
  return end;
}

function wordOf(text: string): Word {
  const open = text.endsWith('*');
  return { text: open ? text.slice(0, -1) : text, open };
}
