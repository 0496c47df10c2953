/**
 * Looks through a text for words of a table, and does next to nothing with any other word.
 * Owns: telling from a word's first five letters that no stem begins with it.
 * Used by: the skim, on nearly all of a page.
 * Never: passes over a word that a stem begins with.
 */
import { isAsciiWord } from '../names/characters';
import type { Entry, StemTable } from './stems';
import { endOfWord, nextWord } from './tokens';
import { createSpellings } from './word-run';

export interface WordSieve {
  /**
   * Looks at what begins with the words of a text, until the test holds for one of them.
   * @param test told the word's number and where it ends
   * @returns how many words there are; −1 where the test held
   */
  look(text: string, test: (entry: Entry, word: number, end: number) => boolean): number;
}

/** Letters of a beginning: fewer let too much through, and stems with `*` may have three. */
const LETTERS = 5;
const OPEN = 3;
/** Beginnings are kept as so many bits of a hash: a table that stays in the processor's cache. */
const BITS = 14;
/** Knuth's multiplier: the golden ratio in 32 bits. */
const GOLDEN = 0x9e3779b1;

const slotOf = (key: number): number => Math.imul(key, GOLDEN) >>> (32 - BITS);
/** Five bits of each letter, the same for small ones and capitals. */
const withLetter = (key: number, unit: number): number => (key << 5) | (unit & 31);

/** The key of a word's first letters; letters outside ASCII end it. */
function keyOf(word: string, most: number): number {
  let key = 0;
  for (let at = 0; at < Math.min(most, word.length) && isAsciiWord(word.charCodeAt(at)); at += 1)
    key = withLetter(key, word.charCodeAt(at));
  return key;
}

/** By unit below 128: whether it is a letter, digit or underscore. */
const LETTER = Uint8Array.from({ length: 128 }, (_, unit) => (isAsciiWord(unit) ? 1 : 0));

export function createWordSieve(table: StemTable): WordSieve {
  const spellings = createSpellings(table);
  const beginnings = new Uint8Array(1 << BITS);
  const opens = new Uint8Array(1 << BITS);
  for (const stem of table.stems()) {
    const [first = ''] = stem.split(' ');
    if (first.endsWith('*')) opens[slotOf(keyOf(first, OPEN))] = 1;
    else beginnings[slotOf(keyOf(first, LETTERS))] = 1;
  }
  return {
    look(text, test) {
      const { length } = text;
      let count = 0;
      let start = 0;
      while (start < length) {
        let unit = text.charCodeAt(start);
        if (unit > 127) {
          start = nextWord(text, start);
          if (start >= length) break;
          unit = text.charCodeAt(start);
        } else if (LETTER[unit] === 0) {
          start += 1;
          continue;
        }
        let end = start;
        let key = 0;
        let open = 0;
        while (unit < 128 && LETTER[unit] === 1) {
          if (end - start < LETTERS) key = withLetter(key, unit);
          end += 1;
          if (end - start === OPEN) open = key;
          if (end === length) break;
          unit = text.charCodeAt(end);
        }
        // Most words are plain letters and no more.
        if (unit !== SPACE && end < length) end = endOfWord(text, start);
        if (beginnings[slotOf(key)] !== 0 || opens[slotOf(open)] !== 0 || unit > 127) {
          const entries = spellings.at(text, start, end).entries;
          for (let each = 0; each < entries.length; each += 1) if (test(entries[each] as Entry, count, end)) return -1;
        }
        count += 1;
        start = end;
      }
      return count;
    },
  };
}

const SPACE = 32;
