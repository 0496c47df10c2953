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
export const VOICE = bitsOf(['voice']);
/** The lists that it takes to tell an answer. */
export const ANSWERING = ANY | NOT | VOICE;
/** Words between the two, at most: as `denials.ts` and `silences.ts` have it. */
const UNTRUE = 12;
const SILENCE = 4;

/** Whether no more than so many words stand between the end of one and the beginning of another. */
type AreNear = (end: number, start: number, most: number) => boolean;

/** What of an answer a paragraph has, its words met in order. Where they stand may be counted in words or in characters. */
export class AnswerWords {
  /** A word of an answer. */
  any = false;
  /** All words that an answer needs. */
  whole = false;
  voice = false;
  readonly #areNear: AreNear;
  #not: number | null = null;
  #declined: number | null = null;

  constructor(areNear: AreNear) {
    this.#areNear = areNear;
  }

  /** Begins with another paragraph. */
  clear(): void {
    this.any = false;
    this.whole = false;
    this.voice = false;
    this.#not = null;
    this.#declined = null;
  }

  meet(lists: number, from: number, to: number): void {
    if ((lists & ANSWERING) === 0) return;
    if (lists & ANY) this.any = true;
    if (lists & VOICE) this.voice = true;
    if (lists & SAYS) this.whole = true;
    if (lists & TRUE) this.whole ||= this.#isNear(this.#not, from, UNTRUE);
    if (lists & SILENT)
      this.whole ||= this.#isNear(this.#not, from, SILENCE) || this.#isNear(this.#declined, from, SILENCE);
    if (lists & NOT) this.#not = to;
    if (lists & DECLINED) this.#declined = to;
  }

  #isNear(end: number | null, from: number, most: number): boolean {
    return end !== null && this.#areNear(end, from, most);
  }
}
