/**
 * Building a card.
 * Owns: turning an entity and its claims into what the card shows at one place of a page.
 * Used by: the background (the library of packs), the demo and the scan.
 * Never: words anything.
 */
import type { PackMeta } from '../pack/schema';
import { APART } from '../together/entities';
import { type CardPart, type LayOut, layOut } from './lay-out';
import type { CardModel, PackRef } from './model';
import type { EntityFacts } from './views';

/** A card of one pack. */
export type CardInput = Pick<CardPart, 'pack' | 'claims' | 'related'> &
  Pick<LayOut, 'place'> & {
    entity: EntityFacts;
  };

/** What the card says of the pack itself. */
export function packRef(pack: PackMeta): PackRef {
  return {
    id: pack.id,
    title: pack.title,
    version: pack.version,
    publisher: pack.publisher.name,
    contactUrl: pack.contact.url,
    before: pack.asOf.before,
    on: pack.asOf.on,
    asOfNote: pack.asOf.note,
    language: pack.language,
    sourceDescription: pack.sources[0]?.description ?? '',
    sourceUrl: pack.sources[0]?.url,
  };
}

/** Builds the card of an entity for one place on a page, from one pack. */
export function buildCard({ place, ...part }: CardInput): CardModel {
  return buildCardTogether({ parts: [part], together: APART, place });
}

/** The same from several packs. @param most claims that a card can hold; the rest is counted */
export function buildCardTogether(input: LayOut, most = Number.POSITIVE_INFINITY): CardModel {
  const { items, card } = layOut(input);
  return card(items.slice(0, most));
}
