/**
 * What of an answer the words of a paragraph have, before it is cut into sentences.
 * Owns: which lists it takes, and how near to each other their words stand.
 * Used by: nearness, for a paragraph that was read; the skim, for one that was only looked at.
 * Never: says whose answer it would be, or to what.
 */
import { bitsOf } from './sentence-lists';

/** What an answer says by itself. */
const SAYS = bitsOf(['deny', 'false', 'unaware', 'only']);
/** “none of it is true”, “declined to comment”: two words, each of which stands in many sentences. */
const NOT = bitsOf(['not']);
const TRUE = bitsOf(['true']);
const SILENT = bitsOf(['silent']);
const DECLINED = bitsOf(['declined']);
const ANY = SAYS | TRUE | SILENT | DECLINED;
/** Who is introduced as somebody's voice may answer further down. */
const VOICE = bitsOf(['voice']);
/** The lists that it takes to tell an answer. */
export const ANSWERING = ANY | NOT | VOICE;
/** Words between the two, at most: as `denials.ts` and `silences.ts` have it. */
const UNTRUE = 12;
const SILENCE = 4;

/** What of an answer a paragraph has, its words met in order. */
export class AnswerWords {
  /** A word of an answer. */
  any = false;
  /** All words that an answer needs. */
  whole = false;
  voice = false;
  #not = Number.NEGATIVE_INFINITY;
  #declined = Number.NEGATIVE_INFINITY;

  meet(lists: number, from: number, to: number): void {
    if ((lists & ANSWERING) === 0) return;
    const has = (bits: number): boolean => (lists & bits) !== 0;
    this.any ||= has(ANY);
    this.voice ||= has(VOICE);
    const untrue = has(TRUE) && from - this.#not <= UNTRUE;
    const silent = has(SILENT) && (from - this.#not <= SILENCE || from - this.#declined <= SILENCE);
    this.whole ||= has(SAYS) || untrue || silent;
    if (has(NOT)) this.#not = to;
    if (has(DECLINED)) this.#declined = to;
  }
}
