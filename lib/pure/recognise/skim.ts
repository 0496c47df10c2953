/**
 * Passing over paragraphs in which nothing can be recognised, by one look at their words.
 * Owns: of each phrase the part by which it is told that it may be there: what follows its first small words.
 * Used by: the recogniser, before a paragraph is read. Most paragraphs of a page go no further.
 * Never: passes over what reading would have found, or would have remembered.
 */
import { ANSWERING, AnswerWords, VOICE } from './answer-words';
import { FREQUENT } from './frequent';
import { type CuePart, hasAll, type OpenCue, type OpenCues } from './open-cues';
import { type Entry, endOfRest } from './stems';
import { endOfWord, nextWord } from './tokens';
import { ODD_LETTER, patternOfWords } from './word-pattern';
import type { Spelling } from './word-run';

/** What is asked of the words that may tell something. */
export interface Asked {
  /** Told of each step; false where there is no room for more. */
  spend(): boolean;
  /** Whether the cue can be met here. */
  cue(open: OpenCue): boolean;
  /** Whether anybody is near who may answer what the page told. */
  readonly mayAnswer: boolean;
  /** Of one who may answer: whether nobody is there but a voice, whose word must then stand in the text. */
  readonly needsVoice: boolean;
  /** Whether these can be words of one here. */
  answer(words: AnswerWords): boolean;
}

export interface Skim {
  /** Whether a paragraph must be read: words of a cue or of an answer may stand in it, or a description of somebody. */
  mustRead(text: string, asked: Asked): boolean;
}

/** What a stem tells, as bits: the rarest group of a cue, or another; a description; an answer; a voice. */
const BEGINS = 1;
const OTHER = 2;
const DESCRIBES = 4;
const ANSWERS = 8;
const SPEAKS = 16;

/** Paragraphs that are read in as long as a pattern takes to be made ready. */
const MANY = 20;

/**
 * @param spelling of the table of these cues
 * @param many paragraphs in which a cue began, before its other groups are looked for
 */
