/**
 * Standings in words: what came back on a claim, always with by whom.
 * Owns: the tally's rows and the line on what a claim presupposes.
 * Used by: the card's head, the popup's list, the claims.
 * Never: hangs a standing on a person: “1 partly denied by the Kremlin”, not “Musk: 1 denied”.
 */
import type { CardModel, ClaimView } from '../card/model';
import type { StandingKind } from '../claims/standing';
import type { Tally, TallyRow } from '../claims/tally';
import { keyed } from './keyed';
import type { Say } from './say';
import { listOf } from './text';

/** “10 claims”; “no claims recorded”. */
export function claimsCount(say: Say, tally: Pick<Tally, 'claims'>): string {
  return tally.claims === 0 ? say('claims_none') : say.count('claims_count', tally.claims);
}

/** “1 partly denied by the Kremlin”. */
export function tallyRowWords(say: Say, { kind, claims, by }: TallyRow): string {
  return say.count(keyed('standing', kind), claims, listOf(say, by));
}

/** How many of the claims also concern others who are named in this paragraph. Empty for none. */
export function nearWords(say: Say, claims: readonly Pick<ClaimView, 'nearness'>[]): string {
  const near = claims.filter((claim) => claim.nearness === 'paragraph').length;
  return near === 0 ? '' : say.count('claims_near', near);
}

export interface Presupposition {
  words: string;
  /** The standing of the claim that is taken for granted; null where it has none. */
  standing: StandingKind | null;
}

/** “Presupposes a claim that the Kremlin partly denied”: one line for each claim taken for granted. */
export function presuppositions(
  say: Say,
  claim: Pick<ClaimView, 'presupposes'>,
  names: CardModel['names'],
): Presupposition[] {
  return claim.presupposes.map(({ standing }) => {
    if (!standing) return { words: say('presupposes_another'), standing: null };
    const who = listOf(
      say,
      standing.by.map((id) => names[id]?.shortName ?? id),
    );
    return { words: say(keyed('presupposes', standing.kind), who), standing: standing.kind };
  });
}
