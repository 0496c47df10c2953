/**
 * Who is near a paragraph: named or described in it, or in the two before.
 * Owns: whether any cue, or any answer, can be met there at all.
 * Used by: the recogniser, before a paragraph is cut into sentences, which costs most.
 * Never: rules out what the sentences might still show: it errs towards looking.
 */
import type { EntityKey } from '../card/model';
import type { Memory } from './memory';
import type { OpenCue, OpenCues } from './open-cues';
import type { ReadParagraph } from './paragraph';

/** Paragraphs whose names count as near: as far as “he” and “the two men” reach. */
const WINDOW = 3;

export interface Nearness {
  /** Notes who is in the next paragraph, and says whether it is worth cutting. */
  mayTell(paragraph: ReadParagraph, memory: Memory): boolean;
}

export function createNearness(cues: OpenCues): Nearness {
  const window: ReadonlySet<EntityKey>[] = [];
  const isNear = (key: EntityKey): boolean => window.some((named) => named.has(key));
  const isPossible = ({ cue }: OpenCue, memory: Memory): boolean =>
    cue.follows === undefined
      ? cue.participants.every((any) => any.some(isNear))
      : memory.past.length > 0 && memory.past.some(({ touched }) => touched.length > 0);

  return {
    mayTell({ entities, stems }, memory) {
      window.push(entities);
      if (window.length > WINDOW) window.shift();
      const answered = memory.onPage.size > 0 || memory.past.some(({ touched }) => touched.length > 0);
      return stems.some(
        (stem) =>
          (answered && cues.answering.has(stem)) || cues.byStem.get(stem)?.some((open) => isPossible(open, memory)),
      );
    },
  };
}
