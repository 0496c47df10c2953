/**
 * Origins: how many reports of a claim are established as independent.
 * Owns: the derivation from who cites whom.
 * Used by: the card model.
 * Never: counts outlets; ten outlets that pass on one report are one origin.
 */
import type { Claim, Report } from '../pack/schema';

/** A confirmation whose independence the pack does not establish: by whom, and of which part where it is a part. */
export interface Confirmation {
  /** Entity id; null where the source names nobody. */
  by: string | null;
  part?: string | undefined;
}

export interface Origins {
  /** Reports established as independent of each other. 0: the source names nobody who originates the claim. */
  established: number;
  /** Those who put the claim forward too, in whole or part, without established independence. */
  notEstablished: readonly Confirmation[];
  /** Reports that only pass the claim on, named or unnamed. */
  relays: number;
}

/**
 * Derives a claim's origins.
 * Counted: one report that originates the claim, and each further report by somebody else that originates or
 * confirms it, cites nobody, and of which the pack records why it is independent. A second outlet's own unnamed
 * source is not counted, since it may be the first outlet's source; nor is a second report by the same teller,
 * whatever it says of its own sources; nor a report that disputes or corrects the claim.
 */
export function originsOf(claim: Pick<Claim, 'reports'>): Origins {
  const own = claim.reports.filter((report) => putsForward(report) && !passesOn(report));
  const relays = claim.reports.filter(passesOn).length;
  const first = own.find((report) => report.relation === 'originates');
  const tellers = new Set(first?.by === undefined ? [] : [first.by]);
  const notEstablished: Confirmation[] = [];
  let established = first === undefined ? 0 : 1;
  for (const report of own) {
    if (report === first || (report.by !== undefined && tellers.has(report.by))) continue;
    if (report.by !== undefined) tellers.add(report.by);
    if (report.independent !== undefined) established += 1;
    else notEstablished.push({ by: report.by ?? null, part: report.part });
  }
  return { established, notEstablished, relays };
}

/** Who rates a claim neither puts it forward nor disputes it: a rating is an opinion of it. */
function putsForward({ relation }: Report): boolean {
  return relation !== 'disputes' && relation !== 'corrects' && relation !== 'rates';
}

function passesOn(report: Report): boolean {
  const { relation, cites = [] } = report;
  if (relation === 'relays' || relation === 'relays-unnamed' || relation === 'states-without-attribution') return true;
  return putsForward(report) && cites.length > 0;
}
