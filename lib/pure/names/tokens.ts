/**
 * Cuts text into tokens: whole words, single signs, and single characters of scripts without spaces.
 * Owns: where a token ends, how the next one joins on, and the table of kinds that makes looking them up cheap.
 * Used by: the name index (to write names as tokens) and the finder (to extend a name token by token).
 * Never: decides what is a name.
 */
import { fold, HIGH, IGNORED, isMark, kindOf, SOLO, SPACE, STARTER, WORD } from './characters';

/** The kinds of UTF-16 units, filled as they are met (0: not met yet), and the characters with which names begin. */
export interface Kinds {
  table: Uint8Array;
  starters: ReadonlySet<string>;
}

/** One token of a text: its place, and its folded form. */
export interface Token {
  start: number;
  end: number;
  text: string;
}

export const newKinds = (starters: ReadonlySet<string> = new Set()): Kinds => ({
  table: new Uint8Array(0x10000),
  starters,
});

/** The kind of a UTF-16 unit that the table does not know yet; remembers it. */
export function learn(kinds: Kinds, unit: number): number {
  const first = fold(String.fromCharCode(unit))[0] ?? '';
  const kind = kindOf(unit) | (kinds.starters.has(first) ? STARTER : 0);
  kinds.table[unit] = kind;
  return kind;
}

/** The kind of the whole character at a place, also of one outside the basic plane. */
export function kindAt(kinds: Kinds, text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const kind = kinds.table[unit] || learn(kinds, unit);
  return kind & HIGH ? kindOf(text.codePointAt(at) ?? unit) : kind;
}

/** How many units the character at a place has; half a character counts as one. */
export const width = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Where the word that goes on at `at` ends. */
export function wordEnd(kinds: Kinds, text: string, at: number): number {
  let end = at;
  while (end < text.length && kindAt(kinds, text, end) & (WORD | IGNORED)) end += width(text, end);
  return end;
}

/** Where the marks on a character end: kana may come with theirs apart. */
export function marksEnd(kinds: Kinds, text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const isPart = isMark(String.fromCodePoint(text.codePointAt(end) ?? 0)) || kindAt(kinds, text, end) & IGNORED;
    if (!isPart) break;
    end += width(text, end);
  }
  return end;
}

/** The token that starts at `at`, which is neither a space nor invisible. */
export function tokenAt(kinds: Kinds, text: string, at: number): Token {
  const kind = kindAt(kinds, text, at);
  let end = at + width(text, at);
  if (kind & WORD) end = wordEnd(kinds, text, end);
  else if (kind & SOLO) end = marksEnd(kinds, text, end);
  while (end > at + 1 && kindAt(kinds, text, end - 1) & IGNORED) end -= 1;
  return { start: at, end, text: fold(text.slice(at, end)) };
}

/** The next token from `at` on, its text led by one space where there was any; null at the end of the text. */
export function nextToken(kinds: Kinds, text: string, at: number): Token | null {
  let space = '';
  let start = at;
  for (; start < text.length; start += 1) {
    const kind = kindAt(kinds, text, start);
    if (kind & SPACE) space = ' ';
    else if (!(kind & IGNORED)) break;
  }
  if (start >= text.length) return null;
  const token = tokenAt(kinds, text, start);
  if (space) token.text = space + token.text;
  return token;
}

/** All tokens of a text, in their folded form. */
export function tokensOf(kinds: Kinds, text: string): string[] {
  const list: string[] = [];
  for (let token = nextToken(kinds, text, 0); token; token = nextToken(kinds, text, token.end)) list.push(token.text);
  return list;
}

/** Whether a word's character stands right before (-1) or after (1) a place; what cannot be seen does not count. */
export function touchesWord(kinds: Kinds, text: string, at: number, side: -1 | 1): boolean {
  let place = side < 0 ? at - 1 : at;
  while (place >= 0 && place < text.length && kindAt(kinds, text, place) & IGNORED) place += side;
  if (place < 0 || place >= text.length) return false;
  // The second half of a character: look at the whole.
  if (side < 0 && place > 0 && (text.codePointAt(place - 1) ?? 0) > 0xffff) place -= 1;
  if (!(kindAt(kinds, text, place) & WORD)) return false;
  return !(side < 0 && isMark(text[place] ?? '') && isOnSolo(kinds, text, place));
}

/** Whether the mark at a place stands on a character of a script without spaces. */
function isOnSolo(kinds: Kinds, text: string, at: number): boolean {
  let base = at - 1;
  while (base > 0 && (isMark(text[base] ?? '') || kindAt(kinds, text, base) & IGNORED)) base -= 1;
  return base >= 0 && (kindAt(kinds, text, base) & SOLO) !== 0;
}
