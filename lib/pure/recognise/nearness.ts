/**
 * Who is near a paragraph: named or described in it, or in the two before.
 * Owns: whether any cue, or any answer, can be met there at all.
 * Used by: the recogniser, before a paragraph is read, and before it is cut into sentences.
 * Never: rules out what the sentences might still show: it errs towards looking.
 */
import type { EntityKey } from '../card/model';
import type { Mention } from '../names/mention';
import { AnswerWords } from './answer-words';
import type { Memory } from './memory';
import { hasAll, type OpenCue, type OpenCues } from './open-cues';
import type { Paragraph } from './paragraph';
import type { HitRun } from './stems';

/** Paragraphs whose names count as near: as far as “he” and “the two men” reach. */
const WINDOW = 3;

/** Paragraphs to a claim within which any word of an answer may be one to it. */
const CLOSE = 3;
/** Paragraphs in which one who answers must be named, far below the claim. */
const FAR = 2;

/** Paragraphs to the last ones whose sentences “he”, “the two men” and “the company” may mean somebody of. */
const REMEMBERED = 3;
/** Paragraphs to a claim that a cue follows: no more than the sentences; see `match.ts`. */
const FOLLOWS = 8;

/** Who is in a paragraph: by name, and by description once it was read. */
interface Around {
  readonly mentions: readonly Mention[];
  readonly described: readonly EntityKey[];
}

const NOBODY: readonly EntityKey[] = [];

export interface Nearness {
  /** Goes on to the next paragraph. */
  enter(paragraph: Paragraph, number: number): void;
  /** These are described in it too. */
  meet(described: readonly EntityKey[]): void;
  /** Whether all who take part in a cue are near. */
  isPossible(open: OpenCue, memory: Memory): boolean;
  /** Whether anybody is near who may give an answer. */
  mayAnswer(memory: Memory): boolean;
  /** Of one who may answer: whether nobody is there but a voice, whose word must then stand in the paragraph. */
  needsVoice(memory: Memory): boolean;
  /** Whether what was met of an answer may be one to what the page told. */
  isAnswer(words: AnswerWords, memory: Memory): boolean;
  /** Whether the paragraph is worth cutting. @param hits every stem in it */
  mayTell(hits: HitRun, memory: Memory, spend: () => boolean): boolean;
}

