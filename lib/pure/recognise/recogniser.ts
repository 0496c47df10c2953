/**
 * Recognises claims and answers in the paragraphs of a page, one after the other.
 * Owns: the order of work, and its bound.
 * Used by: the page's script, `scan` and the evaluation.
 * Never: looks into a paragraph far from any name of the packs, and never reads a clock: its bound is counted in steps.
 */
import type { EntityKey } from '../card/model';
import { mainSpeaker } from './attribution';
import type { CueIndex } from './cue-index';
import { repeated, responded } from './explain';
import { type Match, matchCue, toldBy } from './match';
import { createMemory, remember } from './memory';
import { createNearness } from './nearness';
import { FIRST, type OpenClaim, type OpenCue, openCues } from './open-cues';
import { createParagraphReader, type Paragraph } from './paragraph';
import type { Recognition } from './recognition';
import { addReferences } from './references';
import { answersIn } from './responses';
import type { Sentence } from './sentence';
import { type Asked, createSkim } from './skim';
import { learnVoices } from './speakers';
import { createSpellings } from './word-run';

export type { Paragraph } from './paragraph';
export type { Recognition } from './recognition';

export interface Recogniser {
  /**
   * Reads the next paragraph of the page, in the order of the page; also those without names.
   * @returns what was recognised in it; its number is the count of paragraphs read, from 1
   */
  read(paragraph: Paragraph): Recognition[];
  /** Steps of work so far: a look at an entry of a word table or at a cue is one, reading a place for a cue is twenty. */
  readonly steps: number;
  /** Cues of some paragraph were left out because the packs have too many for it. */
  readonly cutShort: boolean;
}

export interface RecogniserOptions {
  /** The page's language tag; '' where it does not say. */
  language: string;
  /** Every entity that the page names. */
  named: ReadonlySet<EntityKey>;
}

/** Steps for each UTF-16 unit of a paragraph, and for each paragraph: no pack, however made, can cost more. */
export const STEPS_PER_UNIT = 10;
export const STEPS_PER_PARAGRAPH = 2000;
/** Paragraphs without a name in which an answer to the one before may still stand. */
const NEAR = 2;

const NO_MATCHES: readonly Match[] = [];
const NO_CLAIMS: ReadonlyMap<OpenClaim, readonly Match[]> = new Map();

const boundOf = ({ text }: Paragraph): number => text.length * STEPS_PER_UNIT + STEPS_PER_PARAGRAPH;

/**
 * @param makeSkim tells which paragraphs are read
 * @returns null where nothing can be recognised on this page: no cues, or in another language only
 */
export function createRecogniser(
  index: CueIndex,
  { language, named }: RecogniserOptions,
  makeSkim = createSkim,
): Recogniser | null {
  const cues = openCues(index, language, named);
  if (!cues) return null;
  const memory = createMemory();
  const near = createNearness(cues);
  const spelling = createSpellings(cues.table);
  const skim = makeSkim(cues, spelling);
  let reader = createParagraphReader(cues, spelling);
  /** Holds the paragraph before, while the next one is read. */
  let other = createParagraphReader(cues, spelling);
  let number = 0;
  let sinceNamed = Number.POSITIVE_INFINITY;
  /** The paragraph before, where it was not looked into: who is named in it may be meant by “he” in the next. */
  let skipped: Paragraph | null = null;
  /** Whether its words are in the other reader. */
  let isRead = false;
  let steps = 0;
  let left = 0;
  let cutShort = false;
  const spend = (cost = 1): boolean => {
    if (left < cost) {
      cutShort = true;
      return false;
    }
    steps += cost;
    left -= cost;
    return true;
  };

  const asked: Asked = {
    spend,
    cue: (open) => near.isPossible(open, memory),
    get mayAnswer() {
      return near.mayAnswer(memory);
    },
    get needsVoice() {
      return near.needsVoice(memory);
    },
    answer: (words) => near.isAnswer(words, memory),
  };

  const prepare = (sentence: Sentence): void => {
    addReferences(sentence, memory, cues);
    learnVoices(sentence, memory);
  };

  const matchesIn = (sentence: Sentence): readonly Match[] => {
    if (sentence.hits.size === 0) return NO_MATCHES;
    const tried = new Set<OpenCue>();
    const matches: Match[] = [];
    const present = new Set(sentence.spans.flatMap(({ entities }) => entities));
    for (const stem of sentence.hits.keys()) {
      for (const { open, bit } of cues.partsOf(stem)) {
        if (!spend()) return matches;
        if (bit !== FIRST || tried.has(open)) continue;
        tried.add(open);
        if (!open.cue.follows && !open.cue.participants.every((any) => any.some((one) => present.has(one)))) continue;
        matches.push(...matchCue(sentence, open, memory, cues, spend));
      }
    }
    return matches;
  };

  const readSentence = (sentence: Sentence, paragraph: readonly Sentence[]): Recognition[] => {
    prepare(sentence);
    const matches = matchesIn(sentence);
    const byClaim = matches.length > 0 ? Map.groupBy(matches, ({ open }) => open.claim) : NO_CLAIMS;
    const told = [...byClaim.values()].map((all) => toldBy(sentence, all)).filter((match) => match !== null);
    const answers = answersIn(sentence, matches, memory, cues);
    const isFound = told.length > 0 || answers.length > 0;
    const past = isFound ? [...memory.past] : [];
    remember(memory, {
      sentence,
      speaker: mainSpeaker(sentence, memory),
      touched: [...new Set([...byClaim.keys(), ...answers.map(({ claim }) => claim)])],
      told: told.map(({ open }) => open.claim),
    });
    return [
      ...told.map((match) => repeated(match, sentence, paragraph, past)),
      ...answers.map((answer) => responded(answer, sentence, past, cues)),
    ];
  };

  return {
    get steps() {
      return steps;
    },
    get cutShort() {
      return cutShort;
    },
    read(paragraph) {
      number += 1;
      sinceNamed = paragraph.mentions.some(({ entity }) => cues.concerned.has(entity)) ? 0 : sinceNamed + 1;
      if (sinceNamed > NEAR) {
        skipped = null;
        return [];
      }
      const last = skipped;
      const isLastRead = isRead;
      left = boundOf(paragraph);
      near.enter(paragraph, number);
      skipped = paragraph;
      isRead = skim.mustRead(paragraph.text, asked);
      if (!isRead) return [];
      [reader, other] = [other, reader];
      reader.read(paragraph, number, spend);
      near.meet(reader.described);
      if (!near.mayTell(reader.hits, memory, spend)) return [];
      if (last && !isLastRead) {
        const own = left;
        left = boundOf(last);
        other.read(last, number - 1, spend);
        left = own;
      }
      for (const sentence of last ? other.sentences() : []) {
        prepare(sentence);
        remember(memory, { sentence, speaker: mainSpeaker(sentence, memory), touched: [], told: [] });
      }
      skipped = null;
      const sentences = reader.sentences();
      return sentences.flatMap((sentence) => readSentence(sentence, sentences));
    },
  };
}
