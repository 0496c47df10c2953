/**
 * Grouping a page's claims.
 * Owns: which claim stands under which heading, by entity or by standing.
 * Used by: the side panel.
 * Never: loses a claim or shows one twice, and never ranks people: entities keep the page's order.
 */
import type { EntityKey } from '../card/model';
import type { Involvement } from '../claims/involvement';
import { STANDINGS, type StandingKind } from '../claims/standing';
import type { PageClaims, PanelClaim, PanelEntity, Part } from './model';

export const GROUPINGS = ['entity', 'standing'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface EntityGroup {
  entity: PanelEntity;
  claims: readonly PanelClaim[];
  /** Claims in which the entity takes part too, and which stand under another entity. */
  elsewhere: readonly PanelClaim[];
}

export interface StandingGroup {
  /** null: background and people's own words, which have no standing. */
  standing: StandingKind | null;
  /** Short names of those who answered, each once. */
  by: readonly string[];
  claims: readonly PanelClaim[];
}

/**
 * By entity, in the order of first mention; an entity without claims has a group of its own too.
 * @param claims those to be shown: all of the page's, or what a search left of them
 */
export function byEntity({ entities }: Pick<PageClaims, 'entities'>, claims: readonly PanelClaim[]): EntityGroup[] {
  const homes = new Map(claims.map((claim) => [claim, homeOf(claim)]));
  return entities.map((entity) => ({
    entity,
    claims: claims.filter((claim) => homes.get(claim) === entity.key),
    elsewhere: claims.filter(
      (claim) => homes.get(claim) !== entity.key && claim.parts.some((part) => part.entity === entity.key),
    ),
  }));
}

/** By standing, in the order of the vocabulary; only standings that occur. */
export function byStanding({ packs }: Pick<PageClaims, 'packs'>, claims: readonly PanelClaim[]): StandingGroup[] {
  return [...STANDINGS, null]
    .map((standing) => {
      const inGroup = claims.filter(({ claim }) => (claim.standing?.kind ?? null) === standing);
      const by = inGroup.flatMap(({ pack, claim }) => {
        const names = packs.find((each) => each.pack.id === pack)?.names;
        return (claim.standing?.by ?? []).map((id) => names?.[id]?.shortName ?? id);
      });
      return { standing, by: [...new Set(by)], claims: inGroup };
    })
    .filter((group) => group.claims.length > 0);
}

/** Whose claim it is: who did or said it, then anyone it is about, then those who only tell or answer it. */
const WEIGHT: Partial<Record<Involvement, number>> = { subject: 0, speaker: 0, reports: 2, responds: 2 };
const ABOUT = 1;

/** Where a claim stands: under the entity whose claim it is most, the first of them on the page. */
function homeOf({ parts }: PanelClaim): EntityKey | undefined {
  const weight = (part: Part): number => WEIGHT[part.involvement] ?? ABOUT;
  const least = Math.min(...parts.map(weight));
  return parts.find((part) => weight(part) === least)?.entity;
}
