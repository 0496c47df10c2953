/**
 * Who takes part in a claim.
 * Owns: the set of entities that a claim belongs to: those it is about, those who report it (and the book it stands
 * in), those who answered.
 * Used by: the pack store, to find the claims of an entity.
 * Never: says in which role (that is `involvement.ts`).
 */
import type { Claim } from '../pack/schema';

/** The ids of every entity that takes part in a claim, each once. */
export function participantsOf(claim: Pick<Claim, 'about' | 'reports' | 'responses'>): Set<string> {
  const ids = new Set(claim.about.map((each) => each.entity));
  for (const report of claim.reports) {
    if (report.by !== undefined) ids.add(report.by);
    if (report.work !== undefined) ids.add(report.work);
  }
  for (const response of claim.responses ?? []) {
    ids.add(response.by);
    if (response.onBehalfOf !== undefined) ids.add(response.onBehalfOf);
  }
  return ids;
}
