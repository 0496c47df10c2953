/**
 * The words of a text.
 * Owns: where a word begins and ends, the form in which words are compared, and what stands between two.
 * Used by: all of recognising.
 * Never: changes the text; offsets are those of the text as it came.
 */

export interface Token {
  /** In small letters, with a plain apostrophe and without the possessive. */
  word: string;
  /** UTF-16 offsets in the paragraph; the end is exclusive and includes the possessive. */
  start: number;
  end: number;
  /** What stands between this word and the one before: spaces and signs. */
  gap: string;
  capital: boolean;
  possessive: boolean;
}

/** “U.S.”, “75”, “3.5”, “can’t”: no part of a word can be taken in two ways, so that the time is linear. */
const WORDS = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}_]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Longest stretch between two words that is kept, in UTF-16 units: signs that matter are few. */
const MAX_GAP = 12;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(WORDS)) {
    const start = match.index;
    const [raw] = match;
    const end = start + raw.length;
    const lower = raw.toLowerCase().replaceAll('’', "'");
    const possessive = lower.endsWith("'s") && !CONTRACTED.has(lower);
    const word = possessive ? lower.slice(0, -2) : lower;
    const gap = text.slice(Math.max(last, start - MAX_GAP), start);
    tokens.push({
      word,
      start,
      end,
      gap,
      capital: raw[0] !== lower[0],
      possessive: possessive || (text[end] === '’' && raw.endsWith('s')),
    });
    last = end;
  }
  return tokens;
}

const CONTRACTED = new Set(["it's", "he's", "she's", "that's", "there's", "what's", "who's", "let's", "here's"]);

/** Stands where a text has no more words. */
export const NOTHING: Token = { word: '', start: 0, end: 0, gap: '', capital: false, possessive: false };

/** Whether something more than a space or a hyphen parts a word from the one before. */
export const isParted = ({ gap }: Token): boolean => /[,;:()[\]—–!?…]|\s[-]\s/u.test(gap);
/** Whether a sign that parts sentences in all but name stands before a word. */
export const isCut = ({ gap }: Token): boolean => /[;—!?]|:(?!\s*["“])|\s[-–]\s/u.test(gap);
/** Whether a comma stands before a word. */
export const hasComma = ({ gap }: Token): boolean => gap.includes(',');
/** Whether a word is joined to the one before it by a hyphen or a dash. */
export const isJoined = ({ gap }: Token): boolean => gap.length === 1 && /[-‐‑–/]/u.test(gap);
