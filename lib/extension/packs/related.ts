/**
 * What the claims of an entity refer to.
 * Owns: looking it up in the packs: claims that are presupposed or put against another, and everyone's names.
 * Used by: the library of packs.
 * Never: fails where something is missing; the card is shown all the same.
 */
import { entityKey } from '../../pure/card/key';
import type { EntityKey } from '../../pure/card/model';
import type { EntityFacts, Related } from '../../pure/card/views';
import type { Claim } from '../../pure/pack/schema';
import type { PackSource } from './store/source';

/** @param facts of every entity of the enabled packs */
export async function relatedOf(
  source: PackSource,
  pack: string,
  claims: readonly Claim[],
  facts: ReadonlyMap<EntityKey, EntityFacts>,
): Promise<Related> {
  const related = new Map<string, Claim>();
  // A claim that is presupposed may presuppose another in turn.
  for (let next = mentioned(claims, related); next.length > 0; ) {
    const found = await source.claims(pack, next);
    for (const claim of found) related.set(claim.id, claim);
    next = mentioned(found, related);
  }
  return { claim: (id) => related.get(id), entity: (id) => facts.get(entityKey(pack, id)) };
}

/** Claims that these refer to and that are not known yet, each once. */
function mentioned(claims: readonly Claim[], known: ReadonlyMap<string, Claim>): string[] {
  const ids = claims.flatMap(({ presupposes = [], responses = [] }) => [
    ...presupposes,
    ...responses.flatMap((response) => response.counterClaim ?? []),
  ]);
  return [...new Set(ids)].filter((id) => !known.has(id));
}
