/**
 * Card models of two packs read side by side, as the background would build them.
 * Owns: the lookups.
 * Used by: the gallery's states.
 * Never: changes the packs.
 */
import { buildCardTogether, packRef } from '../../lib/pure/card/build';
import { entityKey, splitKey } from '../../lib/pure/card/key';
import type { CardPart } from '../../lib/pure/card/lay-out';
import type { CardModel } from '../../lib/pure/card/model';
import { involvementOf } from '../../lib/pure/claims/involvement';
import { entitiesTogether } from '../../lib/pure/together/entities';
import { FIRST, SECOND } from '../packs/read';

const PACKS = [FIRST, SECOND];
const together = entitiesTogether(
  PACKS.flatMap((pack) => pack.entities.map((entity) => ({ ...entity, key: entityKey(pack.id, entity.id) }))),
);

/** The card of an entity of the first pack, on a page whose paragraph names `near`. @param most claims on it */
export function cardOfTwo(id: string, near: readonly string[] = [], most?: number): CardModel {
  const keys = together.keysOf(entityKey(FIRST.id, id));
  const parts = PACKS.flatMap((pack): CardPart[] => {
    const mine = keys.map(splitKey).find((key) => key?.pack === pack.id)?.entity;
    const entity = pack.entities.find((each) => each.id === mine);
    if (!entity) return [];
    return [
      {
        pack: packRef(pack),
        entity,
        claims: pack.claims.filter((claim) => involvementOf(claim, entity.id) !== null),
        related: {
          claim: (wanted) => pack.claims.find((claim) => claim.id === wanted),
          entity: (wanted) => pack.entities.find((each) => each.id === wanted),
        },
      },
    ];
  });
  const place = near.map((each) => entityKey(FIRST.id, each));
  return buildCardTogether({ parts, together, place: { paragraph: place, page: place } }, most);
}
