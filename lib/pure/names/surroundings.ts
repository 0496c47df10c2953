/**
 * What stands around a candidate in its text.
 * Owns: the word before and after, whether a sentence begins, how the line is capitalised, and addresses.
 * Used by: the rules that tell a mention from somebody or something else.
 * Never: knows entities; it answers about text only.
 */
import { IGNORED, isAsciiWord, kindAt, SPACE, withoutInvisibles } from './characters';
import type { WordSet } from './lookup';

/** How far a line is looked at, in UTF-16 units: a headline is shorter, a sentence's case shows in less. */
const REACH = 120;
/** Longest word beside a name that is looked at, in UTF-16 units. */
const WORD_REACH = 60;
/** Longest address that is looked at on each side of a candidate, in UTF-16 units. */
const ADDRESS_REACH = 200;
/** Shortest word that tells how a line is capitalised: headlines write “of” and “in” small. */
const WORDS_OF_FOUR = /\p{L}[\p{L}\p{M}'’]{3,}/gu;

/** The word right before a place; only spaces part them. */
export interface WordBefore {
  /** Without an opening quotation mark or bracket; a full stop at its end is kept (“Mr.”, “J.”). */
  text: string;
  start: number;
}

const OPENING = /^[\p{Ps}\p{Pi}"'¿¡]+/u;
const ENDS_SENTENCE = /(?:^|[.!?:;|•·–—…”"’)\]])$/u;
const ONE_WORD = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’\-‐-―.&]*$/u;
/** What the two patterns above come to for most words; those over all of Unicode take long to be made ready. */
const PLAIN_WORD = /^[A-Za-z0-9][A-Za-z0-9'’\-‐-―.&]*$/;

export function wordBefore(text: string, at: number): WordBefore | null {
  const match = /(\S+)\s+$/.exec(text.slice(Math.max(0, at - WORD_REACH), at));
  const chunk = match?.[1];
  if (!match || !chunk) return null;
  if (PLAIN_WORD.test(chunk)) return { text: chunk, start: at - match[0].length };
  const word = withoutInvisibles(chunk.replace(OPENING, ''));
  if (!ONE_WORD.test(word)) return null;
  return { text: word.normalize('NFKC'), start: at - match[0].length + (chunk.length - word.length) };
}

/** Whether a sentence, a quotation or the block begins at a place. */
export function opens(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - WORD_REACH), at);
  return /[\p{Ps}\p{Pi}"']$/u.test(before) || ENDS_SENTENCE.test(before.trimEnd());
}

/** The word right after a place with only spaces between, if it has a capital; else ''. */
export function capitalAfter(text: string, at: number): string {
  const end = Math.min(text.length, at + WORD_REACH);
  let start = at;
  while (start < end && kindAt(text, start) & (SPACE | IGNORED)) start += 1;
  // Most names are followed by a small letter or a sign: see that without a pattern.
  const first = text.charCodeAt(start);
  if (start === at || start >= end || (first < 128 && !(first > 64 && first < 91))) return '';
  let stop = start;
  while (stop < end && isAsciiWord(text.charCodeAt(stop)) && text[stop] !== '_') stop += 1;
  if (stop === end || (text.charCodeAt(stop) < 128 && text[stop] !== "'")) return text.slice(start, stop);
  const word = /^\s+([\p{L}\p{M}\p{N}'’]+)/u.exec(withoutInvisibles(text.slice(at, end)))?.[1] ?? '';
  return hasCapital(word) ? word : '';
}

/** Whether a word begins with a capital letter. */
export function hasCapital(word: string): boolean {
  const [first = ''] = word;
  return first !== first.toLowerCase();
}

export type LineCase = 'sentence' | 'title' | 'capitals';

/**
 * How the words around a place are capitalised, what stands from `from` to `to` left out. A line with no other words
 * says nothing: it counts as a title.
 */
export function lineCase(text: string, from: number, to: number): LineCase {
  const before = /[^.!?\n|•]*$/.exec(text.slice(Math.max(0, from - REACH), from))?.[0] ?? '';
  const after = /^[^.!?\n|•]*/.exec(text.slice(to, to + REACH))?.[0] ?? '';
  const words = `${before} ${after}`.match(WORDS_OF_FOUR) ?? [];
  const small = words.filter((word) => !hasCapital(word)).length;
  if (small * 3 > words.length - small || (small > 0 && words.length < 4)) return 'sentence';
  return words.length > 0 && words.every(isUpper) ? 'capitals' : 'title';
}

/** Whether a text has no small letter. */
export const isUpper = (text: string): boolean => text === text.toUpperCase();

/** The nearest words on both sides of a place, three each; signs do not part them. */
export function wordsAround(text: string, start: number, end: number): [before: string[], after: string[]] {
  const words = (part: string): string[] => part.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  return [
    words(text.slice(Math.max(0, start - WORD_REACH), start)).slice(-3),
    words(text.slice(end, end + WORD_REACH)).slice(0, 3),
  ];
}

const ADDRESS = /^(?:[a-z]+:\/\/|www\.)|[@#$]\w/iu;
const DOMAIN = /[\w-]\.([a-z]{2,6})(?=$|[/:?#)\],.;!'’”"])/giu;

/** Whether a place is inside a web or mail address, a handle, a hashtag or a ticker. */
export function inAddress(text: string, start: number, end: number, domains: WordSet): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (before === ' ' && after === ' ') return false;
  if ('@#$＠＃'.includes(before)) return true;
  if (!JOINS_ADDRESS.includes(before) && !JOINS_ADDRESS.includes(after)) return false;
  const left = /\S*$/.exec(text.slice(Math.max(0, start - ADDRESS_REACH), start))?.[0] ?? '';
  const right = /^\S*/.exec(text.slice(end, end + ADDRESS_REACH))?.[0] ?? '';
  const whole = left.replace(OPENING, '') + text.slice(start, end) + right;
  return ADDRESS.test(whole) || [...whole.matchAll(DOMAIN)].some(([, last = '']) => domains.has(last.toLowerCase()));
}

const JOINS_ADDRESS = '@#$./:?=&%+~\\-';