export function createNearness(cues: OpenCues): Nearness {
  /** The last paragraphs, this one first. */
  const window: Around[] = [];
  let number = 0;
  /** Of who may answer in this paragraph: whether it was looked for, */
  let looked = false;
  /** whether the claim was told right before, */
  let isClose = false;
  /** whether one is named, */
  let isNamed = false;
  /** whether somebody was introduced who speaks for one, and whether that one is named here; null: nobody asked. */
  let hasVoice = false;
  let isSpoken: boolean | null = null;
  /** Who may answer, as far as it was asked, by how many are concerned and how many were spoken for. */
  const answering = new Map<EntityKey, boolean>();
  let known = { concerned: 0, principals: 0 };
  let concerned: ReadonlySet<EntityKey> = new Set();
  let paragraph: Paragraph = { text: '', mentions: [] };
  // Asked for each word of a cue: plain loops, since they make nothing.
  const isNear = (key: EntityKey): boolean => {
    for (let back = 0; back < window.length; back += 1) {
      const { mentions, described } = window[back] as Around;
      for (let at = 0; at < mentions.length; at += 1) if (mentions[at]?.entity === key) return true;
      if (described.includes(key)) return true;
    }
    return false;
  };
  const areNear = (participants: readonly (readonly EntityKey[])[]): boolean => {
    for (let at = 0; at < participants.length; at += 1) if (!participants[at]?.some(isNear)) return false;
    return true;
  };
  const hasTouched = ({ past }: Memory, within: number): boolean =>
    past.some(({ touched, sentence }) => touched.length > 0 && number - sentence.paragraph <= within);

  /** Whether one may answer what the page told so far: one whom it concerns, or who speaks for one. */
  const answers = (key: EntityKey): boolean => {
    const asked = answering.get(key);
    if (asked !== undefined) return asked;
    const may = concerned.has(key) || (cues.referent(key)?.speaksFor.some((one) => concerned.has(one)) ?? false);
    answering.set(key, may);
    return may;
  };

  /** Whether somebody is near whose answer would be one to what the page told, by name or by “he”. */
  const isAnswererNear = ({ past }: Memory, within: number): boolean => {
    for (let back = 0; back < within && back < window.length; back += 1) {
      const { mentions, described } = window[back] as Around;
      for (let at = 0; at < mentions.length; at += 1) if (answers(mentions[at]?.entity ?? '')) return true;
      if (described.some(answers)) return true;
    }
    return past.some(
      ({ sentence, speaker }) =>
        number - sentence.paragraph <= REMEMBERED &&
        ((speaker?.entity && answers(speaker.entity)) || sentence.spans.some(({ entities }) => entities.some(answers))),
    );
  };

  const lookAround = (memory: Memory): void => {
    const { principals } = memory;
    // Both only grow.
    if (memory.concerned.size !== known.concerned || principals.size !== known.principals) {
      concerned = memory.concerned;
      answering.clear();
      hasVoice = [...principals].some(answers);
      known = { concerned: concerned.size, principals: principals.size };
    }
    isClose = hasTouched(memory, CLOSE);
    isNamed = isAnswererNear(memory, isClose ? WINDOW : FAR);
    isSpoken = null;
    looked = true;
  };

  /** Whether one who was introduced as somebody's voice is named; by the surname, which no list has. */
  const isVoiceNamed = ({ voices }: Memory): boolean => {
    const text = paragraph.text.toLowerCase();
    const isWritten = (name: string): boolean =>
      text.includes(name) || (name.includes("'") && text.includes(name.replaceAll("'", '’')));
    return [...voices.keys()].some((name) => name !== '' && isWritten(name));
  };

  const nearness: Nearness = {
    enter(next, at) {
      looked = false;
      paragraph = next;
      number = at;
      window.unshift({ mentions: next.mentions, described: NOBODY });
      if (window.length > WINDOW) window.pop();
    },
    meet(described) {
      looked = false;
      window[0] = { mentions: paragraph.mentions, described };
    },
    isPossible: ({ cue }, memory) =>
      cue.follows === undefined ? areNear(cue.participants) : hasTouched(memory, FOLLOWS),
    mayAnswer(memory) {
      if (memory.concerned.size === 0) return false;
      if (!looked) lookAround(memory);
      return isNamed || hasVoice;
    },
    needsVoice(memory) {
      if (isNamed) return false;
      isSpoken ??= isVoiceNamed(memory);
      return !isSpoken;
    },
    isAnswer(words, memory) {
      if (!words.any || !nearness.mayAnswer(memory)) return false;
      // Right after a claim anything near an answer counts: how far back the claim is, is told by what was read.
      const isWhole = words.whole || isClose;
      if (isNamed) return isWhole || words.voice;
      return isWhole && (words.voice || !nearness.needsVoice(memory));
    },
    mayTell(hits, memory, spend) {
      /** Of which groups of a cue words are there. */
      const met = new Map<OpenCue, number>();
      const answer = new AnswerWords((end, start, most) => start - end <= most);
      for (let hit = 0; hit < hits.count; hit += 1) {
        const stem = hits.stems[hit] ?? -1;
        answer.meet(cues.listsOf(stem), hits.from[hit] ?? 0, hits.to[hit] ?? 0);
        for (const { open, bit } of cues.partsOf(stem)) {
          if (!spend()) return true;
          const groups = (met.get(open) ?? 0) | bit;
          met.set(open, groups);
          if (hasAll(open, groups) && nearness.isPossible(open, memory)) return true;
        }
      }
      return nearness.isAnswer(answer, memory);
    },
  };
  return nearness;
}
