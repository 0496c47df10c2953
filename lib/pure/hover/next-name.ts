/**
 * Which name comes next on the keyboard's road.
 * Owns: the choice, with the way round at both ends.
 * Used by: the walk over the marked names.
 * Never: knows where names stand; it is told.
 */

export interface ReaderPlace {
  /** The name that the reader is at, as a place in the list; null where they are at none. */
  at: number | null;
  /** How many names stand before where the reader is; asked for only where they are at none. */
  before(): number;
}

/** @returns the place of the next name in a list of `count`; -1 where there is none */
export function nextName(count: number, by: 1 | -1, { at, before }: ReaderPlace): number {
  if (count === 0) return -1;
  const next = at === null ? before() + Math.min(0, by) : at + by;
  return ((next % count) + count) % count;
}
