/**
 * All beginnings of all names, token by token, as a hash table in three strings.
 * Owns: the table's form, building it, and looking a beginning up in it.
 * Used by: the name index (builds it in the background) and the finder (looks up in the page).
 * Never: unpacked. A page gets the strings and looks up in them as they are: ten thousand names cost it no more time
 * to have than forty, and strings cross from the background as they are.
 */

import { numberAt, packNumber } from './packed';

/** JSON-serialisable. */
export interface PrefixTable {
  /** The beginnings one after another, each ended by `ENDS` or `GOES_ON`. Whole names come first, in their order. */
  texts: string;
  /** Where each begins in `texts`, and where the last one ends. */
  offsets: string;
  /** By hash: the number of the beginning plus 1, or 0. As many as a power of two. */
  slots: string;
}

export interface Prefixes {
  /** The number of the beginning that stands in a text from `start` to `end`; -1 if it is none. */
  find(text: string, start: number, end: number, hash: number): number;
  /** The number of a beginning; -1 if it is none. */
  numberOf(prefix: string): number;
  /** Whether a longer name begins so. */
  goesOn(number: number): boolean;
}

const ENDS = '\n';
const GOES_ON = '\t';
const GOES_ON_CODE = 9;

/** One step of the hash, which goes from left to right over UTF-16 units; it begins with 0. */
export const hashOn = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

/** Where a hash begins to look; the upper half has its say, since names often end alike. */
const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

/**
 * Builds the table.
 * @param names the tokens of each name; a token after a space begins with it. No two names are the same.
 */
export function buildPrefixTable(names: readonly (readonly string[])[]): PrefixTable {
  const numbers = new Map<string, number>(names.map((tokens, number) => [tokens.join(''), number]));
  const longer = new Set<string>();
  for (const tokens of names) {
    let prefix = '';
    for (const token of tokens.slice(0, -1)) {
      prefix += token;
      longer.add(prefix);
      if (!numbers.has(prefix)) numbers.set(prefix, numbers.size);
    }
  }

  let size = 1;
  // Half full at the most: then a word that begins no name meets an empty place at once, mostly.
  while (size < numbers.size * 2) size *= 2;
  const slots = new Uint32Array(size);
  const texts: string[] = [];
  const offsets: string[] = [];
  let offset = 0;
  for (const [prefix, number] of numbers) {
    texts.push(prefix, longer.has(prefix) ? GOES_ON : ENDS);
    offsets.push(packNumber(offset));
    offset += prefix.length + 1;
    let slot = slotOf(hashOf(prefix), size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = number + 1;
  }
  offsets.push(packNumber(offset));
  return { texts: texts.join(''), offsets: offsets.join(''), slots: Array.from(slots, packNumber).join('') };
}

/** Opens a table for looking up; costs nothing. */
export function openPrefixTable({ texts, offsets, slots }: PrefixTable): Prefixes {
  const mask = slots.length / 2 - 1;

  function find(text: string, start: number, end: number, hash: number): number {
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const number = numberAt(slots, slot) - 1;
      if (number < 0) return -1;
      const offset = numberAt(offsets, number);
      if (numberAt(offsets, number + 1) - offset - 1 !== end - start) continue;
      let at = start;
      while (at < end && texts.charCodeAt(offset + at - start) === text.charCodeAt(at)) at += 1;
      if (at === end) return number;
    }
  }

  return {
    find,
    numberOf: (prefix) => find(prefix, 0, prefix.length, hashOf(prefix)),
    goesOn: (number) => texts.charCodeAt(numberAt(offsets, number + 1) - 1) === GOES_ON_CODE,
  };
}
