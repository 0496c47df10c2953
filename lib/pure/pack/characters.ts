/**
 * Characters that no text of a pack may hold.
 * Owns: which they are, what they are called, and showing a text that may hold some.
 * Used by: `json/build.ts`; whoever repeats a stranger's text to say what is wrong with it.
 * Never: changes a text of a pack: one that has such a character is refused.
 *
 * They are refused because they make a text look other than it is, or are used by us as signs inside texts:
 * controls and line separators, changes of the writing direction, halves of characters, private and unassigned use.
 * Marks of direction (U+200E, U+200F, U+061C) and joiners are part of the writing of some languages and may stand.
 */
const FORBIDDEN =
  /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufff9-\uffff\p{Co}\p{Cs}\u{e0000}-\u{e0fff}]/u;
const EACH_FORBIDDEN = new RegExp(FORBIDDEN, 'gu');

/** The first such character in a text: its index and its name. */
export function forbiddenIn(text: string): { index: number; name: string } | null {
  const found = FORBIDDEN.exec(text);
  if (found === null) return null;
  return { index: found.index, name: nameOf(found[0].codePointAt(0) ?? 0) };
}

/** UTF-16 units: a path or a field's name is longer in no file that somebody can mend by hand. */
const LONGEST_SHOWN = 300;

/** A stranger's text as a message may repeat it: cut, and with the number of each character that is not to be seen. */
export function visibly(text: string): string {
  const cut = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
  return cut.replace(EACH_FORBIDDEN, (each) => `[${numberOf(each.codePointAt(0) ?? 0)}]`);
}

/** A text without them: of a page, which may have anything in it. */
export function withoutForbidden(text: string): string {
  return text.replace(EACH_FORBIDDEN, '');
}

function numberOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function nameOf(code: number): string {
  const number = numberOf(code);
  if (code === 9) return `a tab (${number})`;
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return `a line break (${number})`;
  if (code < 0xa0) return `the control character ${number}`;
  if (code >= 0x202a && code <= 0x2069) return `a change of the writing direction (${number})`;
  if (code >= 0xd800 && code <= 0xdfff) return `half a character (${number})`;
  if (code >= 0xe0000 && code <= 0xe0fff) return `an invisible tag character (${number})`;
  return `a character without a meaning of its own (${number})`;
}
