/**
 * How an entity takes part in a claim.
 * Owns: in which role, or as what else.
 * Used by: the card model. `participants.ts` has the same entities as a set; a test holds the two together.
 * Never: follows `presupposes`; to be named in a claim's ground is not to be part of the claim.
 */
import type { Claim } from '../pack/schema';
import type { Role } from '../pack/vocabulary';

export type Involvement = Role | 'reports' | 'responds';

/** In its role, else as one who reports it (or the book it stands in), else as one who answers it; null: not at all. */
export function involvementOf(
  claim: Pick<Claim, 'about' | 'reports' | 'responses'>,
  entity: string,
): Involvement | null {
  const part = claim.about.find((about) => about.entity === entity);
  if (part !== undefined) return part.role;
  if (claim.reports.some((report) => report.by === entity || report.work === entity)) return 'reports';
  const responds = claim.responses?.some((response) => response.by === entity || response.onBehalfOf === entity);
  return responds ? 'responds' : null;
}
