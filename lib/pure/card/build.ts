/**
 * Building a card.
 * Owns: turning an entity and its claims into what the card shows at one place of a page.
 * Used by: the background (the library of packs), the demo and the scan.
 * Never: words anything, and never fails on a lookup that finds nothing: a store may be damaged, a card is shown.
 */
import { involvementOf } from '../claims/involvement';
import { hasResponseLane, silentEntities } from '../claims/lane';
import { originsOf } from '../claims/origins';
import type { Place } from '../claims/rank';
import { nearnessOf, rankClaims } from '../claims/rank';
import type { Standing } from '../claims/standing';
import { standingOf } from '../claims/standing';
import { tallyOf } from '../claims/tally';
import type { Claim, Entity, PackMeta, Report, Response } from '../pack/schema';
import { entityKey, splitKey } from './key';
import type { CardModel, ClaimView, EntityKey, NameRef, PackRef, ReportView, ResponseView } from './model';

/** Looks up, in the card's pack, what its claims refer to. */
export interface Related {
  /** Claims that are presupposed, or put against another. */
  claim(id: string): Claim | undefined;
  entity(id: string): Entity | undefined;
}

export interface CardInput {
  pack: PackRef;
  entity: Entity;
  /** All claims in which the entity takes part, in the order of the pack. */
  claims: readonly Claim[];
  related: Related;
  /** Where the card opens: entities named in the same paragraph, and on the page. Of any pack. */
  place: { paragraph: readonly EntityKey[]; page: readonly EntityKey[] };
}

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

/** Builds the card of an entity for one place on a page. */
export function buildCard({ pack, entity, claims, related, place }: CardInput): CardModel {
  const names = new Map<string, NameRef>();
  const name = (id: string): NameRef => {
    const known = names.get(id) ?? nameRef(pack.id, id, id === entity.id ? entity : related.entity(id));
    names.set(id, known);
    return known;
  };
  const here: Place = {
    entity: entity.id,
    paragraph: idsOf(pack.id, place.paragraph),
    page: idsOf(pack.id, place.page),
  };
  const tally = tallyOf(claims.map(standingOf), (id) => name(id).shortName);
  const views = rankClaims(claims, here).map((claim) => claimView(claim, here, related, name));
  return {
    entity: { ...name(entity.id), type: entity.type, description: entity.description },
    pack,
    tally,
    claims: views,
    names: Object.fromEntries(names),
  };
}

type Namer = (id: string) => NameRef;

function claimView(claim: Claim, place: Place, related: Related, name: Namer): ClaimView {
  return {
    id: claim.id,
    text: claim.text,
    kind: claim.kind,
    toldByTheSource: claim.told === 'by-the-source',
    nearness: nearnessOf(claim, place),
    // The store finds claims by who takes part; a claim that came otherwise is still shown as one about the entity.
    involvement: involvementOf(claim, place.entity) ?? 'subject',
    origins: originsOf(claim),
    standing: standingOf(claim),
    presupposes: groundOf(claim, related).map((ground) => ({
      id: ground.id,
      text: ground.text,
      standing: named(standingOf(ground), name),
    })),
    note: claim.note,
    date: claim.date,
    reports: claim.reports.map((report) => reportView(report, related, name)),
    responses: responseViews(claim, related, name),
    hasResponseLane: hasResponseLane(claim),
    paragraphs: claim.locator.paragraphs,
  };
}

/** What a claim takes for granted, and what that takes for granted in turn; each claim once, the nearest first. */
function groundOf(claim: Claim, related: Related): Claim[] {
  const ground = new Map<string, Claim>();
  const open = [...(claim.presupposes ?? [])];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const below = id === claim.id || ground.has(id) ? undefined : related.claim(id);
    if (below === undefined) continue;
    ground.set(id, below);
    open.push(...(below.presupposes ?? []));
  }
  return [...ground.values()];
}

function reportView(report: Report, related: Related, name: Namer): ReportView {
  const { by, work, sourcing, locator } = report;
  return {
    by: by === undefined ? null : name(by),
    byDescription: by === undefined ? undefined : related.entity(by)?.description,
    relation: report.relation,
    basis: sourcing.basis,
    count: sourcing.count,
    description: sourcing.description,
    medium: report.medium,
    mediumTitle: report.mediumTitle ?? (work === undefined ? undefined : name(work).name),
    part: report.part,
    hedge: report.hedge,
    limits: report.limits ?? [],
    cites: report.cites?.map(name),
    independent: report.independent,
    url: report.url,
    note: report.note,
    quoted: report.quoted,
    date: report.date,
    paragraphs: locator.paragraphs,
  };
}

function responseViews(claim: Claim, related: Related, name: Namer): ResponseView[] {
  const recorded = (claim.responses ?? []).map((response) => responseView(response, related, name));
  const silent = silentEntities(claim, (id) => related.entity(id)).map(
    (id): ResponseView => ({ by: name(id), kind: 'none-recorded', paragraphs: [] }),
  );
  return [...recorded, ...silent];
}

function responseView(response: Response, related: Related, name: Namer): ResponseView {
  const { onBehalfOf, counterClaim, reportedBy } = response;
  return {
    by: name(response.by),
    onBehalfOf: onBehalfOf === undefined ? undefined : name(onBehalfOf),
    kind: response.kind,
    scope: response.scope,
    note: response.note,
    counterText: counterClaim === undefined ? undefined : related.claim(counterClaim)?.text,
    hedge: response.hedge,
    quoted: response.quoted,
    secondHand: response.secondHand,
    reportedBy: reportedBy === undefined ? undefined : reportedBy === 'not-stated' ? null : name(reportedBy),
    date: response.date,
    paragraphs: response.locator.paragraphs,
  };
}

/** Makes sure that the card can name everyone in the standing of a claim that it does not show itself. */
function named(standing: Standing, name: Namer): Standing {
  standing?.by.forEach(name);
  return standing;
}

function nameRef(pack: string, id: string, entity: Entity | undefined): NameRef {
  const full = entity?.name ?? id;
  return { key: entityKey(pack, id), name: full, shortName: entity?.shortName ?? full };
}

/** Of entity keys, the ids of those that belong to a pack. */
function idsOf(pack: string, keys: readonly EntityKey[]): Set<string> {
  const parts = keys.map(splitKey).filter((key) => key?.pack === pack);
  return new Set(parts.flatMap((key) => key?.entity ?? []));
}
