/**
 * A few claims of a pack as a pack of their own.
 * Owns: what goes along with them, so that the result is a whole pack and reads as the first one did.
 * Used by: the exports, for one claim or the claims of a page.
 * Never: a claim without what it takes for granted, or without a counter-claim that it names.
 */
import { participantsOf } from '../claims/participants';
import { cueReferences } from '../pack/cue-references';
import type { Claim, Entity, Locator, Name, Pack } from '../pack/schema';

/**
 * The pack with only some of its claims, and what these refer to. Companions of a name that are not in it are left
 * out, and names that then have none.
 * @param claims their ids; unknown ones are passed over
 */
export function subsetOf(whole: Pack, claims: Iterable<string>): Pack {
  const pack = { ...whole };
  delete pack.signature;
  const kept = withGround(pack, claims);
  const entities = new Set(kept.flatMap(entitiesOf));
  const sources = new Set(kept.flatMap(sourcesOf));
  return {
    ...pack,
    // A locator without a source means the first one.
    sources: pack.sources.filter(({ id }, at) => at === 0 || sources.has(id)),
    entities: pack.entities.filter(({ id }) => entities.has(id)).map((entity) => withoutStrangers(entity, entities)),
    claims: kept,
  };
}

/** The claims, what they presuppose, and what was put against them; in the order of the pack. */
function withGround(pack: Pack, ids: Iterable<string>): Claim[] {
  const byId = new Map(pack.claims.map((claim) => [claim.id, claim]));
  const kept = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const claim = byId.get(id);
    if (!claim || kept.has(id)) continue;
    kept.add(id);
    open.push(...(claim.presupposes ?? []));
    open.push(...cueReferences(claim).flatMap((cue) => (cue.of === 'claim' ? cue.id : [])));
    open.push(...(claim.responses ?? []).flatMap(({ counterClaim }) => counterClaim ?? []));
  }
  return pack.claims.filter(({ id }) => kept.has(id));
}

function entitiesOf(claim: Claim): string[] {
  const named = [
    claim.wordedBy,
    ...cueReferences(claim).flatMap((cue) => (cue.of === 'entity' ? cue.id : [])),
    ...claim.reports.flatMap(({ cites = [] }) => cites),
    ...(claim.responses ?? []).map(({ reportedBy }) => reportedBy),
  ];
  return [...participantsOf(claim), ...named.flatMap((id) => id ?? [])];
}

function sourcesOf(claim: Claim): string[] {
  const locators: Locator[] = [claim, ...claim.reports, ...(claim.responses ?? [])].map(({ locator }) => locator);
  return locators.flatMap(({ source }) => source ?? []);
}

function withoutStrangers(entity: Entity, known: ReadonlySet<string>): Entity {
  const { speaksFor, ...kept } = entity;
  const voices = speaksFor?.filter((id) => known.has(id)) ?? [];
  const names = entity.names.flatMap((name) => nameAmong(name, known) ?? []);
  return { ...kept, ...(voices.length > 0 && { speaksFor: voices }), names };
}

function nameAmong(name: Name, known: ReadonlySet<string>): Name | null {
  const { entities, cues = [] } = name.companions ?? {};
  if (!entities || entities.every((id) => known.has(id))) return name;
  const there = entities.filter((id) => known.has(id));
  if (there.length + cues.length === 0) return null;
  return { ...name, companions: { ...name.companions, entities: there } };
}
