/**
 * Recognises claims and answers in the paragraphs of a page, one after the other.
 * Owns: the order of work, its bound, and putting what was found into its lasting form.
 * Used by: the page's script, `scan` and the evaluation.
 * Never: looks into a paragraph far from any name of the packs, and never reads a clock: its bound is counted in steps.
 */
import type { EntityKey } from '../card/model';
import type { CueIndex } from './cue-index';
import { hedgesOf } from './hedges';
import { answererOf, type Match, matchCue, toldBy } from './match';
import { createMemory, remember } from './memory';
import { type OpenCue, openCues } from './open-cues';
import { type Paragraph, type ReadParagraph, readParagraph } from './paragraph';
import type { Evidence, Recognition, Stretch } from './recognition';
import { addReferences } from './references';
import { type Answer, answersIn } from './responses';
import type { Sentence, Span } from './sentence';
import { learnVoices } from './speakers';

export type { Paragraph } from './paragraph';
export type { Recognition } from './recognition';

export interface Recogniser {
  /**
   * Reads the next paragraph of the page, in the order of the page; also those without names.
   * @returns what was recognised in it; its number is the count of paragraphs read, from 1
   */
  read(paragraph: Paragraph): Recognition[];
  /** Steps of work so far. */
  readonly steps: number;
}

export interface RecogniserOptions {
  /** The page's language tag; '' where it does not say. */
  language: string;
  /** Every entity that the page names. */
  named: ReadonlySet<EntityKey>;
}

/** Steps for each UTF-16 unit of a paragraph, and for each paragraph: no pack, however made, can cost more. */
const STEPS_PER_UNIT = 40;
const STEPS_PER_PARAGRAPH = 4000;
/** Paragraphs without a name in which an answer to the one before may still stand. */
const NEAR = 2;

/** null where nothing can be recognised on this page: no cues, or in another language only. */
export function createRecogniser(index: CueIndex, { language, named }: RecogniserOptions): Recogniser | null {
  const cues = openCues(index, language, named);
  if (!cues) return null;
  const memory = createMemory();
  let number = 0;
  let sinceNamed = Number.POSITIVE_INFINITY;
  /** Read and not looked into: who is named in it may be meant by “he” in the next. */
  let skipped: ReadParagraph | null = null;
  let steps = 0;
  let left = 0;
  const spend = (): boolean => {
    steps += 1;
    left -= 1;
    return left >= 0;
  };

  const prepare = (sentence: Sentence): void => {
    addReferences(sentence, memory, cues);
    learnVoices(sentence, memory);
  };

  const readSentence = (sentence: Sentence): Recognition[] => {
    prepare(sentence);
    const tried = new Set<OpenCue>();
    const matches: Match[] = [];
    for (const stem of sentence.hits.keys()) {
      for (const open of cues.byStem.get(stem) ?? []) {
        if (tried.has(open) || !spend()) continue;
        tried.add(open);
        matches.push(...matchCue(sentence, open, memory, cues, spend));
      }
    }
    const byClaim = Map.groupBy(matches, ({ open }) => open.claim);
    const told: Match[] = [];
    for (const all of byClaim.values()) {
      const match = toldBy(sentence, all);
      if (match) told.push(match);
    }
    const past = pastEvidence();
    const answers = answersIn(sentence, matches, memory, cues);
    const touched = [...byClaim.keys(), ...answers.map(({ claim }) => claim)];
    remember(memory, { sentence, touched: [...new Set(touched)], told: told.map(({ open }) => open.claim) });
    return [
      ...told.map((match) => repeated(match, sentence, past)),
      ...answers.map((answer) => responded(answer, sentence, past)),
    ];
  };

  const repeated = (match: Match, sentence: Sentence, past: readonly Evidence[]): Recognition => {
    const { claim, number: cue } = match.open;
    const { hedges, hedgedIn } = hedgesOf(sentence, current?.sentences() ?? [sentence]);
    return {
      kind: 'repeated',
      pack: claim.pack,
      claim: claim.id,
      cue,
      sentence: stretch(sentence),
      evidence: evidenceOf(match, sentence, past),
      hedges,
      hedgedIn,
    };
  };

  const evidenceOf = (
    { participants, words, reading, pointsBack }: Match,
    sentence: Sentence,
    past: readonly Evidence[],
  ): Evidence[] => [
    ...participants.map((span) => participant(span, sentence)),
    ...words.map((hit): Evidence => ({ what: 'word', ...part(sentence, hit) })),
    ...(reading.speaker?.entity
      ? [{ what: 'speaker' as const, entity: reading.speaker.entity, ...part(sentence, reading.speaker) }]
      : []),
    ...(pointsBack ? past : []),
  ];

  const pastEvidence = (): Evidence[] => {
    const past = memory.past.findLast(({ touched }) => touched.length > 0)?.sentence;
    return past ? [{ what: 'before', ...stretch(past) }] : [];
  };

  const responded = (
    { claim, speaker, response, by, silent, pointsBack }: Answer,
    sentence: Sentence,
    past: readonly Evidence[],
  ): Recognition => {
    const entity = speaker.entity ?? '';
    const answerer = answererOf(entity, claim, cues);
    const behalf = answerer !== null && answerer !== entity ? { onBehalfOf: answerer } : {};
    return {
      kind: 'response',
      pack: claim.pack,
      claim: claim.id,
      by: entity,
      throughVoice: speaker.voice,
      ...behalf,
      response,
      sentence: stretch(sentence),
      evidence: [
        { what: 'speaker', entity, ...part(sentence, speaker) },
        ...by.map((one): Evidence => ({ what: silent ? 'silence' : 'denial', ...part(sentence, one) })),
        ...(pointsBack ? past : []),
      ],
    };
  };

  let current: ReadParagraph | null = null;
  return {
    get steps() {
      return steps;
    },
    read(paragraph) {
      number += 1;
      sinceNamed = paragraph.mentions.length > 0 ? 0 : sinceNamed + 1;
      if (sinceNamed > NEAR) {
        skipped = null;
        return [];
      }
      left = paragraph.text.length * STEPS_PER_UNIT + STEPS_PER_PARAGRAPH;
      const read = readParagraph(paragraph, number, cues, spend);
      if (!read.mayTell) {
        skipped = read;
        return [];
      }
      for (const sentence of skipped?.sentences() ?? []) {
        prepare(sentence);
        remember(memory, { sentence, touched: [], told: [] });
      }
      skipped = null;
      current = read;
      return read.sentences().flatMap(readSentence);
    },
  };
}

const stretch = ({ paragraph, start, end }: Sentence): Stretch => ({ paragraph, start, end });

function part({ paragraph, tokens, start }: Sentence, { from, to }: { from: number; to: number }): Stretch {
  return { paragraph, start: tokens[from]?.start ?? start, end: tokens[to - 1]?.end ?? start };
}

function participant(span: Span, sentence: Sentence): Evidence {
  const [entity] = span.entities;
  return { what: 'participant', known: span.kind, ...(entity && { entity }), ...part(sentence, span) };
}
