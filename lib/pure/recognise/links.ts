/**
 * How those who take part stand to the word that carries a claim.
 * Owns: “between” (two sides of a talk, a contact, a tie) and “first-acts” (who asks, gives, helps).
 * Used by: matching a cue.
 * Never: accepts a side that somebody else may be: a stranger's name before the word ends it.
 */
import type { EntityKey } from '../card/model';
import { isOblique, isOfAnother } from './oblique';
import type { OpenCues } from './open-cues';
import { strangersIn } from './references';
import { isAt, type Sentence, type Span, spanAt } from './sentence';
import type { Hit } from './stems';
import { hasComma, isCut, isJoined, NOTHING } from './tokens';

/** Words from the word to “with”, and from there to the name with its titles. */
const TO_WITH = 9;
const TO_NAME = 9;
/** Words between two names that are named together: titles. */
const TOGETHER = 6;
/** Words between such a pair and the word. */
const TO_PAIR = 12;

/** Words between the word and whom it is done to or for. */
const TO_OTHER = 8;

type Side = readonly EntityKey[];
const isOf = (span: Span, side: Side): boolean => span.entities.some((one) => side.includes(one));

/** Whether the word has the two as its sides. */
export function isBetween(sentence: Sentence, word: Hit, one: Side, other: Side, cues: OpenCues): boolean {
  const spans = sentence.spans.filter((span) => isOf(span, one) || isOf(span, other));
  return byPair(sentence, word, spans, one, other) || byWith(sentence, word, spans, one, other, cues);
}

function byPair(sentence: Sentence, word: Hit, spans: readonly Span[], one: Side, other: Side): boolean {
  for (const [at, span] of spans.entries()) {
    const both = isOf(span, one) && isOf(span, other);
    const next = spans[at + 1];
    const pair = both
      ? span
      : next && isTogether(sentence, span, next, one, other)
        ? { from: span.from, to: next.to }
        : null;
    if (!pair) continue;
    const after = word.from - pair.to;
    const before = pair.from - word.to;
    // “Friends of Ann and Ben talked”: not they.
    const isOfThem = sentence.tokens[pair.from - 1]?.word === 'of';
    if (after >= 0 && after <= TO_PAIR && !isOfThem && !isParted(sentence, pair.to, word.from)) return true;
    if (before >= 0 && before <= TO_WITH && !isParted(sentence, word.to, pair.from)) return true;
  }
  return false;
}

/** “Ann and Ben”, “the Ann–Ben talks”, but not “Ann, and in May Ben”. */
function isTogether({ tokens, lists }: Sentence, a: Span, b: Span, one: Side, other: Side): boolean {
  if (!((isOf(a, one) && isOf(b, other)) || (isOf(a, other) && isOf(b, one)))) return false;
  if (b.from - a.to > TOGETHER) return false;
  const first = tokens[a.to];
  if (a.to === b.from) return first !== undefined && isJoined(first);
  const joins = lists.isAt('joins', a.to);
  // An apposition may stand between: “Ann, the founder, and Ben”.
  const later =
    !joins &&
    first !== undefined &&
    hasComma(first) &&
    [...lists.of('joins').keys()].some((at) => at > a.to && at < b.from);
  return joins || later;
}

function byWith(
  sentence: Sentence,
  word: Hit,
  spans: readonly Span[],
  one: Side,
  other: Side,
  cues: OpenCues,
): boolean {
  for (let at = word.to - 1; at <= word.to + TO_WITH; at += 1) {
    const token = sentence.tokens[at];
    if (!token || (at >= word.to && isCut(token))) return false;
    if (!isAt(sentence, 'with', at)) continue;
    const side = sentence.spans.find((span) => span.from > at && span.from - at <= TO_NAME && isPerson(span, cues));
    if (side && isDetour(sentence, at + 1, side)) continue;
    if (!side || !spans.includes(side) || isParted(sentence, at + 1, side.from)) continue;
    if (strangersIn(sentence, side.from).some((stranger) => stranger > at)) continue;
    const rest = isOf(side, one) ? other : one;
    if (spans.some((span) => span !== side && isOf(span, rest) && isSide(sentence, span, side, word, cues)))
      return true;
  }
  return false;
}

