/**
 * A card whose claims are put into words already.
 * Owns: the types of what the card script is sent.
 * Used by: `words/said.ts` (makes it, in the background), the claims' components (draw it), `check.ts`.
 * Never: read for anything but drawing; whoever wants to know of a claim has the card model.
 *
 * The words are made in the background, since they would be a sixth of the script that each page loads.
 */
import type { Tie } from '../claims/footing';
import type { Mark, SignName } from '../claims/signs';
import type { Line } from '../words/line';
import type { CardModel, ClaimView } from './model';

/** One report, or one response, as a row of its lane. */
export interface SaidRow extends Omit<Line, 'note'> {
  mark: Mark;
  /** Where the report can be read. */
  url?: string | undefined;
}

export interface SaidClaim extends Pick<ClaimView, 'id' | 'text' | 'nearness'> {
  kind: string;
  /** How many origins; empty where they are not counted. */
  origins: string;
  presupposed: readonly { words: string; mark: Mark | null }[];
  footing: {
    words: string;
    /** A sign for each report that puts the claim forward, by origin. */
    origins: readonly (readonly { sign: SignName; tie: Tie }[])[];
    /** A sign for each response, and before them for each report that stands against the claim. */
    back: readonly Mark[];
  };
  reports: readonly SaidRow[];
  /** null: nobody is asked to answer. */
  responses: readonly SaidRow[] | null;
  /** Where the source says it. */
  place: string;
  note: string;
  notes: readonly { lead: string; beside: string }[];
  /** The claim with all that belongs to it, to be copied. */
  copy: string;
}

export interface SaidCard extends Pick<CardModel, 'entity' | 'pack' | 'tally'> {
  claims: readonly SaidClaim[];
}
