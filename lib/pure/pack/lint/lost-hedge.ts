/**
 * A claim that is worded as a plain fact though its source hedges or names nobody.
 * Owns: this check.
 * Used by: `all.ts`.
 * Never: minds a claim whose kind stands above it as a hedge: “Reported”, “Allegation”, “Opinion”.
 */
import type { Claim, Report } from '../schema';
import type { Check } from './check';
import { HEDGES } from './words';

export const lostHedge: Check = {
  id: 'lost-hedge',
  severity: 'warning',
  run(pack, tell) {
    pack.claims.forEach((claim, at) => {
      claim.reports.forEach((report, index) => {
        if (report.relation !== 'relays-unnamed' || report.hedge !== undefined) return;
        tell(
          ['claims', at, 'reports', index, 'relation'],
          '“relays-unnamed” without a hedge',
          'the source’s own hedge, word for word',
          'Add “hedge”: the words by which the source shows that it only passes this on.',
        );
      });
      const hedged = claim.kind === 'background' ? claim.reports.find(isHedged) : undefined;
      if (hedged === undefined || HEDGES.test(claim.text)) return;
      tell(
        ['claims', at, 'text'],
        `a plain fact of the kind “background”, though ${why(hedged)}`,
        'a claim that keeps its source’s hedge',
        'Use the kind “reported” or “allegation”, or say in the sentence who says so.',
      );
    });
  },
};

/** The source's own voice may assert what it likes without a basis; whoever passes something on may not lose how. */
function isHedged({ hedge, relation, sourcing }: Report): boolean {
  if (hedge !== undefined || relation === 'relays-unnamed' || sourcing.basis === 'unnamed-source') return true;
  return relation !== 'states-without-attribution' && sourcing.basis === 'not-stated';
}

function why({ hedge, relation, sourcing }: Claim['reports'][number]): string {
  if (hedge !== undefined) return `the source says “${hedge}”`;
  if (relation === 'relays-unnamed') return 'the source names nobody who says so';
  return sourcing.basis === 'unnamed-source' ? 'it rests on an unnamed source' : 'what it rests on is not stated';
}