/** “to the paper about Ben”, “to a man who knows Ben”, “with Ben’s deputy”: the other side is not Ben. */
const isDetour = ({ tokens }: Sentence, from: number, { from: to, possessive }: Span): boolean =>
  possessive || tokens.slice(from, to).some(({ word }) => ELSEWHERE.has(word));

const ELSEWHERE = new Set([
  'about',
  'on',
  'over',
  'against',
  'for',
  'regarding',
  'concerning',
  'close',
  'near',
  'like',
  'than',
  'who',
  'whose',
]);

/** Whether a name elsewhere in the sentence can be the other side: nobody else stands between it and the word. */
function isSide(sentence: Sentence, span: Span, side: Span, word: Hit, cues: OpenCues): boolean {
  const persons = sentence.spans.filter((one) => one !== side && isPerson(one, cues) && !sameAs(one, side));
  if (span.from >= word.to) {
    // “The talks with Ben went on while Ann …”
    const next = persons.find((one) => one.from > side.from);
    const before = persons.some((one) => one.to <= word.from && !sameAs(one, span));
    return next === span && !before && !strangersIn(sentence, word.from).length;
  }
  for (let at = span.to; at < word.from; at += 1) {
    // “Ann told Ben that he talked with …”: who “he” is was not found out.
    if ((['he', 'she', 'they'] as const).some((list) => isAt(sentence, list, at)) && !spanAt(sentence, at))
      return false;
  }
  const owner = sentence.tokens.findIndex(({ possessive }, at) => possessive && at >= word.from - 4 && at < word.from);
  // “An Ann supporter spoke”, “the Ann team spoke”, “Ann’s lawyer spoke”: not she.
  if (isOfAnother(sentence, span.from) || (!span.possessive && isAt(sentence, 'voice', span.to))) return false;
  if (owner >= 0) return span.from <= owner && owner < span.to && !isAt(sentence, 'voice', owner + 1);
  if (
    strangersIn(sentence, word.from).some((stranger) => stranger >= span.to && !isAside(sentence, stranger, word.from))
  )
    return false;
  const subjects = persons.filter(
    (one) =>
      one.to <= word.from &&
      !one.possessive &&
      !isOblique(sentence, one.from) &&
      !isAside(sentence, one.from, word.from),
  );
  const nearest = subjects.at(-1);
  return nearest === undefined ? persons.filter((one) => one.to <= word.from).at(-1) === span : sameAs(nearest, span);
}

const isPerson = (span: Span, cues: OpenCues): boolean =>
  span.entities.some((key) => cues.referent(key)?.type === 'person');

const sameAs = (a: Span, b: Span): boolean => a.entities.some((one) => b.entities.includes(one));

/** Whether a name stands in an insertion that is closed before the word: “Ann, who backs Ben, has …”. */
function isAside({ tokens }: Sentence, name: number, word: number): boolean {
  let opened = false;
  for (let at = name; at > 0 && !opened; at -= 1) opened = hasComma(tokens[at] ?? NOTHING);
  if (!opened) return false;
  for (let at = name + 1; at <= word; at += 1) if (hasComma(tokens[at] ?? NOTHING)) return true;
  return false;
}

const isParted = ({ tokens }: Sentence, from: number, to: number): boolean => tokens.slice(from, to + 1).some(isCut);

/**
 * Whether the first side does what the word says. It does not where the other one stands before the word and it only
 * after, without “by”, “of” or “from”: “Ben backed Ann”.
 */
export function firstActs(sentence: Sentence, word: Hit, one: Side, other: Side): boolean {
  const isNear = ({ from, to }: Span): boolean => (from >= word.to ? from - word.to : word.from - to) <= TO_OTHER;
  if (other.length > 0 && !sentence.spans.some((span) => isOf(span, other) && isNear(span))) return false;
  const before = sentence.spans.filter((span) => span.to <= word.from && (isOf(span, one) || isOf(span, other)));
  if (before.length === 0 || before.some((span) => isOf(span, one))) return true;
  return sentence.spans.some(
    (span) =>
      isOf(span, one) &&
      span.from >= word.to &&
      span.from - word.to <= TOGETHER &&
      sentence.tokens.slice(word.to, word.to + 2).some(({ word: w }) => ['by', 'of', 'from'].includes(w)),
  );
}
