/**
 * What the `scan` command tells of claims: sentences that match one, answers in the page, and what each rests on.
 * Owns: the form of this part of the answer.
 * Used by: `scan.ts`, inside a page; no part of the packages.
 * Never: recognises anything itself; the recogniser does, as in a reading session.
 */
import { splitKey } from '../pure/card/key';
import type { CueIndex } from '../pure/recognise/cue-index';
import { createRecogniser, type Recognition } from '../pure/recognise/recogniser';
import type { Board } from './mentions/board';
import { walkParagraphs } from './recognise/paragraphs';
import { TEXT_RULES } from './recognise/text-rules';

/** One thing that a recognition rests on, in the page's own words. */
export interface Because {
  what: string;
  text: string;
  /** Who is meant by it. */
  entity?: string;
}

interface ScannedSentence {
  /** The claim's id in its pack. */
  claim: string;
  /** The page's own text, white space collapsed. */
  sentence: string;
  /** Paragraph of the article's own text, from 1; a headline counts. */
  paragraph: number;
  because: Because[];
}

export interface ScannedClaim extends ScannedSentence {
  /** Hedging words of the sentence, or else of its paragraph. */
  hedges: string[];
}

export interface ScannedResponse extends ScannedSentence {
  /** The entity's id: who answered, or for whom somebody spoke. */
  by: string;
  kind: string;
  throughVoice: boolean;
  onBehalfOf?: string;
}

export interface ScannedClaims {
  repeated: ScannedClaim[];
  responses: ScannedResponse[];
}

export function scanClaims(board: Board, cues: CueIndex): ScannedClaims {
  const found: ScannedClaims = { repeated: [], responses: [] };
  const language = document.documentElement.lang;
  const recogniser = createRecogniser(cues, { language, named: new Set(board.entities().keys()) });
  if (!recogniser) return found;
  /** By number, from 1: what evidence may point back to. */
  const texts = [''];
  const walk = walkParagraphs(document.body, board, TEXT_RULES, (paragraph) => {
    texts.push(paragraph.text);
    for (const one of recogniser.read(paragraph)) {
      const sentence = sentenceOf(one, texts);
      if (one.kind === 'repeated') {
        found.repeated.push({ ...sentence, hedges: one.hedges.map((each) => wordsOf(each, texts)) });
      } else {
        const behalf = one.onBehalfOf === undefined ? {} : { onBehalfOf: idOf(one.onBehalfOf) };
        const { response: kind, throughVoice } = one;
        found.responses.push({ ...sentence, by: idOf(one.by), kind, throughVoice, ...behalf });
      }
    }
  });
  while (walk.step());
  return found;
}

function sentenceOf({ claim, sentence, evidence }: Recognition, texts: readonly string[]): ScannedSentence {
  return {
    claim,
    sentence: wordsOf(sentence, texts),
    paragraph: sentence.paragraph,
    because: evidence.map((one) => ({
      what: one.what,
      text: wordsOf(one, texts),
      ...(one.entity !== undefined && { entity: idOf(one.entity) }),
    })),
  };
}

const idOf = (key: string): string => splitKey(key)?.entity ?? key;

const wordsOf = (at: { paragraph: number; start: number; end: number }, texts: readonly string[]): string =>
  (texts[at.paragraph] ?? '').slice(at.start, at.end).replace(/\s+/g, ' ');
