/**
 * Which words of the language's lists stand where in a sentence.
 * Owns: a bit for each list at each word, since rules ask of every word whether it is one of a list.
 * Used by: the sentence.
 * Never: makes a table of a list that no rule asks for.
 */
import { LIST_NAMES, type ListName } from './words/lexicon';

/** Lists are bits of one number, so there may be as many as it has. */
const BITS = Object.fromEntries(LIST_NAMES.map((name, at) => [name, 1 << at])) as Record<ListName, number>;
const NONE: ReadonlyMap<number, number> = new Map();

/** The lists of some names as one number. */
export const bitsOf = (names: readonly ListName[]): number => names.reduce((bits, name) => bits | BITS[name], 0);

export class SentenceLists {
  /** By token: the lists of which a word begins there. No typed array: small and many, these are slow to make. */
  readonly #begins: number[] = [];
  /** Threes of lists, first token and the token after the last. */
  readonly #places: number[] = [];
  readonly #made = new Map<ListName, ReadonlyMap<number, number>>();
  #all = 0;

  add(lists: number, from: number, to: number): void {
    this.#begins[from] = (this.#begins[from] ?? 0) | lists;
    this.#all |= lists;
    this.#places.push(lists, from, to);
  }

  isAt(name: ListName, token: number): boolean {
    return ((this.#begins[token] ?? 0) & BITS[name]) !== 0;
  }

  /** Whether it has a word of any of these; see `bitsOf`. */
  hasAny(lists: number): boolean {
    return (this.#all & lists) !== 0;
  }

  /** Where the words of a list begin, in order, and where each ends. */
  of(name: ListName): ReadonlyMap<number, number> {
    if ((this.#all & BITS[name]) === 0) return NONE;
    const known = this.#made.get(name);
    if (known) return known;
    const made = new Map<number, number>();
    const places = this.#places;
    for (let at = 0; at < places.length; at += 3) {
      const [lists = 0, from = 0, to = 0] = places.slice(at, at + 3);
      if (lists & BITS[name]) made.set(from, Math.max(to, made.get(from) ?? 0));
    }
    this.#made.set(name, made);
    return made;
  }
}
