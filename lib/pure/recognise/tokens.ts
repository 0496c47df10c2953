/**
 * The words of a text.
 * Owns: where a word begins and ends, the form in which words are compared, and what stands between two.
 * Used by: all of recognising.
 * Never: changes the text; offsets are those of the text as it came.
 */

import { HIGH, IGNORED, kindOfUnit, SOLO, WORD } from '../names/characters';

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

/** Longest stretch between two words that is kept, in UTF-16 units: signs that matter are few. */
const MAX_GAP = 12;

/** The words of a text, each character looked at once. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = nextWord(text, 0); at < text.length; at = nextWord(text, at)) {
    const end = endOfWord(text, at);
    tokens.push(tokenOf(text, formOf(text.slice(at, end)), at, end, tokens.at(-1)?.end ?? 0));
    at = end;
  }
  return tokens;
}

/** What a word's own letters say of it, wherever it stands. */
export type Form = Pick<Token, 'word' | 'capital' | 'possessive'>;

export function formOf(raw: string): Form {
  const lower = raw.toLowerCase();
  const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  const possessive = plain.endsWith("'s") && !CONTRACTED.has(plain);
  const capital = raw.charCodeAt(0) !== lower.charCodeAt(0);
  return { word: possessive ? plain.slice(0, -2) : plain, capital, possessive };
}

/** @param last where the word before it ends */
export function tokenOf(text: string, form: Form, start: number, end: number, last: number): Token {
  const isSpace = start - last === 1 && text.charCodeAt(last) === SPACE;
  return {
    word: form.word,
    start,
    end,
    gap: isSpace ? ' ' : text.slice(Math.max(last, start - MAX_GAP), start),
    capital: form.capital,
    // “the senators’ letter”
    possessive: form.possessive || (text.charCodeAt(end) === CURLY && text.charCodeAt(end - 1) === SMALL_S),
  };
}

/** Where the next word begins; the text's length where there is none. */
export function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordAt(text, at)) at += 1;
  return at;
}

const SPACE = 32;
const STOP = 46;
const COMMA = 44;
const STRAIGHT = 39;
const CURLY = 0x2019;
const SMALL_S = 115;

const isWordAt = (text: string, at: number): boolean => (kindOfUnit(text.charCodeAt(at)) & (WORD | SOLO | HIGH)) !== 0;
const isDigit = (unit: number): boolean => unit > 47 && unit < 58;

/** “U.S.”, “75”, “3.5”, “can’t”, “Ann’s”. */
export function endOfWord(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isPart(text, at)) at += 1;
  // Single letters with stops: one word.
  while (at - start >= 1 && text.charCodeAt(at) === STOP && isInitials(text, start, at)) {
    at += 1;
    if (at < text.length && isWordAt(text, at) && text.charCodeAt(at + 1) === STOP) at += 1;
    else break;
  }
  return at;
}

/** Whether the word goes on with the character at a place. */
function isPart(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (kindOfUnit(unit) & (WORD | IGNORED | HIGH | SOLO)) return true;
  if (unit === STRAIGHT || unit === CURLY) return isLetter(text, at - 1) && isLetter(text, at + 1);
  return (unit === STOP || unit === COMMA) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

const isLetter = (text: string, at: number): boolean =>
  at < text.length && (kindOfUnit(text.charCodeAt(at)) & WORD) !== 0 && !isDigit(text.charCodeAt(at));

/** Whether what stands from `start` to a stop is one letter, or letters each with its stop, and another one follows or came before. */
function isInitials(text: string, start: number, stop: number): boolean {
  if (stop - start === 1)
    return isLetter(text, start) && isLetter(text, stop + 1) && text.charCodeAt(stop + 2) === STOP;
  return text.charCodeAt(stop - 2) === STOP;
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
