/**
 * Standing: what a claim's recorded responses add up to.
 * Owns: the derivation; a standing is never stored.
 * Used by: the card model, the tally of an entity, the popup's list.
 * Never: judges the claim; silence counts neither for it nor against it.
 */
import type { Claim, Response } from '../pack/schema';
import type { ClaimKind, ResponseKind } from '../pack/vocabulary';

export const STANDINGS = [
  'denied',
  'denied-in-part',
  'countered',
  'acknowledged',
  'mixed',
  'not-addressed',
  'none-recorded',
] as const;
export type StandingKind = (typeof STANDINGS)[number];

/** A claim's standing; `null` for claims that have none. `by` are entity ids, in the order of the pack. */
export type Standing = { kind: StandingKind; by: readonly string[] } | null;

/**
 * Answers that speak to the claim itself, and the standing each leads to. To dispute how a thing is put is to deny a
 * part of it. A part that was acknowledged counts as acknowledged: `words/` says “in whole or part”.
 */
const SUBSTANTIVE: Partial<Record<ResponseKind, StandingKind>> = {
  denied: 'denied',
  'denied-in-part': 'denied-in-part',
  'disputed-characterisation': 'denied-in-part',
  countered: 'countered',
  acknowledged: 'acknowledged',
  'acknowledged-in-part': 'acknowledged',
  apologised: 'acknowledged',
};

/** Kinds without a standing while nothing is recorded: the source's own background, and a person's own words. */
const WITHOUT_STANDING: ReadonlySet<ClaimKind> = new Set(['background', 'statement']);

/** Whether a claim has a standing at all: background and somebody's own words have one only once somebody answered. */
export function hasStanding(claim: Pick<Claim, 'kind' | 'responses'>): boolean {
  return !WITHOUT_STANDING.has(claim.kind) || (claim.responses ?? []).length > 0;
}

/** The entity on whose account an answer stands: the one a spokesperson spoke for, else the speaker. */
export function respondent(response: Pick<Response, 'by' | 'onBehalfOf'>): string {
  return response.onBehalfOf ?? response.by;
}

/** Whether an answer speaks to the claim itself. Silence, no comment, an attack on the speaker and legal action do not. */
export function isSubstantive(response: Pick<Response, 'kind'>): boolean {
  return SUBSTANTIVE[response.kind] !== undefined;
}

/**
 * Derives a claim's standing from its responses.
 * One kind of substantive answer gives that standing; several different ones give “mixed”. Who denies a claim and
 * puts another against it denies it. An answer that passes the claim by counts only where nobody answered in
 * substance.
 */
export function standingOf(claim: Pick<Claim, 'kind' | 'responses'>): Standing {
  if (!hasStanding(claim)) return null;
  const responses = claim.responses ?? [];
  const substantive = responses.filter(isSubstantive);
  if (substantive.length > 0) {
    const [only, ...others] = new Set(substantive.filter(standsAlone).map((response) => SUBSTANTIVE[response.kind]));
    return { kind: only && others.length === 0 ? only : 'mixed', by: respondents(substantive) };
  }
  if (responses.length > 0) return { kind: 'not-addressed', by: respondents(responses) };
  return { kind: 'none-recorded', by: [] };
}

/** False for a counter-claim by somebody who denies the claim besides. */
function standsAlone(response: Response, _: number, all: readonly Response[]): boolean {
  if (response.kind !== 'countered') return true;
  const who = respondent(response);
  return !all.some((other) => respondent(other) === who && SUBSTANTIVE[other.kind]?.startsWith('denied'));
}

function respondents(responses: readonly Response[]): string[] {
  return [...new Set(responses.map(respondent))];
}