export function createSkim(cues: OpenCues, spelling: (raw: string) => Spelling, many = MANY): Skim {
  const { kinds, wholes } = tellingParts(cues);
  const patternOf = (bits: number): RegExp =>
    patternOfWords(cues.table.stems().flatMap((stem, at) => ((kinds[at] ?? 0) & bits ? stem.split(' ', 1) : [])));
  // Each pattern takes as long to be made ready as reading some paragraphs, so those that are seldom wanted come later.
  const cuePattern = patternOf(BEGINS | DESCRIBES | SPEAKS);
  /** With the words of answers, too: from the first claim that is told. */
  let anyPattern: RegExp | undefined;
  /** Of the other groups of cues: once the rarest group of one was met in many paragraphs. */
  let otherPattern: RegExp | undefined;
  let begun = 0;

  let text = '';
  const words = new AnswerWords((from, to, most) => areNear(text, from, to, most));
  /** Of the cues whose rarest group was met: which groups were. */
  const met = new Map<OpenCue, number>();

  /** Asks of each stem that may stand where a pattern finds a word; whether one tells. */
  const search = (
    pattern: RegExp,
    bits: number,
    tells: (stem: number, start: number, end: number) => boolean,
  ): boolean => {
    pattern.lastIndex = 0;
    while (pattern.test(text)) {
      const start = pattern.lastIndex;
      const after = endOfWord(text, start);
      const { entries } = spelling(text.slice(start, after));
      // Where nothing is compiled yet, each “of” makes an object of its own, and this is asked of every word.
      for (let at = 0; at < entries.length; at += 1) {
        const { stem, rest } = entries[at] as Entry;
        const end = (kinds[stem] ?? 0) & bits ? endOfRest(text, rest, after) : -1;
        const all = end < 0 ? NONE : (wholes[stem] ?? NONE);
        for (let each = 0; each < all.length; each += 1) if (tells(all[each] as number, start, end)) return true;
      }
      pattern.lastIndex = after;
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
      const needsVoice = mayAnswer && asked.needsVoice;
      let hasVoice = false;
      const begins = (stem: number, start: number, end: number): boolean => {
        if (cues.describedBy(stem) !== undefined) return true;
        const parts = cues.partsOf(stem);
        for (let at = 0; at < parts.length; at += 1) {
          const { open, bit } = parts[at] as CuePart;
          // What there is no more room to ask is left to reading, which says that it was cut short.
          if (!asked.spend()) return true;
          if (bit !== open.rarest || met.has(open) || !asked.cue(open)) continue;
          if (hasAll(open, bit)) return true;
          met.set(open, bit);
        }
        if (needsVoice) hasVoice ||= (cues.listsOf(stem) & VOICE) !== 0;
        return mayAnswer && !needsVoice && answers(stem, start, end);
      };
      const answers = (stem: number, start: number, end: number): boolean => {
        const lists = cues.listsOf(stem) & ANSWERING;
        if (lists === 0) return false;
        if (!asked.spend()) return true;
        words.meet(lists, start, end);
        return asked.answer(words);
      };
      const goesOn = (stem: number): boolean => {
        for (const { open, bit } of cues.partsOf(stem)) {
          if (!asked.spend()) return true;
          const known = met.get(open);
          if (known === undefined) continue;
          met.set(open, known | bit);
          if (hasAll(open, known | bit)) return true;
        }
        return false;
      };
      if (mayAnswer) anyPattern ??= patternOf(BEGINS | DESCRIBES | SPEAKS | ANSWERS);
      const pattern = (mayAnswer && !needsVoice && anyPattern) || cuePattern;
      if (search(pattern, BEGINS | DESCRIBES | SPEAKS | ANSWERS, begins)) return true;
      if (hasVoice && anyPattern && search(anyPattern, ANSWERS, answers)) return true;
      if (met.size === 0) return false;
      begun += 1;
      if (begun < many) return true;
      otherPattern ??= patternOf(OTHER);
      return search(otherPattern, OTHER, goesOn);
    },
  };
}

const NONE: readonly number[] = [];

interface TellingParts {
  /** By stem: what it tells, or what it is the telling part of. */
  kinds: number[];
  /** By stem: the stems of which it is the telling part; most are their own. */
  wholes: (number[] | undefined)[];
}

/** Telling parts that are no stems themselves are added to the table of the cues. */
function tellingParts(cues: OpenCues): TellingParts {
  const kinds: number[] = [];
  const wholes: (number[] | undefined)[] = [];
  const stems = cues.table.stems();
  // Those that are added here tell nothing else.
  const { size } = cues.table;
  for (let stem = 0; stem < size; stem += 1) {
    const text = stems[stem] as string;
    let kind = cues.describedBy(stem) === undefined ? 0 : DESCRIBES;
    if (cues.listsOf(stem) & ANSWERING) kind |= ANSWERS;
    if (cues.listsOf(stem) & VOICE) kind |= SPEAKS;
    const parts = cues.partsOf(stem);
    for (let at = 0; at < parts.length; at += 1) {
      const { open, bit } = parts[at] as CuePart;
      kind |= bit === open.rarest ? BEGINS : OTHER;
    }
    if (kind === 0) continue;
    const part = tellingPartOf(text);
    const at = part === text ? stem : cues.table.add(part);
    kinds[at] = (kinds[at] ?? 0) | kind;
    const known = wholes[at];
    if (known) known.push(stem);
    else wholes[at] = [stem];
  }
  return { kinds, wholes };
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

/** “Federal government” of “the federal government”; all of “about this”. */
function tellingPartOf(stem: string): string {
  let space = stem.indexOf(' ');
  if (space < 0) return stem;
  for (let at = 0; ; space = stem.indexOf(' ', at)) {
    if (!FREQUENT.has(stem.slice(at, space < 0 ? stem.length : space))) return stem.slice(at);
    if (space < 0) return stem;
    at = space + 1;
  }
}
