/**
 * The texts of a pack that its author words.
 * Owns: which fields these are.
 * Used by: the checks on wording.
 * Never: gives words of others: quotations, hedges, ratings, titles.
 */
import type { Pack } from '../schema';
import type { Path } from './check';

/** Calls back with each text and its path. */
export function eachText(pack: Pack, say: (text: string, path: Path) => void): void {
  const one = (text: string | undefined, ...path: Path): void => {
    if (text !== undefined) say(text, path);
  };
  one(pack.description, 'description');
  pack.entities.forEach(({ description }, at) => {
    one(description, 'entities', at, 'description');
  });
  pack.claims.forEach((claim, at) => {
    // A claim in somebody else's wording is theirs.
    if (claim.wordedBy === undefined) one(claim.text, 'claims', at, 'text');
    one(claim.note, 'claims', at, 'note');
    claim.reports.forEach((report, index) => {
      const here = ['claims', at, 'reports', index];
      one(report.sourcing.description, ...here, 'sourcing', 'description');
      one(report.part, ...here, 'part');
      one(report.note, ...here, 'note');
      one(report.independent, ...here, 'independent');
      report.limits?.forEach((limit, place) => {
        one(limit, ...here, 'limits', place);
      });
    });
    claim.responses?.forEach((response, index) => {
      one(response.scope, 'claims', at, 'responses', index, 'scope');
      one(response.note, 'claims', at, 'responses', index, 'note');
    });
  });
}
