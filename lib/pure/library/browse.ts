/**
 * Browsing the claims of one pack.
 * Owns: which claims a query finds, a page of them as views, and by which entities they can be filtered.
 * Used by: the background, for the claim browser.
 * Never: words anything, and never ranks: claims stand in the order of the pack.
 */
import { packRef } from '../card/build';
import { entityKey } from '../card/key';
import type { ClaimView, NameRef, PackNames } from '../card/model';
import { claimView } from '../card/views';
import { participantsOf } from '../claims/participants';
import { standingOf } from '../claims/standing';
import type { Claim, Entity, PackMeta } from '../pack/schema';
import { fold } from '../panel/search';
import type { ClaimQuery, ClaimsPage } from './model';

export interface ClaimIndex {
  find(query: ClaimQuery): Found;
}

export interface Found extends Pick<ClaimsPage, 'total' | 'entities'> {
  claims: readonly ClaimView[];
  /** What the views refer to. */
  context: PackNames;
}

/** Makes a pack's claims ready to be searched. @param claims in the order of the pack */
export function browse(pack: PackMeta, entities: readonly Entity[], claims: readonly Claim[]): ClaimIndex {
  const people = new Map(entities.map((entity) => [entity.id, entity]));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const texts = new Map<Claim, string>();
  const textOf = (claim: Claim): string => {
    const text = texts.get(claim) ?? fold(textsOf(claim, people).join('\n'));
    texts.set(claim, text);
    return text;
  };
  const named = entitiesOf(claims, people);

  const find = (query: ClaimQuery): Found => {
    const words = fold(query.words).split(/\s+/).filter(Boolean);
    const found = claims.filter((claim) => fits(claim, query) && words.every((word) => textOf(claim).includes(word)));
    const names = new Map<string, NameRef>();
    const name = (id: string): NameRef => {
      const ref = names.get(id) ?? nameRef(pack.id, id, people.get(id));
      names.set(id, ref);
      return ref;
    };
    const related = { claim: (id: string) => byId.get(id), entity: (id: string) => people.get(id) };
    const place = { entity: query.entity ?? '', paragraph: new Set<string>(), page: new Set<string>() };
    const shown = found.slice(query.from, query.from + query.count);
    const views = shown.map((claim) => claimView(claim, { pack: pack.id, place, related, name }));
    return {
      total: found.length,
      claims: views,
      entities: named,
      context: { pack: packRef(pack), names: Object.fromEntries(names) },
    };
  };
  return { find };
}

function fits(claim: Claim, { standing, basis, kind, entity }: ClaimQuery): boolean {
  if (kind !== undefined && claim.kind !== kind) return false;
  if (basis !== undefined && !claim.reports.some(({ sourcing }) => sourcing.basis === basis)) return false;
  if (entity !== undefined && !participantsOf(claim).has(entity)) return false;
  return standing === undefined || standingOf(claim)?.kind === standing;
}

/** What a claim can be found by. */
function textsOf(claim: Claim, people: ReadonlyMap<string, Entity>): (string | undefined)[] {
  return [
    claim.text,
    claim.note,
    claim.quote?.exact,
    ...[...participantsOf(claim)].flatMap((id) => [people.get(id)?.name ?? id, people.get(id)?.shortName]),
    ...claim.reports.flatMap(({ mediumTitle, hedge, note, sourcing }) => [
      mediumTitle,
      hedge,
      note,
      sourcing.description,
    ]),
    ...(claim.responses ?? []).flatMap(({ scope, note }) => [scope, note]),
  ];
}

function entitiesOf(claims: readonly Claim[], people: ReadonlyMap<string, Entity>): ClaimsPage['entities'] {
  const counts = new Map<string, number>();
  for (const claim of claims) for (const id of participantsOf(claim)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, name: people.get(id)?.name ?? id, claims: count }))
    .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

function nameRef(pack: string, id: string, entity: Entity | undefined): NameRef {
  const full = entity?.name ?? id;
  return { key: entityKey(pack, id), name: full, shortName: entity?.shortName ?? full };
}
