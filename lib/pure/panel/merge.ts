/**
 * From the cards of a page's entities to the claims of the page.
 * Owns: the union: each claim once, with all the page's entities that take part in it.
 * Used by: the background (the library of packs).
 * Never: changes what a card says; panel and card show the same claims in the same words.
 */
import type { CardModel, NameRef } from '../card/model';
import type { PageClaims, PanelClaim, PanelPack, Part } from './model';

/** @param cards one for each entity, in the order of first mention */
export function mergeCards(cards: readonly CardModel[]): PageClaims {
  const claims = new Map<string, PanelClaim & { parts: Part[] }>();
  const packs = new Map<string, PanelPack & { names: Record<string, NameRef> }>();
  for (const { entity, pack, names, claims: views } of cards) {
    const known = packs.get(pack.id);
    if (known) Object.assign(known.names, names);
    else packs.set(pack.id, { pack, names: { ...names } });
    for (const claim of views) {
      const key = `${pack.id}/${claim.id}`;
      const part = { entity: entity.key, involvement: claim.involvement };
      const merged = claims.get(key);
      if (merged) merged.parts.push(part);
      else claims.set(key, { key, pack: pack.id, claim, parts: [part] });
    }
  }
  return {
    entities: cards.map(({ entity, tally }) => ({ ...entity, tally })),
    claims: [...claims.values()],
    packs: [...packs.values()],
  };
}
