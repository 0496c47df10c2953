/**
 * What the parts of a pack say of each other.
 * Owns: the checks that the shape alone cannot make: ids that lead nowhere, circles, too long a way down, a partial
 * denial without its part.
 * Used by: `parse.ts`, after the shape was found right.
 * Never: judges what a claim says.
 */

import { findCircles } from './circles';
import { type CueReference, cueReferences, voiceReferences } from './cue-references';
import { findDeepGround } from './ground';
import { PACK_LIMITS } from './limits';
import type { PackProblem } from './problem';
import { MAX_PROBLEMS, pathOf } from './problem';
import type { Claim, Entity, Locator, Name, Pack, Report, Response } from './schema';

type Path = readonly (string | number)[];
type Tell = (path: Path, found: string, allowed: string) => void;

/** Everything that ids in the pack may point to. */
interface Known {
  entities: ReadonlySet<string>;
  claims: ReadonlySet<string>;
  /** Source id to its number of paragraphs, where known. The first source stands under '' too. */
  sources: ReadonlyMap<string, number | undefined>;
}

/** Checks a pack of the right shape; an empty list when its parts fit together. */
export function referenceProblems(pack: Pack): { problems: PackProblem[]; more: number } {
  const problems: PackProblem[] = [];
  let more = 0;
  const tell: Tell = (path, found, allowed) => {
    if (problems.length < MAX_PROBLEMS) problems.push({ path: pathOf(path), found, allowed });
    else more += 1;
  };
  const known: Known = {
    entities: new Set(pack.entities.map((entity) => entity.id)),
    claims: new Set(pack.claims.map((claim) => claim.id)),
    sources: new Map([['', pack.sources[0]?.paragraphs], ...pack.sources.map((s) => [s.id, s.paragraphs] as const)]),
  };
  if (pack.asOf.before === undefined && pack.asOf.on === undefined) {
    tell(['asOf'], 'neither “before” nor “on”', 'at least one of them: a pack without a date cannot be read rightly');
  }
  for (const list of ['sources', 'entities', 'claims'] as const) checkUnique(list, pack[list], tell);
  pack.entities.forEach((entity, at) => {
    checkEntity(entity, ['entities', at], known, tell);
  });
  pack.claims.forEach((claim, at) => {
    checkClaim(claim, ['claims', at], known, tell);
  });
  for (const circle of findCircles(pack.claims)) {
    tell(['claims', circle.at, 'presupposes'], chain(circle.ids), 'claims that do not presuppose each other');
  }
  for (const at of findDeepGround(pack.claims, PACK_LIMITS.ground)) {
    const most = PACK_LIMITS.ground;
    tell(['claims', at, 'presupposes'], `more than ${most} claims, over all steps`, `at most ${most}, over all steps`);
  }
  return { problems, more };
}

/** A circle as it is shown: of a long one its beginning and its end. */
function chain(ids: readonly string[]): string {
  return (ids.length > 8 ? [...ids.slice(0, 4), '…', ...ids.slice(-2)] : ids).join(' → ');
}

function checkUnique(list: string, things: readonly { id: string }[], tell: Tell): void {
  const first = new Map<string, number>();
  things.forEach(({ id }, at) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    else tell([list, at, 'id'], `“${id}”, as in ${list}[${before}]`, 'an id that nothing else in this list has');
  });
}

function checkEntity(entity: Entity, path: Path, known: Known, tell: Tell): void {
  const always = entity.names.some((name) => (name.when ?? 'always') === 'always');
  entity.names.forEach((name, at) => {
    const here = [...path, 'names', at];
    if (name.when === 'after-full-name' && !always) {
      tell([...here, 'when'], 'after-full-name', 'this rule only beside a name of the same entity that is “always”');
    }
    checkCompanions(name, here, known, tell);
  });
  checkCues(voiceReferences(entity), path, known, tell);
}

function checkCues(references: readonly CueReference[], path: Path, known: Known, tell: Tell): void {
  for (const { path: here, id, of } of references) {
    (of === 'claim' ? checkClaimId : checkEntityId)(id, [...path, ...here], known, tell);
  }
}

function checkCompanions(name: Name, path: Path, known: Known, tell: Tell): void {
  const { entities = [], cues = [] } = name.companions ?? {};
  const some = entities.length + cues.length > 0;
  if (name.when === 'with-companion' && !some) {
    tell([...path, 'companions'], 'no companion', 'at least one entity or cue, for a name that counts only beside one');
  }
  if (name.when !== 'with-companion' && name.companions !== undefined) {
    tell([...path, 'companions'], 'companions', 'companions only with the rule “with-companion”');
  }
  entities.forEach((id, at) => {
    checkEntityId(id, [...path, 'companions', 'entities', at], known, tell);
  });
}

