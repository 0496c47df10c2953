/**
 * What was recognised, and why.
 * Owns: the form in which page, card, digest and `scan` are told.
 * Used by: the recogniser makes it; all that show it read it.
 * Never: holds a verdict, on the sentence or on the page.
 */
import type { EntityKey } from '../card/model';
import type { ResponseKind } from '../pack/vocabulary';

/** A stretch of the page's text; UTF-16 offsets in the text of the paragraph with this number. */
export interface Stretch {
  paragraph: number;
  start: number;
  end: number;
}

/** One thing that a recognition rests on. */
export interface Evidence extends Stretch {
  /**
   * participant: who takes part. word: a word of the cue. speaker: whose words they are. denial: a word that denies.
   * silence: a word that says that somebody did not answer. before: the sentence that this one points back to.
   */
  what: 'participant' | 'word' | 'speaker' | 'denial' | 'silence' | 'before';
  /** With participant and speaker: who is meant. */
  entity?: EntityKey;
  /** With participant: how that is known. */
  known?: 'name' | 'description' | 'pronoun' | 'pair';
}

interface Recognised {
  pack: string;
  /** The claim's id in its pack. */
  claim: string;
  sentence: Stretch;
  evidence: readonly Evidence[];
}

/** A sentence whose wording matches a claim. */
export interface Repeated extends Recognised {
  kind: 'repeated';
  /** Which of the claim's cues matched, counted from 0. */
  cue: number;
  /** Hedges of the sentence or, failing that, of its paragraph; empty where no such word was found. */
  hedges: readonly Stretch[];
  hedgedIn: 'sentence' | 'paragraph' | null;
}

/** A sentence that tells of an answer to a claim. */
export interface Responded extends Recognised {
  kind: 'response';
  /** Who answered. Of a spokesperson whom the pack does not have: for whom. */
  by: EntityKey;
  /** It was somebody who speaks for `by`. */
  throughVoice: boolean;
  /** Of an entity that speaks for another: for whom it answered, where that is plain from the claim. */
  onBehalfOf?: EntityKey;
  response: ResponseKind;
}

export type Recognition = Repeated | Responded;
