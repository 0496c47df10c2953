/**
 * Which claims a card shows before it is asked for all.
 * Owns: the choice.
 * Used by: `Card.tsx`.
 * Never: hides a single claim behind a button.
 */
import type { ClaimView } from '../../lib/pure/card/model';

/** A card is read at a glance: three claims with their lanes fill it already. */
const FIRST = 3;

/** Those that concern others named in this paragraph, else the best ranked; all, if only one would be left. */
export function firstClaims<Claim extends Pick<ClaimView, 'nearness'>>(claims: readonly Claim[]): readonly Claim[] {
  const near = claims.filter((claim) => claim.nearness === 'paragraph');
  const first = (near.length > 0 ? near : claims).slice(0, FIRST);
  return claims.length - first.length <= 1 ? claims : first;
}