function checkClaim(claim: Claim, path: Path, known: Known, tell: Tell): void {
  const seen = new Set<string>();
  claim.about.forEach(({ entity }, at) => {
    checkEntityId(entity, [...path, 'about', at, 'entity'], known, tell);
    if (seen.has(entity))
      tell([...path, 'about', at, 'entity'], `“${entity}” again`, 'each entity once, in its main role');
    seen.add(entity);
  });
  if (claim.wordedBy !== undefined) checkEntityId(claim.wordedBy, [...path, 'wordedBy'], known, tell);
  claim.presupposes?.forEach((id, at) => {
    checkClaimId(id, [...path, 'presupposes', at], known, tell);
  });
  claim.reports.forEach((report, at) => {
    checkReport(report, [...path, 'reports', at], known, tell);
  });
  claim.responses?.forEach((response, at) => {
    checkResponse(claim, response, [...path, 'responses', at], known, tell);
  });
  checkCues(cueReferences(claim), path, known, tell);
  checkLocator(claim.locator, [...path, 'locator'], known, tell);
}

function checkReport(report: Report, path: Path, known: Known, tell: Tell): void {
  for (const field of ['by', 'work'] as const) {
    const id = report[field];
    if (id !== undefined) checkEntityId(id, [...path, field], known, tell);
  }
  report.cites?.forEach((id, at) => {
    checkEntityId(id, [...path, 'cites', at], known, tell);
  });
  const partial = report.relation === 'confirms-in-part';
  if (partial && report.part === undefined) tell([...path, 'part'], 'nothing', 'which part of the claim is confirmed');
  if (!partial && report.part !== undefined) {
    tell(
      [...path, 'part'],
      'a part',
      `a part only with the relation “confirms-in-part”, not with “${report.relation}”`,
    );
  }
  const rates = report.relation === 'rates';
  if (rates && report.rating === undefined)
    tell([...path, 'rating'], 'nothing', 'the rating, in its publisher’s words');
  if (!rates && report.rating !== undefined) {
    tell([...path, 'rating'], 'a rating', `a rating only with the relation “rates”, not with “${report.relation}”`);
  }
  checkLocator(report.locator, [...path, 'locator'], known, tell);
}

function checkResponse(claim: Claim, response: Response, path: Path, known: Known, tell: Tell): void {
  checkEntityId(response.by, [...path, 'by'], known, tell);
  if (response.onBehalfOf !== undefined) checkEntityId(response.onBehalfOf, [...path, 'onBehalfOf'], known, tell);
  if (response.reportedBy !== undefined && response.reportedBy !== 'not-stated') {
    checkEntityId(response.reportedBy, [...path, 'reportedBy'], known, tell);
  }
  if (response.kind === 'denied-in-part' && response.scope === undefined) {
    tell([...path, 'scope'], 'nothing', 'which part of the claim is denied: a partial denial has a scope');
  }
  if (response.counterClaim !== undefined) checkCounterClaim(claim, response, response.counterClaim, path, known, tell);
  checkLocator(response.locator, [...path, 'locator'], known, tell);
}

function checkCounterClaim(claim: Claim, response: Response, id: string, path: Path, known: Known, tell: Tell): void {
  const here = [...path, 'counterClaim'];
  if (response.kind !== 'countered')
    tell(here, `“${id}”`, `a counter-claim only with “countered”, not with “${response.kind}”`);
  else if (id === claim.id) tell(here, `“${id}”, the claim itself`, 'another claim');
  else checkClaimId(id, here, known, tell);
}

function checkLocator(locator: Locator, path: Path, known: Known, tell: Tell): void {
  if (locator.source !== undefined && !known.sources.has(locator.source)) {
    tell([...path, 'source'], `“${locator.source}”`, 'the id of one of the pack’s sources');
    return;
  }
  const count = known.sources.get(locator.source ?? '');
  locator.paragraphs.forEach((paragraph, at) => {
    if (count !== undefined && paragraph > count) {
      tell(
        [...path, 'paragraphs', at],
        `paragraph ${paragraph}`,
        `at most ${count}: the source has no more paragraphs`,
      );
    }
  });
}

function checkEntityId(id: string, path: Path, known: Known, tell: Tell): void {
  if (!known.entities.has(id)) tell(path, `“${id}”`, 'the id of an entity of this pack');
}

function checkClaimId(id: string, path: Path, known: Known, tell: Tell): void {
  if (!known.claims.has(id)) tell(path, `“${id}”`, 'the id of a claim of this pack');
}
