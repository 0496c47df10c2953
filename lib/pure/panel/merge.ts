/**
 * From the cards of a page's entities to the claims of the page.
 * Owns: the union: each claim once, with all the page's entities that take part in it.
 * Used by: the background (the library of packs).
 * Never: changes what a card says; panel and card show the same claims in the same words.
 */
import type { CardModel, NameRef, PackRef } from '../card/model';
import type { PageClaims, PanelClaim, Part } from './model';

/** @param cards one for each entity, in the order of first mention */
export function mergeCards(cards: readonly CardModel[]): PageClaims {
  const claims: (PanelClaim & { parts: Part[] })[] = [];
  /** By each coding: on two cards the same claim may begin with different ones. */
  const known = new Map<string, PanelClaim & { parts: Part[] }>();
  const packs = new Map<string, { pack: PackRef; names: Record<string, NameRef> }>();
  for (const card of cards) {
    for (const { pack, names } of [card, ...(card.others ?? [])]) {
      const merged = packs.get(pack.id);
      if (merged) Object.assign(merged.names, names);
      else packs.set(pack.id, { pack, names: { ...names } });
    }
    for (const claim of card.claims) {
      const keys = [claim, ...(claim.also ?? [])].map(({ pack, id }) => `${pack}/${id}`);
      const part = { entity: card.entity.key, involvement: claim.involvement };
      const merged = keys.map((key) => known.get(key)).find((each) => each !== undefined);
      if (merged) merged.parts.push(part);
      const entry = merged ?? { key: keys[0] ?? '', pack: claim.pack, claim, parts: [part] };
      if (!merged) claims.push(entry);
      for (const key of keys) known.set(key, entry);
    }
  }
  return {
    entities: cards.map(({ entity, tally }) => ({ ...entity, tally })),
    claims,
    packs: [...packs.values()],
  };
}
