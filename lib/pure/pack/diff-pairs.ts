/**
 * Which entries of two lists belong together.
 * Owns: the pairing: by a key, and where several have the same key the equal ones first, then in their order.
 * Used by: `diff.ts`.
 * Never: compares what is in a pair.
 */

export type Pair<Entry> = readonly [old: Entry | undefined, now: Entry | undefined];

/** Pairs of old and new in the order of the new list; what is gone comes last. */
export function pairsOf<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Pair<Entry>[] {
  const left = new Map<string, Entry[]>();
  for (const entry of before) left.set(keyOf(entry), [...(left.get(keyOf(entry)) ?? []), entry]);
  const take = (key: string, at: number): Entry | undefined => (at < 0 ? undefined : left.get(key)?.splice(at, 1)[0]);

  const partners = new Map<Entry, Entry>();
  for (const now of after) {
    const key = keyOf(now);
    const same = left.get(key)?.findIndex((old) => JSON.stringify(old) === JSON.stringify(now)) ?? -1;
    const old = take(key, same);
    if (old !== undefined) partners.set(now, old);
  }
  const pairs = after.map((now): Pair<Entry> => [partners.get(now) ?? take(keyOf(now), 0), now]);
  const gone = before.filter((old) => left.get(keyOf(old))?.includes(old));
  return [...pairs, ...gone.map((old): Pair<Entry> => [old, undefined])];
}
