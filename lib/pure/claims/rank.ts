/**
 * Ranking: which claims come first at one place on a page.
 * Owns: the order, and why a claim stands where it stands.
 * Used by: the card model.
 * Never: ranks by how strong or how true a claim is.
 */
import type { Claim } from '../pack/schema';
import { hasResponseLane } from './lane';
import { participantsOf } from './participants';
import { isSubstantive } from './standing';

/** Where on the page a claim's other entities stand: the reason for its place in the list. */
export type Nearness = 'paragraph' | 'page' | 'elsewhere';

/** Where a card is opened. Entity ids of the card's own pack. */
export interface Place {
  /** The entity whose card it is. */
  entity: string;
  /** Entities named in the same paragraph; the card's own entity does not count. */
  paragraph: ReadonlySet<string>;
  page: ReadonlySet<string>;
}

/** What the order reads of a claim. */
export type Rankable = Pick<Claim, 'kind' | 'about' | 'reports' | 'responses'>;

/** How near a claim is to a place. */
export function nearnessOf(claim: Rankable, place: Place): Nearness {
  const others = [...participantsOf(claim)].filter((id) => id !== place.entity);
  if (others.some((id) => place.paragraph.has(id))) return 'paragraph';
  return others.some((id) => place.page.has(id)) ? 'page' : 'elsewhere';
}

/**
 * Orders claims for a place. First those that involve entities named in the same paragraph, the more of them the
 * earlier; then those that involve entities elsewhere on the page; then the rest. Among equals, claims with a
 * response lane before the others, answers in substance before other answers before none, then the given order.
 */
export function rankClaims<T extends Rankable>(claims: readonly T[], place: Place): T[] {
  return claims
    .map((claim) => ({ claim, rank: rankOf(claim, place) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ claim }) => claim);
}

/** Numbers to compare one after the other, the smaller first. */
export type Rank = readonly number[];

const NEARNESS_ORDER: Record<Nearness, number> = { paragraph: 0, page: 1, elsewhere: 2 };

/** Where a claim stands in the order; comparable between packs. */
export function rankOf(claim: Rankable, place: Place): Rank {
  const inParagraph = [...participantsOf(claim)].filter((id) => id !== place.entity && place.paragraph.has(id)).length;
  return [NEARNESS_ORDER[nearnessOf(claim, place)], -inParagraph, hasResponseLane(claim) ? 0 : 1, answerOrder(claim)];
}

function answerOrder({ responses = [] }: Rankable): number {
  if (responses.some(isSubstantive)) return 0;
  return responses.length > 0 ? 1 : 2;
}

/** `Array.prototype.sort` is stable, so equal ranks keep the given order. */
export function compareRanks(a: Rank, b: Rank): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
