/**
 * Which sign stands for what.
 * Owns: the signs' names, the sign of each basis, response and standing, and the tones.
 * Used by: a claim's words (`words/said.ts`), the tally, the signs' component.
 * Never: tells anything that the words beside the sign do not; a sign tells the basis, not the teller.
 */
import type { ClaimView, ReportView, ResponseView } from '../card/model';
import type { StandingKind } from './standing';

export const SIGNS = [
  'filled',
  'hollow',
  'square',
  'dashed',
  'quote',
  'cross',
  'struck',
  'arrow',
  'ring-dot',
  'differing',
  'dots',
  'dash',
] as const;
export type SignName = (typeof SIGNS)[number];

/** A response's colour, from the tokens; '' for none. */
export const TONES = ['deny', 'part', 'counter', 'answer', 'quiet', ''] as const;
export type Tone = (typeof TONES)[number];

export interface Mark {
  sign: SignName;
  tone: Tone;
}

/** The basis of a report: what it rests on. An opinion in somebody's own words is marked as that, and so is a rating. */
export function basisSign(
  { basis, relation }: Pick<ReportView, 'basis' | 'relation'>,
  { kind }: Pick<ClaimView, 'kind'>,
): SignName {
  if (relation === 'rates') return 'quote';
  switch (basis) {
    case 'own-statement':
      return kind === 'opinion' ? 'quote' : 'filled';
    case 'named-on-record':
    case 'witnessed':
      return 'filled';
    case 'unnamed-source':
      return 'hollow';
    case 'document':
    case 'official-record':
    case 'court-record':
    case 'recording':
    case 'data-analysis':
      return 'square';
    case 'not-stated':
      return 'dashed';
  }
}

/** What came back. Everything that passes the claim by has the dots; the words tell which it was. */
export function responseMark(kind: ResponseView['kind']): Mark {
  switch (kind) {
    case 'denied':
      return { sign: 'cross', tone: 'deny' };
    case 'denied-in-part':
    case 'disputed-characterisation':
      return { sign: 'struck', tone: 'part' };
    case 'countered':
      return { sign: 'arrow', tone: 'counter' };
    case 'acknowledged':
    case 'acknowledged-in-part':
    case 'apologised':
      return { sign: 'ring-dot', tone: 'answer' };
    case 'none-recorded':
      return { sign: 'dash', tone: 'quiet' };
    default:
      return { sign: 'dots', tone: 'quiet' };
  }
}

/** What a claim's responses add up to. */
export function standingMark(kind: StandingKind): Mark {
  switch (kind) {
    case 'acknowledged':
    case 'denied':
    case 'denied-in-part':
    case 'countered':
    case 'none-recorded':
      return responseMark(kind);
    case 'mixed':
      return { sign: 'differing', tone: 'part' };
    case 'not-addressed':
      return { sign: 'dots', tone: 'quiet' };
  }
}
