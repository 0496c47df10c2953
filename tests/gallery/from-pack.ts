/**
 * Card models of the bundled pack, as the background would build them.
 * Owns: the lookups for `buildCard`.
 * Used by: the gallery's states.
 * Never: changes the pack.
 */
import rawPack from '../../data/musk-putin-trump.pack.json';
import { buildCard, packRef } from '../../lib/pure/card/build';
import { entityKey } from '../../lib/pure/card/key';
import type { CardModel } from '../../lib/pure/card/model';
import { involvementOf } from '../../lib/pure/claims/involvement';
import type { Pack } from '../../lib/pure/pack/schema';

const pack = rawPack as Pack;

/** The card of an entity, on a page whose paragraph names `near`. */
export function cardOf(id: string, near: readonly string[] = []): CardModel {
  const entity = pack.entities.find((each) => each.id === id);
  if (!entity) throw new Error(`the pack has no ${id}`);
  const keys = near.map((each) => entityKey(pack.id, each));
  return buildCard({
    pack: packRef(pack),
    entity,
    claims: pack.claims.filter((claim) => involvementOf(claim, id) !== null),
    related: {
      claim: (wanted) => pack.claims.find((claim) => claim.id === wanted),
      entity: (wanted) => pack.entities.find((each) => each.id === wanted),
    },
    place: { paragraph: keys, page: keys },
  });
}
