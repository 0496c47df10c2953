/**
 * What is wrong with a text that is no JSON, in plain words.
 * Owns: the words for what was found and for what was expected.
 * Used by: `walk.ts`, `strings.ts`.
 * Never: quotes more of the text than a few words.
 */

/** Where the text is no JSON. The offset is in UTF-16 units. */
export interface SyntaxFault {
  offset: number;
  found: string;
  expected: string;
}

/** What may come next. */
export type Awaited =
  | 'value'
  | 'value-or-end'
  | 'value-after-comma'
  | 'key'
  | 'key-or-end'
  | 'colon'
  | 'comma-or-end'
  | 'nothing';

/** Longest piece of the text that is shown, in UTF-16 units. */
const MAX_SHOWN = 24;

/** What stands at a place: one sign, or the word that begins there. */
export function shown(text: string, at: number): string {
  if (at >= text.length) return 'the end of the file';
  const rest = text.slice(at, at + MAX_SHOWN + 1);
  if (rest.startsWith('//') || rest.startsWith('/*')) return 'a comment';
  if (rest.startsWith("'")) return 'a single quotation mark';
  if (/^[“”„‟«»‘’]/.test(rest)) return `a typographic quotation mark ${rest[0]}`;
  const word = /^"[^"\r\n]*"?|^[^\s,:[\]{}"]+|^./su.exec(rest)?.[0] ?? '';
  return word.length > MAX_SHOWN ? `“${word.slice(0, MAX_SHOWN)}…”` : `“${word}”`;
}

/** What may come next, in words. */
export function awaited(what: Awaited, inside: 'list' | 'object' | undefined): string {
  switch (what) {
    case 'value':
      return 'a value: a text in straight quotation marks ("…"), a number, true, false, a list […] or an object {…}';
    case 'value-or-end':
      return 'a value, or “]” at the end of the list';
    case 'value-after-comma':
      return 'another value: after the last one stands no comma';
    case 'key':
      return 'another field’s name in straight quotation marks ("…"): after the last field stands no comma';
    case 'key-or-end':
      return 'a field’s name in straight quotation marks ("…"), or “}” at the end of the object';
    case 'colon':
      return '“:” after the field’s name';
    case 'comma-or-end':
      return inside === 'list'
        ? '“,” before the next value, or “]” at the end of the list'
        : '“,” before the next field, or “}” at the end of the object';
    case 'nothing':
      return 'the end of the file: a pack is one object';
  }
}
