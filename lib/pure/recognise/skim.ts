/**
 * Passing over paragraphs in which nothing can be recognised, by one look at their words.
 * Owns: of each phrase the part by which it is told that it may be there: what follows its first small words.
 * Used by: the recogniser, before a paragraph is read. Most paragraphs of a page go no further.
 * Never: passes over what reading would have found, or would have remembered.
 */
import { ANSWERING, AnswerWords } from './answer-words';
import { FIRST, type OpenCue, type OpenCues } from './open-cues';
import { createStemTable, type Entry, goesOnIn } from './stems';
import { endsInWord, goesOnInWord } from './tokens';
import { createWordSieve } from './word-sieve';

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
  /**
   * Whether a paragraph must be read: words of a cue or of an answer may stand in it, or a description of somebody.
   * @param pieces make its text, in order
   */
  mustRead(pieces: readonly string[], asked: Asked): boolean;
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
  const sieve = createWordSieve(table, true);
  let all: readonly string[] = [];
  let piece = 0;
  /** Set before anything is looked at. */
  let asked!: Asked;
  let words = new AnswerWords();
  let mayAnswer = false;
  /** Words in the pieces before. */
  let before = 0;
  const tells = ({ stem, rest }: Entry, word: number, end: number): boolean => {
    const { described, answers, opens } = told[stem] as Told;
    const isCue = described || opens.some(asked.cue);
    const isOfAnswer = mayAnswer && answers !== 0;
    if (!(isCue || isOfAnswer) || (rest.length > 0 && !goesOnIn(all, rest, piece, end))) return false;
    if (isOfAnswer) words.meet(answers, before + word, before + word + 1 + rest.length);
    return isCue || asked.answer(words);
  };
  return {
    mustRead(pieces, what) {
      asked = what;
      before = 0;
      mayAnswer = what.mayAnswer;
      if (mayAnswer) words = new AnswerWords();
      all = pieces;
      for (piece = 0; piece < all.length; piece += 1) {
        const text = all[piece] ?? '';
        // Elements may part a word; then only the whole text tells which it is.
        if (piece > 0 && goesOnInWord(text) && endsInWord(all[piece - 1] ?? '')) return true;
        const count = sieve.look(text, tells);
        if (count < 0) return true;
        before += count;
      }
      return false;
    },
  };
}

/** Words that stand in most texts: what begins with one is told by what follows it. */
const FREQUENT = new Set('the a an in on of to at for as was had his that this all about one no not'.split(' '));

/** “Federal government” of “the federal government”. */
function tellingPartOf(stem: string): string {
  const words = stem.split(' ');
  const from = words.findIndex((word) => !FREQUENT.has(word));
  return words.slice(Math.max(0, from)).join(' ');
}
