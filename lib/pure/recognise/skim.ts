/**
 * Passing over paragraphs in which nothing can be recognised, by one look at their words.
 * Owns: of each phrase the part by which it is told that it may be there: what follows its first small words.
 * Used by: the recogniser, before a paragraph is read. Most paragraphs of a page go no further.
 * Never: passes over what reading would have found, or would have remembered.
 */
import { ANSWERING, AnswerWords } from './answer-words';
import { FIRST, type OpenCue, type OpenCues } from './open-cues';
import { createStemTable, type Entry, endOfRest } from './stems';
import { endOfWord, nextWord } from './tokens';
import { ODD_LETTER, patternOfWords } from './word-pattern';
import { createSpellings } from './word-run';

/** What is asked of the words that may tell something. */
export interface Asked {
  /** Whether the cue can be met here. */
  cue(open: OpenCue): boolean;
  /** Whether anybody is near who may answer what the page told. */
  readonly mayAnswer: boolean;
  /** Whether these can be words of one here. */
  answer(words: AnswerWords): boolean;
}

export interface Skim {
  /** Whether a paragraph must be read: words of a cue or of an answer may stand in it, or a description of somebody. */
  mustRead(text: string, asked: Asked): boolean;
}

/** What a word may be part of. */
interface Told {
  described: boolean;
  /** The lists of it by which an answer is told. */
  answers: number;
  opens: readonly OpenCue[];
}

export function createSkim(cues: OpenCues): Skim {
  const table = createStemTable();
  const told: Told[] = [];
  for (const [stem, text] of cues.table.stems().entries()) {
    const opens = cues.partsOf(stem).flatMap(({ open, bit }) => (bit === FIRST ? open : []));
    const described = cues.describedBy(stem) !== undefined;
    const answers = cues.listsOf(stem) & ANSWERING;
    if (opens.length === 0 && !described && answers === 0) continue;
    const word = table.add(tellingPartOf(text));
    const known = told[word];
    told[word] = {
      described: described || (known?.described ?? false),
      answers: answers | (known?.answers ?? 0),
      opens: [...new Set([...(known?.opens ?? []), ...opens])],
    };
  }
  const spelling = createSpellings(table);
  const patternOf = (isWanted: (what: Told) => boolean): RegExp =>
    patternOfWords(table.stems().flatMap((stem, at) => (isWanted(told[at] as Told) ? stem.split(' ', 1) : [])));
  const cuePattern = patternOf(({ described, opens }) => described || opens.length > 0);
  /** With the words of answers, too. Made when a claim was told: on most pages none is. */
  let anyPattern: RegExp | undefined;

  return {
    mustRead(text, asked) {
      if (ODD_LETTER.test(text)) return true;
      const { mayAnswer } = asked;
      const words = new AnswerWords((from, to, most) => areNear(text, from, to, most));
      const tells = ({ stem, rest }: Entry, start: number, after: number): boolean => {
        const { described, answers, opens } = told[stem] as Told;
        const isCue = described || opens.some(asked.cue);
        const isOfAnswer = mayAnswer && answers !== 0;
        if (!isCue && !isOfAnswer) return false;
        const end = endOfRest(text, rest, after);
        if (end < 0) return false;
        if (isOfAnswer) words.meet(answers, start, end);
        return isCue || asked.answer(words);
      };
      if (mayAnswer) anyPattern ??= patternOf(() => true);
      const pattern = (mayAnswer && anyPattern) || cuePattern;
      pattern.lastIndex = 0;
      while (pattern.test(text)) {
        const start = pattern.lastIndex;
        const end = endOfWord(text, start);
        for (const entry of spelling(text.slice(start, end)).entries) if (tells(entry, start, end)) return true;
        pattern.lastIndex = end;
      }
      return false;
    },
  };
}

/** Whether no more than so many words stand between two places in a text. */
function areNear(text: string, from: number, to: number, most: number): boolean {
  let words = 0;
  for (let at = nextWord(text, from); at < to; at = nextWord(text, endOfWord(text, at))) {
    words += 1;
    if (words > most) return false;
  }
  return true;
}

/** Words that stand in most texts: what begins with one is told by what follows it. */
const FREQUENT = new Set('the a an in on of to at for as was had his that this all about one no not'.split(' '));

/** “Federal government” of “the federal government”. */
function tellingPartOf(stem: string): string {
  const words = stem.split(' ');
  const from = words.findIndex((word) => !FREQUENT.has(word));
  return words.slice(Math.max(0, from)).join(' ');
}
