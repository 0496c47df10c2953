/**
 * What each character is to the finder, and which spellings count as the same.
 * Owns: the kinds of characters and the folding of width, apostrophes, hyphens, accents and invisible characters.
 * Used by: the name index (to write names in their folded form) and the finder (to read pages the same way).
 * Never: changes a text; offsets always refer to the text as it came.
 */

/** A letter, mark, digit or underscore of a script that puts spaces between words. */
export const WORD = 1;
/** A character of a script without spaces (Han, kana, Thai and their like): a word of its own, with no border needed. */
export const SOLO = 2;
/** Invisible inside words: a soft hyphen, a zero-width space, a direction mark. Read as if it were not there. */
export const IGNORED = 4;
export const SPACE = 8;
/** Punctuation and signs. */
export const OTHER = 16;
/** First half of a character outside the basic plane; it must be looked at as a whole. */
export const HIGH = 32;
// U+02BC is a letter to Unicode, but pages use it as an apostrophe.
const APOSTROPHES = /['\u2018\u2019\u02BC\u02B9\u2032\u00B4`]/;
// The dashes that join names ("Trump–Putin"). The em dash is left out: it parts sentences.
const HYPHENS = /[\u2010-\u2013\u2212\uFE63\u2043]/;
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\u200D|\u034F|[\uFE00-\uFE0F]/;
const INVISIBLES = new RegExp(INVISIBLE, 'g');
const IN_WORDS = /[\p{L}\p{M}\p{N}_]/u;
const WITHOUT_SPACES = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const MARK = /\p{M}/u;
// Full-width Latin and half-width kana.
const OTHER_WIDTH = /[\uFF00-\uFFEF]+/g;

/** Whether a UTF-16 unit is an ASCII letter, digit or underscore. */
export const isAsciiWord = (unit: number): boolean =>
  (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58) || unit === 95;

/** The kind of one character, given as a code point (or half of one). */
function kindOf(codePoint: number): number {
  // Most of what a page holds is told without a pattern: those over all of Unicode take long to be made ready.
  if (codePoint < 0x80) {
    if (isAsciiWord(codePoint)) return WORD;
    return codePoint === 32 || (codePoint > 8 && codePoint < 14) ? SPACE : OTHER;
  }
  // Latin letters with the multiplication and the division sign among them.
  if (codePoint >= 0xc0 && codePoint < 0x250) return codePoint === 0xd7 || codePoint === 0xf7 ? OTHER : WORD;
  // Dashes, quotation marks, dots.
  if (codePoint >= 0x2010 && codePoint < 0x2028) return OTHER;
  if (codePoint >= 0xd800 && codePoint <= 0xdbff) return HIGH;
  const char = String.fromCodePoint(codePoint);
  if (INVISIBLE.test(char)) return IGNORED;
  if (/\s/.test(char)) return SPACE;
  if (!IN_WORDS.test(char) || APOSTROPHES.test(char)) return OTHER;
  return WITHOUT_SPACES.test(char) ? SOLO : WORD;
}

/** The kinds of UTF-16 units, filled as they are met; 0: not met yet. */
const met = new Uint8Array(0x10000);

/** The kind of a UTF-16 unit; of half a character `HIGH`. */
export function kindOfUnit(unit: number): number {
  const known = met[unit];
  if (known) return known;
  const kind = kindOf(unit);
  met[unit] = kind;
  return kind;
}

/** The kind of the whole character at a place, also of one outside the basic plane. */
export function kindAt(text: string, at: number): number {
  const kind = kindOfUnit(text.charCodeAt(at));
  return kind === HIGH ? kindOf(text.codePointAt(at) ?? 0) : kind;
}

/** Whether a text has more than signs. */
export function hasWord(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (kindAt(text, at) & (WORD | SOLO)) return true;
  return false;
}

/** Whether a character is a combining mark. */
export const isMark = (char: string): boolean => MARK.test(char);

/** A text without the characters that cannot be seen. */
export const withoutInvisibles = (text: string): string => text.replace(INVISIBLES, '');

const PLAIN = /^[!-&(-_a-~]+$/;

/** The form in which a word or sign is compared. */
export function fold(token: string): string {
  if (PLAIN.test(token)) return token;
  const folded = withoutInvisibles(token).replace(OTHER_WIDTH, (part) => part.normalize('NFKC'));
  if (APOSTROPHES.test(folded)) return "'";
  if (HYPHENS.test(folded)) return '-';
  return folded.normalize('NFC');
}
