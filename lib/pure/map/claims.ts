/**
 * Claims as the map has them: who says so, about whom, and who answered.
 * Owns: what of a pack's claim is drawn, with entities known across packs.
 * Used by: `graph.ts`, the map's table.
 * Never: words anything, and never leaves out a report or a response.
 */
import { entityKey } from '../card/key';
import type { EntityKey } from '../card/model';
import { basisSign, type SignName } from '../claims/signs';
import { respondent, type StandingKind, standingOf } from '../claims/standing';
import type { Claim, Pack, Report } from '../pack/schema';
import type { Basis, ClaimKind, EntityType } from '../pack/vocabulary';
import { entitiesTogether } from '../together/entities';

/** How somebody stands behind a claim: `cited` is whose word another passes on; `against` disputes or corrects it. */
export type Saying = 'says' | 'passes-on' | 'cited' | 'against' | 'rates';

export interface Says {
  /** null: nobody is named. */
  who: EntityKey | null;
  how: Saying;
  sign: SignName;
  basis: Basis;
}

export interface Answers {
  who: EntityKey;
  /** What this answer alone makes of the claim. */
  standing: StandingKind;
}

export interface MapClaim {
  /** Across packs: `PACK/CLAIM`. */
  key: string;
  pack: string;
  id: string;
  text: string;
  language: string;
  kind: ClaimKind;
  says: readonly Says[];
  about: readonly EntityKey[];
  answers: readonly Answers[];
  /** null for claims that have none. */
  standing: StandingKind | null;
}

export interface MapEntity {
  key: EntityKey;
  name: string;
  shortName: string;
  type: EntityType;
  language: string;
}

export interface MapData {
  claims: readonly MapClaim[];
  entities: ReadonlyMap<EntityKey, MapEntity>;
  /** Titles by id, of packs that have claims here. */
  packs: ReadonlyMap<string, string>;
}

/** Claims of one pack: all, or those with these ids. */
export interface MapSource {
  pack: Pack;
  claims?: readonly string[] | undefined;
}

/** @param sources in the reader's order of packs; entities that two of them share are one */
export function mapData(sources: readonly MapSource[]): MapData {
  const known = sources.flatMap(({ pack }) =>
    pack.entities.map((entity) => ({ ...entity, key: entityKey(pack.id, entity.id), language: pack.language })),
  );
  const together = entitiesTogether(known);
  const entities = new Map<EntityKey, MapEntity>();
  for (const { key, name, shortName = name, type, language } of known) {
    const first = together.keyOf(key);
    if (!entities.has(first)) entities.set(first, { key: first, name, shortName, type, language });
  }
  const claims = sources.flatMap(({ pack, claims: ids }) => {
    const wanted = ids && new Set(ids);
    const keyOf = (id: string): EntityKey => together.keyOf(entityKey(pack.id, id));
    return pack.claims.flatMap((claim) => (!wanted || wanted.has(claim.id) ? [mapClaim(claim, pack, keyOf)] : []));
  });
  const titles = sources.map(({ pack }) => [pack.id, pack.title] as const);
  const used = new Set(claims.map(({ pack }) => pack));
  return { claims, entities, packs: new Map(titles.filter(([id]) => used.has(id))) };
}

function mapClaim(claim: Claim, { id: pack, language }: Pack, keyOf: (id: string) => EntityKey): MapClaim {
  return {
    key: `${pack}/${claim.id}`,
    pack,
    id: claim.id,
    text: claim.text,
    language,
    kind: claim.kind,
    says: saysOf(claim, keyOf),
    about: [...new Set(claim.about.map(({ entity }) => keyOf(entity)))],
    answers: (claim.responses ?? []).flatMap((response) => {
      const standing = standingOf({ kind: 'reported', responses: [response] });
      return standing ? [{ who: keyOf(respondent(response)), standing: standing.kind }] : [];
    }),
    standing: standingOf(claim)?.kind ?? null,
  };
}

/** Each report, and whose word it passes on where that one has no report of its own here. */
function saysOf(claim: Claim, keyOf: (id: string) => EntityKey): Says[] {
  const own = claim.reports.map(
    (report): Says => ({
      who: report.by === undefined ? null : keyOf(report.by),
      how: sayingOf(report),
      sign: basisSign({ basis: report.sourcing.basis, relation: report.relation }, claim),
      basis: report.sourcing.basis,
    }),
  );
  const heard = new Set(own.map(({ who }) => who));
  for (const { cites = [] } of claim.reports) {
    for (const cited of cites) {
      const who = keyOf(cited);
      if (heard.has(who)) continue;
      heard.add(who);
      own.push({ who, how: 'cited', sign: 'dashed', basis: 'not-stated' });
    }
  }
  return own;
}

function sayingOf({ relation, cites = [] }: Report): Saying {
  switch (relation) {
    case 'rates':
      return 'rates';
    case 'disputes':
    case 'corrects':
      return 'against';
    case 'relays':
    case 'relays-unnamed':
      return 'passes-on';
    default:
      return cites.length > 0 ? 'passes-on' : 'says';
  }
}

/** Everybody who takes part in a claim. */
export function partsOf(claim: MapClaim): Set<EntityKey> {
  return new Set([
    ...claim.says.flatMap(({ who }) => who ?? []),
    ...claim.about,
    ...claim.answers.map(({ who }) => who),
  ]);
}

export interface MapFilter {
  entity?: EntityKey | undefined;
  standing?: StandingKind | undefined;
}

export function filtered(claims: readonly MapClaim[], { entity, standing }: MapFilter): MapClaim[] {
  return claims.filter(
    (claim) =>
      (entity === undefined || partsOf(claim).has(entity)) && (standing === undefined || claim.standing === standing),
  );
}
