/**
 * Standings in words: what came back on a claim, always with by whom.
 * Owns: the tally's rows and the line on what a claim presupposes.
 * Used by: the card's head, the popup's list, the claims.
 * Never: hangs a standing on a person: “1 partly denied by the Kremlin”, not “Musk: 1 denied”.
 */
import type { CardModel, ClaimView } from '../card/model';
import type { StandingKind } from '../claims/standing';
import type { Tally, TallyRow } from '../claims/tally';
import { counted, listOf } from './text';

/** “10 claims”; “no claims recorded”. */
export function claimsCount(tally: Pick<Tally, 'claims'>): string {
  return tally.claims === 0 ? 'no claims recorded' : counted(tally.claims, 'claim', 'claims');
}

/** “1 partly denied by the Kremlin”. */
export function tallyRowWords({ kind, claims, by }: TallyRow): string {
  const who = listOf(by);
  switch (kind) {
    case 'denied':
      return `${claims} denied by ${who}`;
    case 'denied-in-part':
      return `${claims} partly denied by ${who}`;
    case 'countered':
      return `${claims} countered by ${who}`;
    case 'acknowledged':
      return `${claims} acknowledged, in whole or part, by ${who}`;
    case 'mixed':
      return `${claims} with differing answers from ${who}`;
    case 'not-addressed':
      return `${claims} not addressed by ${who}`;
    case 'none-recorded':
      return `${claims} with no response recorded`;
  }
}

/** How many of the claims also concern others who are named in this paragraph. Empty for none. */
export function nearWords(claims: readonly Pick<ClaimView, 'nearness'>[]): string {
  const near = claims.filter((claim) => claim.nearness === 'paragraph').length;
  return near === 0 ? '' : `${near} with others named in this paragraph`;
}

export interface Presupposition {
  words: string;
  /** The standing of the claim that is taken for granted; null where it has none. */
  standing: StandingKind | null;
}

/** “Presupposes a claim that the Kremlin partly denied”: one line for each claim taken for granted. */
export function presuppositions(claim: Pick<ClaimView, 'presupposes'>, names: CardModel['names']): Presupposition[] {
  return claim.presupposes.map(({ standing }) => ({
    words: `Presupposes ${presupposed(standing, names)}`,
    standing: standing?.kind ?? null,
  }));
}

function presupposed(standing: ClaimView['standing'], names: CardModel['names']): string {
  const who = listOf((standing?.by ?? []).map((id) => names[id]?.shortName ?? id));
  switch (standing?.kind) {
    case 'denied':
      return `a claim that ${who} denied`;
    case 'denied-in-part':
      return `a claim that ${who} partly denied`;
    case 'countered':
      return `a claim that ${who} countered`;
    case 'acknowledged':
      return `a claim that ${who} acknowledged, in whole or part`;
    case 'mixed':
      return `a claim with differing answers from ${who}`;
    case 'not-addressed':
      return `a claim that ${who} had not addressed`;
    case 'none-recorded':
      return 'another claim, with no response recorded in this source';
    case undefined:
      return 'another claim';
  }
}
