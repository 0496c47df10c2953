/**
 * Joining what several packs hold of the same thing.
 * Owns: the way from “these two share a sign” to groups: what is joined, and what is left apart when signs contradict.
 * Used by: `entities.ts`, `claims.ts`.
 * Never: depends on the order in which things come, and never puts two things of one pack into one group.
 */

export interface Joinable {
  /** Two things of one pack are two things, whatever signs they share. */
  pack: string;
  /** What it is for certain, where that is known: two different ones are never joined. */
  item: string | null;
  /** Signs that it can be recognised by, the surest kind first; a kind joins only what is left by those before. */
  signs: readonly (readonly string[])[];
}

/**
 * Puts the numbers of things into groups. A sign that two things of one pack share recognises neither of them. Where
 * signs of one kind would lead, over however many steps, to a group with two things of one pack or with two different
 * items, that kind joins nothing there: nobody can say which of the steps is the wrong one.
 * @returns each thing in one group; groups and what is in them in the order given
 */
export function join(things: readonly Joinable[]): number[][] {
  const kinds = Math.max(0, ...things.map(({ signs }) => signs.length));
  let groups = things.map((_, at) => [at]);
  for (let kind = 0; kind < kinds; kind += 1) groups = joinBy(things, groups, kind);
  return groups;
}

function joinBy(things: readonly Joinable[], groups: readonly number[][], kind: number): number[][] {
  const roots = groups.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (roots[root] !== root) root = roots[root] = roots[roots[root] ?? root] ?? root;
    return root;
  };
  for (const holders of holdersOf(things, groups, kind)) {
    const [first = 0, ...others] = holders;
    for (const other of others) {
      const [a, b] = [rootOf(first), rootOf(other)];
      roots[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const joined = new Map<number, number[][]>();
  groups.forEach((group, at) => {
    const root = rootOf(at);
    joined.set(root, [...(joined.get(root) ?? []), group]);
  });
  const kept = [...joined.values()].flatMap((parts) => {
    const whole = parts.flat().sort((a, b) => a - b);
    return parts.length === 1 || fits(things, whole) ? [whole] : parts;
  });
  return kept.sort(([a = 0], [b = 0]) => a - b);
}

/** For each sign the groups that hold it, without those whose pack gives it to two different ones. */
function holdersOf(things: readonly Joinable[], groups: readonly number[][], kind: number): number[][] {
  const holders = new Map<string, Map<string, Set<number>>>();
  groups.forEach((group, number) => {
    for (const at of group) {
      const { pack = '', signs } = things[at] ?? {};
      for (const sign of signs?.[kind] ?? []) {
        const packs = holders.get(sign) ?? new Map<string, Set<number>>();
        holders.set(sign, packs);
        packs.set(pack, (packs.get(pack) ?? new Set()).add(number));
      }
    }
  });
  return [...holders.values()].map((packs) => [
    ...new Set([...packs.values()].flatMap((numbers) => (numbers.size === 1 ? [...numbers] : []))),
  ]);
}

function fits(things: readonly Joinable[], group: readonly number[]): boolean {
  const members = group.flatMap((at) => things[at] ?? []);
  const items = new Set(members.flatMap(({ item }) => item ?? []));
  return items.size <= 1 && new Set(members.map(({ pack }) => pack)).size === members.length;
}
