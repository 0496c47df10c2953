/**
 * What the reader script and the script of sentences know of each other, and what the page's script is told.
 * Owns: the types on all sides of the seam.
 * Used by: the reading session (is joined), `entrypoints/sentences` (joins), `entrypoints/page` (asks for the digest).
 * Never: holds code.
 */
import type { Digest } from '../../pure/digest/model';
import type { CueIndex } from '../../pure/recognise/cue-index';
import type { Settings } from '../../pure/settings/settings';
import type { NameOnPage } from '../card/contract';
import type { Board } from '../mentions/board';
import type { PlacedMention } from '../mentions/placed';
import type { TextRules } from '../recognise/text-rules';

/** Places with signs and cards of their own, beside the names. Their ids are below those of names. */
export interface Beside {
  /** The place whose sign is under a point. */
  at(x: number, y: number): PlacedMention | null;
  mention(id: number): PlacedMention | undefined;
  /** The names with these places among them, in document order. */
  among(names: NameOnPage[]): NameOnPage[];
}

/** What a reading hands to what joins it. */
export interface Joined {
  board: Board;
  isMuted(entity: string): boolean;
  root: Element;
  rules: TextRules;
  /** A place is no longer there: its card goes. */
  gone(id: number): void;
  /** Brings a place into view, and rings it or opens its card. */
  goTo(name: NameOnPage, card: boolean): void;
}

export interface SentencesOptions {
  /** null where the reading has not begun. */
  join(beside: Beside): Joined | null;
  /** Of the names that were on the page when they were asked for. */
  cues: CueIndex;
  settings: Pick<Settings, 'markStyle'>;
  /** Ends it: signs, places and digest go. */
  signal: AbortSignal;
  alive(): boolean;
  /** Called when the digest may be another. */
  onChange(): void;
}

export interface Sentences {
  /** Something on the page may have changed. */
  look(): void;
  /** null where nothing can be recognised on this page: no cues for its names, or none in its language. */
  digest(): Digest | null;
  /** Brings a sentence into view, and rings it or opens its card; false where it is not there any more. */
  show(place: number, card: boolean): boolean;
}

export type MakeSentences = (options: SentencesOptions) => Sentences | null;
