/**
 * Who is near a paragraph: named or described in it, or in the two before.
 * Owns: whether any cue, or any answer, can be met there at all.
 * Used by: the recogniser, before a paragraph is cut into sentences, which costs most.
 * Never: rules out what the sentences might still show: it errs towards looking.
 */
import type { EntityKey } from '../card/model';
import type { Memory } from './memory';
import type { OpenCue, OpenCues } from './open-cues';
import type { ParagraphReader } from './paragraph';
import { bitsOf } from './sentence-lists';

/** Paragraphs whose names count as near: as far as “he” and “the two men” reach. */
const WINDOW = 3;

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
const TELLING = ANY | NOT | VOICE;
/** Words between the two, at most: as `denials.ts` and `silences.ts` have it. */
const UNTRUE = 12;
const SILENCE = 4;

export interface Nearness {
  /** Notes who is in the next paragraph, and says whether it is worth cutting. */
  mayTell(paragraph: Pick<ParagraphReader, 'entities' | 'hits'>, memory: Memory): boolean;
}

export function createNearness(cues: OpenCues): Nearness {
  const window: ReadonlySet<EntityKey>[] = [];
  const isNear = (key: EntityKey): boolean => window.some((named) => named.has(key));
  const isPossible = ({ cue }: OpenCue, memory: Memory): boolean =>
    cue.follows === undefined ? cue.participants.every((any) => any.some(isNear)) : hasTouched(memory);

  /** Whether somebody is near whose answer would be one to what the page told: by name, by “he”, or by a voice. */
  const mayAnswer = ({ concerned, past, principals }: Memory): boolean => {
    const answers = (key: EntityKey): boolean =>
      concerned.has(key) || (cues.referent(key)?.speaksFor.some((one) => concerned.has(one)) ?? false);
    for (const named of [principals, ...window]) for (const key of named) if (answers(key)) return true;
    return past.some(
      ({ sentence, speaker }) =>
        (speaker?.entity && answers(speaker.entity)) || sentence.spans.some(({ entities }) => entities.some(answers)),
    );
  };

  return {
    mayTell({ entities, hits }, memory) {
      window.push(entities);
      if (window.length > WINDOW) window.shift();
      const looked = new Set<number>();
      const answer = new AnswerWords();
      for (let hit = 0; hit < hits.count; hit += 1) {
        const stem = hits.stems[hit] ?? -1;
        const lists = cues.listsOf(stem);
        if ((lists & TELLING) !== 0) answer.meet(lists, hits.from[hit] ?? 0, hits.to[hit] ?? 0);
        const opens = cues.opensBy(stem);
        if (!opens || looked.has(stem)) continue;
        if (opens.some((open) => isPossible(open, memory))) return true;
        looked.add(stem);
      }
      // Right after a claim anything near an answer counts: how far back the claim is, is told by what was read.
      if (hasTouched(memory) && answer.any) return true;
      return memory.onPage.size > 0 && (answer.whole || (answer.any && answer.voice)) && mayAnswer(memory);
    },
  };
}

const hasTouched = ({ past }: Memory): boolean => past.some(({ touched }) => touched.length > 0);

/** What of an answer a paragraph has, its words met in order. */
class AnswerWords {
  /** A word of an answer. */
  any = false;
  /** All words that an answer needs. */
  whole = false;
  voice = false;
  private not = Number.NEGATIVE_INFINITY;
  private declined = Number.NEGATIVE_INFINITY;

  meet(lists: number, from: number, to: number): void {
    const has = (bits: number): boolean => (lists & bits) !== 0;
    this.any ||= has(ANY);
    this.voice ||= has(VOICE);
    const untrue = has(TRUE) && from - this.not <= UNTRUE;
    const silent = has(SILENT) && (from - this.not <= SILENCE || from - this.declined <= SILENCE);
    this.whole ||= has(SAYS) || untrue || silent;
    if (has(NOT)) this.not = to;
    if (has(DECLINED)) this.declined = to;
  }
}
