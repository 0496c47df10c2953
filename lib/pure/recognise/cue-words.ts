/**
 * Of which of the cues' groups a paragraph has words, before it is cut into sentences.
 * Owns: which groups were met so far.
 * Used by: the skim, for a paragraph that is only looked at; nearness, for one that was read.
 * Never: says that a cue matches. But one of which a group is missing in the paragraph matches in none of its sentences.
 */
import type { OpenCue } from './open-cues';

/** A group of words of a cue. */
export interface CuePart {
  open: OpenCue;
  /** Its place among the cue's groups, as a bit. */
  bit: number;
}

export class CueWords {
  /** By cue: the groups met, as bits. */
  private readonly groups: Uint8Array;
  private met: OpenCue[] = [];

  /** @param cues how many there are */
  constructor(cues: number) {
    this.groups = new Uint8Array(cues);
  }

  /** Goes on to the next paragraph. */
  clear(): void {
    for (const { at } of this.met) this.groups[at] = 0;
    this.met = [];
  }

  /** @returns whether a word of each of the cue's groups was met */
  meet({ open, bit }: CuePart): boolean {
    const before = this.groups[open.at] ?? 0;
    if (before === 0) this.met.push(open);
    const now = before | bit;
    this.groups[open.at] = now;
    return now === (1 << open.words.length) - 1;
  }
}
