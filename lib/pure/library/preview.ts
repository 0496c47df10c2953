/**
 * What a reader is shown of a pack before it is added.
 * Owns: how much of it: the first sources, names and claims, and how many more there are.
 * Used by: the options page and the library's page (make it), the look at a pack (shows it).
 * Never: a claim without its responses.
 */
import { buildCard, packRef } from '../card/build';
import type { SaidClaim } from '../card/said';
import type { Claim, Pack, Source } from '../pack/schema';
import { sayClaim } from '../words/said';
import type { Say } from '../words/say';

/** As many as tell what kind of pack it is, and fit into a dialog. */
const SOURCES = 5;
const NAMES = 24;
const CLAIMS = 3;

/** The first of many, and how many more there are. */
export interface Some<T> {
  list: readonly T[];
  more: number;
}

/** A source document of a pack. */
export type SourceView = Pick<Source, 'id' | 'description' | 'title' | 'publisher' | 'url'>;

export interface PackInside {
  sources: Some<SourceView>;
  entities: Some<string>;
  claims: Some<SaidClaim>;
}

export function insideOf(say: Say, pack: Pack): PackInside {
  return {
    sources: some(pack.sources, SOURCES),
    entities: some(
      pack.entities.map(({ name }) => name),
      NAMES,
    ),
    claims: {
      list: pack.claims.slice(0, CLAIMS).flatMap((claim) => said(say, pack, claim)),
      more: Math.max(0, pack.claims.length - CLAIMS),
    },
  };
}

export function some<T>(all: readonly T[], most: number): Some<T> {
  return { list: all.slice(0, most), more: Math.max(0, all.length - most) };
}

function said(say: Say, pack: Pack, claim: Claim): SaidClaim[] {
  const find = (id: string | undefined) => pack.entities.find((entity) => entity.id === id);
  const entity = find(claim.about[0]?.entity);
  if (!entity) return [];
  const card = buildCard({
    pack: packRef(pack),
    entity,
    claims: [claim],
    related: { entity: find, claim: (id) => pack.claims.find((each) => each.id === id) },
    place: { paragraph: [], page: [] },
  });
  return card.claims.map((each) => sayClaim(say, each, card));
}
