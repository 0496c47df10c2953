/**
 * Many signs as few.
 * Owns: how many are drawn one by one, and what is drawn as one with its number.
 * Used by: the drawing of a claim's footing.
 * Never: loses one: the counts add up to what was given.
 */

/** Signs of one side that are drawn one by one; more are drawn as one with its number. */
export const MOST_SIGNS = 4;

/** Draws like signs together where there are more than can be taken in one by one. Keeps the order. */
export function gathered<T>(all: readonly T[], like: (one: T) => string, many: boolean): { one: T; count: number }[] {
  const kinds = new Map<string, { one: T; count: number }>();
  all.forEach((one, at) => {
    const key = many ? like(one) : String(at);
    const known = kinds.get(key);
    if (known) known.count += 1;
    else kinds.set(key, { one, count: 1 });
  });
  return [...kinds.values()];
}
