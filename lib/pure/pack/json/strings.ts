/**
 * Texts in quotation marks inside a JSON document.
 * Owns: where one ends, and what is wrong with one that is broken.
 * Used by: `walk.ts`.
 * Never: decodes one; the scanner does that.
 */
import { PACK_LIMITS } from '../limits';
import { type SyntaxFault, shown } from './syntax';

export const STRING_TOO_LONG = -1;

/** Where a text ends that begins at `at`: after its mark, or at the end of its line. `STRING_TOO_LONG` past the limit. */
export function stringEnd(text: string, at: number): number {
  const last = Math.min(text.length, at + PACK_LIMITS.written + 2);
  for (let place = at + 1; place < last; place += 1) {
    const unit = text.charCodeAt(place);
    if (unit === 0x22 || unit === 10 || unit === 13) return place + 1;
    if (unit === 0x5c) place += 1;
  }
  return last === text.length ? last : STRING_TOO_LONG;
}

/** The scanner's numbers for what is wrong with a text. */
const NO_END = 2;
const BAD_UNICODE = 4;
const BAD_ESCAPE = 5;

interface Scanned {
  getPosition(): number;
  getTokenError(): number;
}

/** What is wrong with the text at `at`, told at the very character where that is known. */
export function brokenString(text: string, at: number, scanned: Scanned): SyntaxFault {
  const error = scanned.getTokenError();
  const written = text.slice(at, scanned.getPosition());
  if (error === NO_END) {
    return {
      offset: at,
      found: `a text without an end: ${shown(text, at)}`,
      expected: 'a quotation mark (") at its end, on the same line',
    };
  }
  if (error === BAD_UNICODE || error === BAD_ESCAPE) {
    const wrong = /\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})./s.exec(written.replace(/\\\\/g, '//'));
    return {
      offset: at + (wrong?.index ?? 0),
      found: `“${wrong?.[0] ?? '\\'}”`,
      expected: 'after a backslash one of " \\ / b f n r t, or u and four hexadecimal digits',
    };
  }
  const control = /[^\P{Cc}\u007f-\u009f]/u.exec(written);
  const code = (control?.[0] ?? '\t').charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    offset: at + (control?.index ?? 0),
    found: code === '0009' ? 'a tab inside a text' : `the control character U+${code} inside a text`,
    expected: 'a space',
  };
}
