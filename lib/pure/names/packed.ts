/**
 * Numbers and lists of texts in strings, from which single ones are read without unpacking the rest.
 * Owns: the form: two characters a number, each text cut out by two of them.
 * Used by: the prefix table and the name index, which the background writes so; the page reads them.
 * Never: checks what it is given; it comes from the extension's own background.
 */

/** Each character of a number holds this many values: above the control characters, below the halves of characters. */
const BASE = 4096;
const LOWEST = 32;

/** A whole number from 0 to below 4096², as two characters. */
export const packNumber = (value: number): string =>
  String.fromCharCode(LOWEST + Math.floor(value / BASE), LOWEST + (value % BASE));

/** The number at a place in a string of numbers. */
export const numberAt = (numbers: string, at: number): number =>
  (numbers.charCodeAt(2 * at) - LOWEST) * BASE + numbers.charCodeAt(2 * at + 1) - LOWEST;

/** A list of texts. JSON-serialisable. */
export interface PackedTexts {
  /** One after another. */
  texts: string;
  /** Where each begins, and where the last one ends; in all below 4096² UTF-16 units. */
  offsets: string;
}

export function packTexts(list: readonly string[]): PackedTexts {
  let offset = 0;
  const offsets = [packNumber(0)];
  for (const { length } of list) {
    offset += length;
    offsets.push(packNumber(offset));
  }
  return { texts: list.join(''), offsets: offsets.join('') };
}

/** @param at the number of one of the texts */
export const textAt = ({ texts, offsets }: PackedTexts, at: number): string =>
  texts.slice(numberAt(offsets, at), numberAt(offsets, at + 1));
