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
import type { CardModel, ClaimView, PackRef } from './model';

/** One report, or one response, as a row of its lane. */
export interface SaidRow extends Omit<Line, 'note'> {
  mark: Mark;
  /** It puts nothing forward: it is how somebody rates the claim. */
  rates?: boolean | undefined;
  /** Where the report can be read. */
  url?: string | undefined;
}

export interface SaidCoding extends Pick<ClaimView, 'id' | 'text' | 'nearness'> {
  /** Across packs. */
  key: string;
  /** Of the pack's own texts. */
  language?: string | undefined;
  /** Which pack records it so, or which packs; empty where there is only one to read. */
  from: string;
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

export interface SaidClaim extends SaidCoding {
  /** In what the packs differ, where they code the claim differently. */
  differences: readonly string[];
  /** The claim as the other packs code it, where they do so differently. */
  also: readonly SaidCoding[];
}

export interface SaidCard extends Pick<CardModel, 'entity' | 'pack' | 'tally'> {
  /** Further packs with claims here; empty where there are none. */
  others: readonly PackRef[];
  /** How many claims come after these. */
  more: number;
  claims: readonly SaidClaim[];
}
