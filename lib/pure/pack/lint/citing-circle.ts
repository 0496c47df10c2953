/**
 * Reports of one claim that cite each other in a circle.
 * Owns: this check.
 * Used by: `all.ts`.
 * Never: says that a circle cannot be; circular reporting happens, and then a note says so.
 */
import type { Claim } from '../schema';
import type { Check } from './check';

export const citingCircle: Check = {
  id: 'citing-circle',
  severity: 'warning',
  run(pack, tell) {
    pack.claims.forEach(({ reports }, at) => {
      if (reports.every(({ cites }) => cites === undefined)) return;
      for (const { report, circle } of circles(reports)) {
        tell(
          ['claims', at, 'reports', report, 'cites'],
          circle.join(' → '),
          'reports that go back to one that cites nobody',
          'Look up who had it first. If they really cite each other, say so in a note.',
        );
      }
    });
  },
};

function circles(reports: Claim['reports']): { report: number; circle: string[] }[] {
  const cited = new Map<string, Set<string>>();
  for (const { by, cites = [] } of reports) {
    if (by !== undefined) cited.set(by, new Set([...(cited.get(by) ?? []), ...cites]));
  }
  const told = new Set<string>();
  return reports.flatMap(({ by, cites }, report) => {
    if (by === undefined || cites === undefined || told.has(by)) return [];
    const circle = wayBack(by, cited);
    for (const each of circle ?? []) told.add(each);
    return circle === null ? [] : [{ report, circle }];
  });
}

/** The shortest way from one that cites back to it; null where there is none. */
function wayBack(start: string, cited: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const ways = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of cited.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, start];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
}
