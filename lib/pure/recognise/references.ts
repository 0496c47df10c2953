/**
 * Who is meant by words that are no names: “he”, “their”, “the two men”, “the company”.
 * Owns: the rules, and their limit: the same sentence and the one before, and only where nobody else can be meant.
 * Used by: the recogniser, on each sentence before cues are looked for.
 * Never: chooses between two. A name that no pack has, in between, ends the search.
 */
import type { EntityKey } from '../card/model';
import type { EntityType } from '../pack/vocabulary';
import { closesQuotation } from './clauses';
import { before, type Memory } from './memory';
import type { OpenCues } from './open-cues';
import { isAt, listed, type Sentence, type Span, spanAt } from './sentence';
import { bitsOf } from './sentence-lists';
import { isJoined } from './tokens';
import type { ListName } from './words/lexicon';

const NOUNS: readonly (readonly [ListName, EntityType])[] = [
  ['company', 'organisation'],
  ['platform', 'product'],
  ['book', 'work'],
];

const STANDING_FOR = bitsOf(['pair', 'they', 'he', 'she', 'company', 'platform', 'book']);

/** Adds to a sentence's spans what stands for somebody in it. */
export function addReferences(sentence: Sentence, memory: Memory, cues: OpenCues): void {
  if (!sentence.lists.hasAny(STANDING_FOR)) return;
  const found: Span[] = [];
  const add = (from: number, to: number, kind: Span['kind'], entities: readonly EntityKey[]): void => {
    if (entities.length === 0 || spanAt(sentence, from)) return;
    found.push({ kind, entities, from, to, possessive: false });
  };
  for (const [from, to] of listed(sentence, 'pair')) {
    if (!isNumbered(sentence, to)) add(from, to, 'pair', pairBefore(sentence, from, memory, cues));
  }
  for (const [from, to] of listed(sentence, 'they')) add(from, to, 'pair', pairBefore(sentence, from, memory, cues));
  for (const [list, pronoun] of [
    ['he', 'Mr'],
    ['she', 'Ms'],
  ] as const) {
    for (const [from, to] of listed(sentence, list)) {
      const one = personBefore(sentence, from, memory, cues, pronoun);
      if (one) add(from, to, 'pronoun', [one]);
    }
  }
  for (const [list, type] of NOUNS) {
    for (const [from, to] of listed(sentence, list)) {
      const one = thingBefore(sentence, from, memory, cues, type);
      if (one) add(from, to, 'pronoun', [one]);
    }
  }
  if (found.length === 0) return;
  sentence.spans = [...sentence.spans, ...found].sort((a, b) => a.from - b.from);
  sentence.strangers = undefined;
}

/** “the two senators”, “the two companies”: of whom is said, and it may be others. */
const isNumbered = ({ tokens }: Sentence, to: number): boolean =>
  tokens[to - 1]?.word === 'two' && /(?:s|men)$/.test(tokens[to]?.word ?? '') && tokens[to]?.gap === ' ';

/** The two persons last named: both in one sentence, and nobody else in it. */
function pairBefore(sentence: Sentence, token: number, memory: Memory, cues: OpenCues): readonly EntityKey[] {
  const here = personsIn(sentence, cues, token);
  if (here.length > 0 || hasStranger(sentence, token))
    return here.length === 2 && !hasStranger(sentence, token) ? here : [];
  for (const back of [1, 2]) {
    const past = before(memory, sentence, back)?.sentence;
    if (!past) return [];
    const persons = personsIn(past, cues);
    if (hasStranger(past, past.tokens.length)) return persons.length === 2 && togetherIn(past, persons) ? persons : [];
    if (persons.length > 0) return persons.length === 2 ? persons : [];
  }
  return [];
}

/** Whether two are named side by side: “Ann and Ben”, “Ann’s talks with Ben”. */
function togetherIn(sentence: Sentence, persons: readonly EntityKey[]): boolean {
  const spans = sentence.spans.filter(({ entities }) => entities.some((one) => persons.includes(one)));
  return spans.some((span, at) => {
    const next = spans[at + 1];
    return next !== undefined && next.entities[0] !== span.entities[0] && next.from - span.to <= 4;
  });
}

function personsIn(sentence: Sentence, cues: OpenCues, upTo = sentence.tokens.length): EntityKey[] {
  const persons = sentence.spans
    .filter(({ to }) => to <= upTo)
    .flatMap(({ entities }) => entities)
    .filter((key) => cues.referent(key)?.type === 'person');
  return [...new Set(persons)];
}

