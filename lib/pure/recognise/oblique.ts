/**
 * Whether a name is the subject of nothing: it is what another word governs, or part of what somebody else is called.
 * Owns: “of Ann”, “of Ann and Ben”, “a reporter covering Ann”, “the man who met Ann”, “an Ann supporter”.
 * Used by: who is the subject of a verb, answers of several, links.
 * Never: says whose name would be the subject instead.
 */
import { isAt, type Sentence } from './sentence';
import { hasComma, NOTHING } from './tokens';

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of with by to between about against for from in on at over than under behind toward towards into'.split(' '),
);
const BEFORE_NAMES = new Set(['the', 'both', 'either']);
/** Words from “who” to the name of whom it tells something. */
const RELATIVE_REACH = 5;
/** Words from a preposition to a name with a title: “with former President Ann”. */
const TITLE_REACH = 3;

/** @param from the name's first token */
export const isOblique = (sentence: Sentence, from: number): boolean =>
  isOfAnother(sentence, from) || isOfRelative(sentence, from) || isGoverned(sentence, from);

/** “a reporter covering Ann”, “an Ann supporter” */
export function isOfAnother({ tokens }: Sentence, from: number): boolean {
  const { word, capital } = tokens[from - 1] ?? NOTHING;
  return tokens[from]?.gap === ' ' && (word === 'a' || word === 'an' || (word.endsWith('ing') && !capital));
}

/** “the man who met Ann”; in “who says that Ann denied it”, “who says Ann denied it” she is the subject. */
function isOfRelative(sentence: Sentence, from: number): boolean {
  const { tokens } = sentence;
  if (isAt(sentence, 'say', from - 1)) return false;
  for (let at = from - 1; at >= Math.max(0, from - RELATIVE_REACH); at -= 1) {
    if (hasComma(tokens[at + 1] ?? NOTHING) || tokens[at]?.word === 'that') return false;
    if (tokens[at]?.word === 'who') return at < from - 1;
  }
  return false;
}

/** “of Ann”, “with former President Ben”, “to the Ann agency”, and Ben in “of Ann and Ben”. */
function isGoverned(sentence: Sentence, from: number): boolean {
  const { tokens, spans } = sentence;
  const nearest = BEFORE_NAMES.has(tokens[from - 1]?.word ?? '') ? from - 2 : from - 1;
  for (let at = nearest; at >= Math.max(0, from - TITLE_REACH); at -= 1) {
    const { word, capital } = tokens[at] ?? NOTHING;
    if (hasComma(tokens[at + 1] ?? NOTHING)) return false;
    if (PREPOSITIONS.has(word)) return true;
    if (word === 'and' || word === 'or') {
      const other = spans.find(({ to }) => to === at);
      return other !== undefined && isOblique(sentence, other.from);
    }
    // “On Monday the Ann agency denied it”: the preposition is another word's.
    if (!capital || nearest < from - 1) return false;
  }
  return false;
}
