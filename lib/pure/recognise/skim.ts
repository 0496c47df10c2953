/**
 * Passing over paragraphs in which nothing can be recognised, by one look at their words.
 * Owns: of each phrase the part by which it is told that it may be there: what follows its first small words.
 * Used by: the recogniser, before a paragraph is read. Most paragraphs of a page go no further.
 * Never: passes over what reading would have found, or would have remembered.
 */
import { ANSWERING, AnswerWords } from './answer-words';
import { type CuePart, FIRST, hasAll, type OpenCue, type OpenCues } from './open-cues';
import { createStemTable, type Entry, endOfRest, type StemTable } from './stems';
import { endOfWord, nextWord } from './tokens';
import { ODD_LETTER, patternOfWords } from './word-pattern';
import { createSpellings } from './word-run';

/** What is asked of the words that may tell something. */
export interface Asked {
  /** Told of each step; false where there is no room for more. */
  spend(): boolean;
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
  /** Of cues, the group that carries the claim. */
  opens: OpenCue[];
  /** The other groups. */
  others: CuePart[];
}

export function createSkim(cues: OpenCues): Skim {
  const table = createStemTable();
  const told = toldBy(cues, table);
  const spelling = createSpellings(table);
  const patternOf = (isWanted: (what: Told) => boolean): RegExp =>
    patternOfWords(table.stems().filter((_, at) => isWanted(told[at] as Told)));
  const cuePattern = patternOf(({ described, opens }) => described || opens.length > 0);
  /** With the words of answers, too. Made when a claim was told: on most pages none is. */
  let anyPattern: RegExp | undefined;
  /** Of the other groups of cues; made when the first group of one was met. */
  let otherPattern: RegExp | undefined;

  let text = '';
  const words = new AnswerWords((from, to, most) => areNear(text, from, to, most));
  /** Of the cues whose first group was met: which groups were. */
  const met = new Map<OpenCue, number>();

  /** Asks of each place where a word of a pattern may stand; whether what begins there tells. */
  const search = (pattern: RegExp, tells: (entry: Entry, start: number, end: number) => boolean): boolean => {
    pattern.lastIndex = 0;
    while (pattern.test(text)) {
      const start = pattern.lastIndex;
      const end = endOfWord(text, start);
      for (const entry of spelling(text.slice(start, end)).entries) if (tells(entry, start, end)) return true;
      pattern.lastIndex = end;
    }
    return false;
  };

  return {
    mustRead(next, asked) {
      if (ODD_LETTER.test(next)) return true;
      text = next;
      met.clear();
      words.clear();
      const { mayAnswer } = asked;
      const begins = ({ stem, rest }: Entry, start: number, after: number): boolean => {
        const { described, answers, opens } = told[stem] as Told;
        const isOfAnswer = mayAnswer && answers !== 0;
        if (!described && !isOfAnswer && opens.length === 0) return false;
        const end = endOfRest(text, rest, after);
        if (end < 0) return false;
        for (const open of opens) {
          // What there is no more room to ask is left to reading, which says that it was cut short.
          if (!asked.spend()) return true;
          if (met.has(open) || !asked.cue(open)) continue;
          if (hasAll(open, FIRST)) return true;
          met.set(open, FIRST);
        }
        if (isOfAnswer) words.meet(answers, start, end);
        return described || (isOfAnswer && asked.answer(words));
      };
      if (mayAnswer)
        anyPattern ??= patternOf(({ described, answers, opens }) => described || answers !== 0 || opens.length > 0);
      if (search((mayAnswer && anyPattern) || cuePattern, begins)) return true;
      if (met.size === 0) return false;
      otherPattern ??= patternOf(({ others }) => others.length > 0);
      return search(otherPattern, ({ stem, rest }, _, after) => {
        for (const { open, bit } of (told[stem] as Told).others) {
          if (!asked.spend()) return true;
          const known = met.get(open);
          if (known === undefined || endOfRest(text, rest, after) < 0) continue;
          met.set(open, known | bit);
          if (hasAll(open, known | bit)) return true;
        }
        return false;
      });
    },
  };
}

/** What the stems of cues, descriptions and answers tell, by the number of their telling part, which is added to a table. */
function toldBy(cues: OpenCues, table: StemTable): Told[] {
  const told: Told[] = [];
  for (const [stem, text] of cues.table.stems().entries()) {
    const parts = cues.partsOf(stem);
    const described = cues.describedBy(stem) !== undefined;
    const answers = cues.listsOf(stem) & ANSWERING;
    if (parts.length === 0 && !described && answers === 0) continue;
    const word = table.add(tellingPartOf(text));
    told[word] ??= { described: false, answers: 0, opens: [], others: [] };
    const known = told[word];
    known.described ||= described;
    known.answers |= answers;
    for (const part of parts) {
      if (part.bit === FIRST) known.opens.push(part.open);
      else known.others.push(part);
    }
  }
  return told;
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
