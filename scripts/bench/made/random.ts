/**
 * Chance that comes out the same every time.
 * Owns: the generator of numbers (mulberry32) and drawing from lists.
 * Used by: the makers of names and pages.
 * Never: asks the machine for chance or time.
 */

export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number at least 0 and less than `limit`. */
  below(limit: number): number;
  /** One item of a list that has some. */
  of<T>(list: readonly T[]): T;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    of(list) {
      const item = list[below(list.length)];
      if (item === undefined) throw new RangeError('nothing to draw from');
      return item;
    },
  };
}
