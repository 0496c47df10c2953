/**
 * The footing of a claim at a glance: on one side who puts it forward, on the other what came back.
 * Owns: which reports belong to one origin, and which stand against the claim.
 * Used by: the drawing beside a claim, and its words.
 * Never: adds anything up to a score: it counts reports and responses, each once.
 */
import type { ClaimView, ReportView, ResponseView } from '../card/model';
import type { ClaimKind } from '../pack/vocabulary';

/** A person's own words and the source's own background have nobody behind them to count. */
const WITH_ORIGINS: ReadonlySet<ClaimKind> = new Set(['reported', 'allegation', 'official-assessment']);

/**
 * How a report stands to the origin that it is drawn with: it is the origin; it is known to come from it; or nothing
 * is established (which is drawn, too, where nobody is named as the origin).
 */
export const TIES = ['origin', 'same', 'open'] as const;
export type Tie = (typeof TIES)[number];

export interface Footing {
  /** Who puts the claim forward, one list for each origin; each list begins with its origin. */
  origins: readonly (readonly { report: ReportView; tie: Tie }[])[];
  /** Established origins; null for kinds that have none to count. */
  established: number | null;
  /** Reports that dispute or correct the claim. */
  against: readonly ReportView[];
  /** What came back; null where nobody is asked to answer. Empty: nothing is recorded. */
  answers: readonly ResponseView[] | null;
}

export function footingOf(
  claim: Pick<ClaimView, 'kind' | 'origins' | 'reports' | 'responses' | 'hasResponseLane'>,
): Footing {
  const against = claim.reports.filter(standsAgainst);
  // A rating is neither: it is its publisher's opinion of the claim, and stands in its row alone.
  const forward = claim.reports.filter((report) => !standsAgainst(report) && report.relation !== 'rates');
  const counted = WITH_ORIGINS.has(claim.kind);
  return {
    origins: counted ? byOrigin(forward) : forward.map((report) => [{ report, tie: 'origin' }]),
    established: counted ? claim.origins.established : null,
    against,
    answers: claim.hasResponseLane ? claim.responses : null,
  };
}

/** The same origins as `origins.ts` counts, with everything else put to the one that it comes from. */
function byOrigin(reports: readonly ReportView[]): { report: ReportView; tie: Tie }[][] {
  const first = reports.find((report) => report.relation === 'originates' && !passesOn(report));
  const groups: { report: ReportView; tie: Tie }[][] = first ? [[{ report: first, tie: 'origin' }]] : [];
  const tellers = new Set([first?.by?.key]);
  const others: ReportView[] = [];
  for (const report of reports) {
    const isNew = !report.by || !tellers.has(report.by.key);
    if (report === first || passesOn(report) || !isNew) {
      if (report !== first) others.push(report);
      continue;
    }
    tellers.add(report.by?.key ?? undefined);
    if (report.independent === undefined) others.push(report);
    else groups.push([{ report, tie: 'origin' }]);
  }
  for (const report of others) {
    const from = [report.by, ...(report.cites ?? [])].map((who) => who?.key);
    const group = groups.find(([origin]) => origin?.report.by && from.includes(origin.report.by.key));
    if (group) group.push({ report, tie: 'same' });
    else if (groups[0]) groups[0].push({ report, tie: 'open' });
    else groups.push([{ report, tie: 'open' }]);
  }
  return groups;
}

function standsAgainst({ relation }: ReportView): boolean {
  return relation === 'disputes' || relation === 'corrects';
}

function passesOn({ relation, cites = [] }: ReportView): boolean {
  return cites.length > 0 || ['relays', 'relays-unnamed', 'states-without-attribution'].includes(relation);
}
