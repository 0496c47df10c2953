/**
 * Cuts text into tokens: whole words, single signs, and single characters of scripts without spaces.
 * Owns: where a token ends, and how the next one joins on.
 * Used by: the name index (to write names as tokens) and the finder (to extend a name token by token).
 * Never: decides what is a name.
 */
import { fold, IGNORED, isMark, kindAt, SOLO, SPACE, WORD } from './characters';

/** One token of a text: its place, and its folded form. */
export interface Token {
  start: number;
  end: number;
  text: string;
}

/** How many units the character at a place has; half a character counts as one. */
export const width = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Where the word that goes on at `at` ends. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && kindAt(text, end) & (WORD | IGNORED)) end += width(text, end);
  return end;
}

/** Where the marks on a character end: kana may come with theirs apart. */
export function marksEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const isPart = isMark(String.fromCodePoint(text.codePointAt(end) ?? 0)) || kindAt(text, end) & IGNORED;
    if (!isPart) break;
    end += width(text, end);
  }
  return end;
}

/** The token that starts at `at`, which is neither a space nor invisible. */
export function tokenAt(text: string, at: number): Token {
  const kind = kindAt(text, at);
  let end = at + width(text, at);
  if (kind & WORD) end = wordEnd(text, end);
  else if (kind & SOLO) end = marksEnd(text, end);
  while (end > at + 1 && kindAt(text, end - 1) & IGNORED) end -= 1;
  return { start: at, end, text: fold(text.slice(at, end)) };
}

/** The next token from `at` on, its text led by one space where there was any; null at the end of the text. */
export function nextToken(text: string, at: number): Token | null {
  let space = '';
  let start = at;
  for (; start < text.length; start += 1) {
    const kind = kindAt(text, start);
    if (kind & SPACE) space = ' ';
    else if (!(kind & IGNORED)) break;
  }
  if (start >= text.length) return null;
  const token = tokenAt(text, start);
  if (space) token.text = space + token.text;
  return token;
}

/** All tokens of a text, in their folded form. */
export function tokensOf(text: string): string[] {
  const list: string[] = [];
  for (let token = nextToken(text, 0); token; token = nextToken(text, token.end)) list.push(token.text);
  return list;
}

/** Whether a word's character stands right before (-1) or after (1) a place; what cannot be seen does not count. */
export function touchesWord(text: string, at: number, side: -1 | 1): boolean {
  let place = side < 0 ? at - 1 : at;
  while (place >= 0 && place < text.length && kindAt(text, place) & IGNORED) place += side;
  if (place < 0 || place >= text.length) return false;
  // The second half of a character: look at the whole.
  if (side < 0 && place > 0 && (text.codePointAt(place - 1) ?? 0) > 0xffff) place -= 1;
  if (!(kindAt(text, place) & WORD)) return false;
  return !(side < 0 && isMark(text[place] ?? '') && isOnSolo(text, place));
}

/** Whether the mark at a place stands on a character of a script without spaces. */
function isOnSolo(text: string, at: number): boolean {
  let base = at - 1;
  while (base > 0 && (isMark(text[base] ?? '') || kindAt(text, base) & IGNORED)) base -= 1;
  return base >= 0 && (kindAt(text, base) & SOLO) !== 0;
}
