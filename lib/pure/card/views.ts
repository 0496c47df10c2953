/**
 * From a pack's claim to what a card shows of it.
 * Owns: the view of a claim with its reports, its responses, and what it takes for granted.
 * Used by: `lay-out.ts`.
 * Never: words anything, and never fails on a lookup that finds nothing: a store may be damaged, a card is shown.
 */
import { involvementOf } from '../claims/involvement';
import { hasResponseLane, silentEntities } from '../claims/lane';
import { originsOf } from '../claims/origins';
import type { Place } from '../claims/rank';
import { nearnessOf } from '../claims/rank';
import type { Standing } from '../claims/standing';
import { standingOf } from '../claims/standing';
import type { Claim, Entity, Report, Response } from '../pack/schema';
import type { ClaimView, NameRef, ReportView, ResponseView } from './model';

/** What a card needs to know of an entity that it names. */
export type EntityFacts = Pick<Entity, 'id' | 'type' | 'name' | 'shortName' | 'description'>;

/** Looks up, in a claim's own pack, what the claim refers to. */
export interface Related {
  /** Claims that are presupposed, or put against another. */
  claim(id: string): Claim | undefined;
  entity(id: string): EntityFacts | undefined;
}

/** Gives an entity of the claim's pack its name and key; whoever was asked for is among the card's names. */
export type Namer = (id: string) => NameRef;

/** What a claim is seen in. */
export interface Sight {
  pack: string;
  place: Place;
  related: Related;
  name: Namer;
}

/** The view of a claim. */
export function claimView(claim: Claim, { pack, place, related, name }: Sight): ClaimView {
  return {
    pack,
    id: claim.id,
    text: claim.text,
    kind: claim.kind,
    toldByTheSource: claim.told === 'by-the-source',
    wordedBy: claim.wordedBy === undefined ? undefined : name(claim.wordedBy),
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
    rating: report.rating,
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
