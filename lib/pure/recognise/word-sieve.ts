/**
 * Goes through the words of a text, and does next to nothing with those that no stem of a table has to do with.
 * Owns: telling from a word's letters, or its first ones, that no stem has it.
 * Used by: the skim, on nearly all of a page; reading paragraphs.
 * Never: passes over a word of a stem.
 */
import type { Entry, StemTable } from './stems';
import { endOfWord, nextWord } from './tokens';
import { createSpellings, type WordRun } from './word-run';

export interface WordSieve {
  /**
   * Looks at what begins with the words of a text, until the test holds for one of them.
   * @param test told the word's number and where it ends
   * @returns how many words there are; −1 where the test held
   */
  look(text: string, test: (entry: Entry, word: number, end: number) => boolean): number;
  /** Notes all words of a text. */
  read(text: string, run: WordRun): void;
}

/** Letters of a beginning: fewer let too much through, and stems with `*` may have three. */
const LETTERS = 5;
const OPEN = 3;
/** Beginnings are kept as so many bits of a hash: a table that stays in the processor's cache. */
const BITS = 15;
/** Knuth's multiplier: the golden ratio in 32 bits. */
const GOLDEN = 0x9e3779b1;

const slotOf = (key: number): number => Math.imul(key, GOLDEN) >>> (32 - BITS);
/** The key of some letters and one more, the same for small ones and capitals. */
const withLetter = (key: number, unit: number): number => (Math.imul(key, MIX) + (unit & 31)) | 0;
const MIX = 33;

const isLetter = (unit: number): boolean => ((unit | 32) - A) >>> 0 < Z;
const A = 97;
const Z = 26;

/** The key of a word's first letters; what is no letter of ASCII ends it. */
function keyOf(word: string, most = word.length): number {
  let key = 0;
  for (let at = 0; at < Math.min(most, word.length) && isLetter(word.charCodeAt(at)); at += 1)
    key = withLetter(key, word.charCodeAt(at));
  return key;
}

/** @param first only words with which a stem begins are wanted, and not those that follow in it */
export function createWordSieve(table: StemTable, first = false): WordSieve {
  const spelling = createSpellings(table);
  /** By slot: whole words, and beginnings with all bits turned over, so that the two are not taken for each other. */
  const wanted = new Uint8Array(1 << BITS);
  for (const word of table.stems().flatMap((stem) => stem.split(' ', first ? 1 : undefined))) {
    const key = word.endsWith('*') ? ~keyOf(word, word.length > LETTERS ? LETTERS : OPEN) : keyOf(word);
    wanted[slotOf(key)] = 1;
  }

  const go = (
    text: string,
    test: (entry: Entry, word: number, end: number) => boolean,
    run: WordRun | null,
  ): number => {
    const { length } = text;
    let count = 0;
    let start = 0;
    let letters = 0;
    /** Of all letters of the word so far, of the first three, and of the first five or those before another sign. */
    let whole = 0;
    let open = 0;
    let beginning = 0;
    for (let at = 0; at <= length; at += 1) {
      const unit = at < length ? text.charCodeAt(at) : SPACE;
      if (isLetter(unit)) {
        whole = withLetter(whole, unit);
        letters += 1;
        if (letters === OPEN) open = whole;
        else if (letters === LETTERS) beginning = whole;
        continue;
      }
      if (letters === 0) {
        if (unit === SPACE) continue;
        start = nextWord(text, at);
        if (start > at) {
          at = start - 1;
          continue;
        }
      } else start = at - letters;
      if (letters < LETTERS) beginning = whole;
      // Most words are plain letters and no more.
      const isPlain = letters > 0 && (unit === SPACE || endsAt(text, at, unit));
      const end = isPlain ? at : endOfWord(text, start);
      const isOther = unit < 128 && !wanted[slotOf(whole)] && !wanted[slotOf(~beginning)] && !wanted[slotOf(~open)];
      const known = isOther ? undefined : spelling(text.slice(start, end));
      if (run !== null) {
        run.spelled[count] = known;
        run.starts[count] = start;
        run.ends[count] = end;
      } else if (known !== undefined) {
        const { entries } = known;
        for (let each = 0; each < entries.length; each += 1) if (test(entries[each] as Entry, count, end)) return -1;
      }
      count += 1;
      letters = whole = open = beginning = 0;
      // A space, or a sign and a space, begins no word.
      if (!isPlain) at = end - 1;
    }
    return count;
  };

  return {
    look: (text, test) => go(text, test, null),
    read(text, run) {
      run.count = go(text, () => false, run);
    },
  };
}

const SPACE = 32;
const STOP = 46;
const COMMA = 44;

/** “word, ” and “word. ” */
const endsAt = (text: string, end: number, unit: number): boolean =>
  (unit === COMMA || unit === STOP) && text.charCodeAt(end + 1) === SPACE;