/** Whom a pronoun means: the first person of the sentence so far, or else of the sentence before. */
function personBefore(
  sentence: Sentence,
  token: number,
  memory: Memory,
  cues: OpenCues,
  pronoun: 'Mr' | 'Ms',
): EntityKey | null {
  const suits = (key: EntityKey): boolean => (cues.referent(key)?.addressedAs ?? pronoun) === pronoun;
  // “…, he said”: whoever spoke before, and not one who is spoken of here.
  if (closesQuotation(sentence, token)) {
    const speaker = before(memory, sentence)?.speaker ?? null;
    // One who only speaks for somebody is not that one; see `speakers.ts`.
    return speaker?.entity && !speaker.voice && suits(speaker.entity) ? speaker.entity : null;
  }
  const here = personsIn(sentence, cues, token).filter(suits);
  if (here.length > 0 || hasStranger(sentence, token)) {
    const [first] = here;
    const opens = sentence.spans.find(({ entities }) => first !== undefined && entities.includes(first));
    const stranger = strangersIn(sentence, token)[0] ?? token;
    return first !== undefined && opens !== undefined && opens.from < stranger ? first : null;
  }
  const past = isSayersOwn(sentence, token) ? undefined : before(memory, sentence)?.sentence;
  if (!past) return null;
  const [first] = personsIn(past, cues).filter(suits);
  const opens = past.spans.find(({ entities }) => first !== undefined && entities.includes(first));
  const stranger = strangersIn(past)[0] ?? past.tokens.length;
  return first !== undefined && opens !== undefined && opens.from < stranger ? first : null;
}

/** “A writer says in his book that …”: between such a verb and its “that”, it is the one who says. */
function isSayersOwn({ tokens, lists }: Sentence, token: number): boolean {
  const verb = tokens.findLastIndex((_, at) => at < token && at >= token - OWN_REACH && lists.isAt('say', at));
  const that = tokens.findIndex(({ word }, at) => at > verb && word === 'that');
  return verb >= 0 && that > token && that - token <= OWN_REACH;
}

/** Words between “says” and “his”, and between “his” and “that”. */
const OWN_REACH = 4;

function thingBefore(
  sentence: Sentence,
  token: number,
  memory: Memory,
  cues: OpenCues,
  type: EntityType,
): EntityKey | null {
  const things = (one: Sentence, upTo: number): EntityKey[] => [
    ...new Set(
      one.spans
        .filter(({ to }) => to <= upTo)
        .flatMap(({ entities }) => entities)
        .filter((key) => cues.referent(key)?.type === type),
    ),
  ];
  const places: readonly (readonly [Sentence | undefined, number])[] = [
    [sentence, token],
    [before(memory, sentence)?.sentence, Number.POSITIVE_INFINITY],
    [before(memory, sentence, 2)?.sentence, Number.POSITIVE_INFINITY],
  ];
  for (const [one, upTo] of places) {
    const all = one ? things(one, upTo) : [];
    if (all.length > 0) return all.length === 1 ? (all[0] ?? null) : null;
  }
  return null;
}

const hasStranger = (sentence: Sentence, upTo: number): boolean => strangersIn(sentence, upTo).length > 0;

/**
 * Where somebody is named whom no pack has: capitalised words that are no names of ours and no words for other things.
 * @param upTo only before this token
 */
export function strangersIn(sentence: Sentence, upTo = sentence.tokens.length): readonly number[] {
  sentence.strangers ??= lookForStrangers(sentence);
  const { strangers } = sentence;
  return (strangers.at(-1) ?? -1) < upTo ? strangers : strangers.filter((at) => at < upTo);
}

function lookForStrangers(sentence: Sentence): number[] {
  const result: number[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token?.capital || spanAt(sentence, at) || isAt(sentence, 'nobody', at)) continue;
    const next = tokens[at + 1];
    // The first word of a sentence has a capital anyway; two in a row are a name.
    const pair =
      next?.capital && /^\s+$/.test(next.gap) && !spanAt(sentence, at + 1) && !isAt(sentence, 'nobody', at + 1);
    const after = next !== undefined && isAt(sentence, 'say', at + 1) && !isJoined(next);
    const opens = at === 0 || /["“‘]$/.test(token.gap);
    if (pair || (after && !opens) || (opens && after && token.word.length > 3 && !isFunction(sentence, at)))
      result.push(at);
    if (pair) at += 1;
  }
  return result;
}

const isFunction = (sentence: Sentence, at: number): boolean =>
  (['back', 'light', 'not', 'turn', 'whether', 'if', 'report', 'voice', 'he', 'she', 'they'] as const).some((list) =>
    isAt(sentence, list, at),
  );
