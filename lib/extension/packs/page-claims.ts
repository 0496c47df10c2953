/**
 * The claims of a page, for the side panel.
 * Owns: reading all claims of the page's entities at once, and which of them are listed where they are too many.
 * Used by: the library of packs.
 * Never: reads an entity's claims twice for a page, and never leaves claims out without saying how many.
 */
import { type Item, type LaidOut, layOut } from '../../pure/card/lay-out';
import type { CardModel, EntityKey } from '../../pure/card/model';
import { mergeCards } from '../../pure/panel/merge';
import type { PageClaims } from '../../pure/panel/model';
import type { Known } from './known';
import { claimsOnce, partsFor, partsOf } from './parts';
import type { PackSource } from './store/source';

/** Claims that the panel lists: more than anybody reads, few enough to be drawn and searched at once. */
const MOST_LISTED = 500;

/** @param keys the page's entities, in the order of first mention; those that no enabled pack knows are left out */
export async function readPageClaims(
  source: PackSource,
  known: Known,
  keys: readonly EntityKey[],
  most = MOST_LISTED,
): Promise<PageClaims> {
  const page = [...new Set(keys.map(known.together.keyOf))];
  const claimsOf = claimsOnce(source);
  const place = { paragraph: [], page };
  const read = await Promise.all(
    page.map(async (key) => {
      const parts = await partsOf(known, claimsOf, key);
      return parts.length > 0 ? { parts, laid: layOut({ parts, together: known.together, place }) } : null;
    }),
  );
  const found = read.filter((each) => each !== null);
  const { listed, left } = firstOf(
    found.map(({ laid }) => laid),
    most,
  );
  const cards: CardModel[] = [];
  for (const [at, { parts, laid }] of found.entries()) {
    const items = listed[at] ?? [];
    const chosen = new Set(items.flatMap(({ addresses }) => addresses));
    const whole = await partsFor({ source, known, claimsOf }, parts, items);
    const full = layOut({ parts: whole, together: known.together, place });
    const shown = full.items.filter(({ addresses }) => addresses.some((address) => chosen.has(address)));
    cards.push({ ...full.card(shown), tally: laid.tally });
  }
  return { ...mergeCards(cards), ...(left > 0 ? { more: left } : {}) };
}

/**
 * Of each card the first claims, in turn, until there are as many different ones as can be listed: no entity of the page
 * is left without any for another's sake.
 */
function firstOf(cards: readonly LaidOut[], most: number): { listed: Item[][]; left: number } {
  const seen = new Set<string>();
  const taken = new Set<string>();
  const listed = cards.map((): Item[] => []);
  let different = 0;
  const deepest = Math.max(0, ...cards.map(({ items }) => items.length));
  for (let depth = 0; depth < deepest; depth += 1) {
    for (const [at, { items }] of cards.entries()) {
      const item = items[depth];
      if (!item) continue;
      const isNew = !item.addresses.some((address) => seen.has(address));
      if (isNew) different += 1;
      for (const address of item.addresses) seen.add(address);
      if (isNew ? different > most : !item.addresses.some((address) => taken.has(address))) continue;
      for (const address of item.addresses) taken.add(address);
      listed[at]?.push(item);
    }
  }
  return { listed, left: Math.max(0, different - most) };
}
