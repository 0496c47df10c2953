/**
 * What is in a pack, counted.
 * Owns: the counts.
 * Used by: `pack -- stats`.
 * Never: a score. More reports are not more truth.
 */
import { standingOf } from '../claims/standing';
import type { Claim, Pack } from './schema';

export interface PackStats {
  id: string;
  version: string;
  totals: Record<string, number>;
  /** Of each heading how many have which term, the most frequent first. */
  counts: Record<string, Record<string, number>>;
  /** How many claims have what. */
  shares: Record<string, number>;
}

/** Counts a pack. */
export function statsOf(pack: Pack): PackStats {
  const { claims, entities, sources } = pack;
  const names = entities.flatMap((entity) => entity.names);
  const reports = claims.flatMap((claim) => claim.reports);
  const responses = claims.flatMap((claim) => claim.responses ?? []);
  const having = (has: (claim: Claim) => boolean): number => claims.filter(has).length;
  return {
    id: pack.id,
    version: pack.version,
    totals: {
      claims: claims.length,
      reports: reports.length,
      responses: responses.length,
      entities: entities.length,
      names: names.length,
      sources: sources.length,
    },
    counts: {
      'claims by kind': tally(claims.map(({ kind }) => kind)),
      'claims by standing': tally(claims.map((claim) => standingOf(claim)?.kind ?? 'no standing')),
      'reports by relation': tally(reports.map(({ relation }) => relation)),
      'reports by basis': tally(reports.map(({ sourcing }) => sourcing.basis)),
      'responses by kind': tally(responses.map(({ kind }) => kind)),
      'entities by type': tally(entities.map(({ type }) => type)),
      'names by rule': tally(names.map(({ when = 'always' }) => when)),
      'claims by source': tally(claims.map(({ locator }) => locator.source ?? sources[0]?.id ?? '')),
    },
    shares: {
      'a response': having(({ responses: all = [] }) => all.length > 0),
      'a report that names its source': having((claim) => claim.reports.some(({ by }) => by !== undefined)),
      'more than one report': having((claim) => claim.reports.length > 1),
      'a date': having(({ date }) => date !== undefined),
      'a quotation': having(({ quote }) => quote !== undefined),
      'an address to read on': having((claim) => claim.reports.some(({ url }) => url !== undefined)),
    },
  };
}

function tally(terms: readonly string[]): Record<string, number> {
  const times = new Map<string, number>();
  for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1);
  return Object.fromEntries([...times].sort(([, a], [, b]) => b - a));
}
