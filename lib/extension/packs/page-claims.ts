/**
 * The claims of a page, for the side panel.
 * Owns: reading all claims of the page's entities at once.
 * Used by: the library of packs.
 * Never: reads a pack's entities more than once for a page.
 */
import { buildCard, packRef } from '../../pure/card/build';
import { splitKey } from '../../pure/card/key';
import type { CardModel, EntityKey } from '../../pure/card/model';
import { mergeCards } from '../../pure/panel/merge';
import type { PageClaims } from '../../pure/panel/model';
import { relatedOf } from './related';
import type { PackSource } from './source';

/** @param keys the page's entities, in the order of first mention; those that no enabled pack knows are left out */
export async function readPageClaims(source: PackSource, keys: readonly EntityKey[]): Promise<PageClaims> {
  const page = [...new Set(keys)];
  const [packs, all] = await Promise.all([source.packs(), source.entities()]);
  const entities = new Map(all.map(({ key, entity }) => [key, entity]));
  const known = await Promise.all(
    page.map(async (key) => {
      const pack = packs.find((each) => each.id === splitKey(key)?.pack);
      const entity = entities.get(key);
      return pack && entity ? { pack, entity, claims: await source.claimsOf(key) } : null;
    }),
  );
  const found = known.filter((each) => each !== null);
  const cards = new Map<string, CardModel>();
  for (const pack of packs) {
    const ours = found.filter((each) => each.pack === pack);
    if (ours.length === 0) continue;
    const inPack = ours.flatMap((each) => each.claims);
    const related = await relatedOf(source, pack.id, inPack, all);
    for (const { entity, claims } of ours) {
      const card = buildCard({ pack: packRef(pack), entity, claims, related, place: { paragraph: [], page } });
      cards.set(card.entity.key, card);
    }
  }
  return mergeCards(page.flatMap((key) => cards.get(key) ?? []));
}
