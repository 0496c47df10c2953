/**
 * From what was recognised on a page to its digest.
 * Owns: what is told of each claim: matching sentences, responses found, responses not found, hedges.
 * Used by: the page's reading of sentences; its words for card, popup, side panel and note are `words/digest.ts`.
 * Never: lists a response as not found where the page may be older, where it is of a kind that no text search finds, or
 * where the same person answers a claim that goes together with this one.
 */
import type { EntityKey } from '../card/model';
import type { Response } from '../pack/schema';
import type { ResponseKind } from '../pack/vocabulary';
import type { Recognition, Repeated, Responded } from '../recognise/recognition';
import { recordedOnPage } from '../recognise/recorded';
import { isAfterResponse } from './dated';
import type { MatchedClaim } from './facts';
import type { DigestClaim, DigestFound, DigestNotFound, DigestSentence } from './model';

export interface DigestNeed {
  recognitions: readonly Recognition[];
  claims: readonly MatchedClaim[];
  /** The page's day; null where it has none. */
  date: string | null;
  sentenceOf(one: Recognition): DigestSentence;
}

/** Silence is no response that a page could tell of or not: it is told where it is found, and never missed. */
const SILENT: ReadonlySet<ResponseKind> = new Set([
  'did-not-address',
  'declined-to-comment',
  'could-not-comment',
  'no-reply',
  'not-sought',
]);

/** Claims in the order in which the page comes to them. */
export function digestOf({ recognitions, claims, date, sentenceOf }: DigestNeed): DigestClaim[] {
  const order = [...new Set(recognitions.map(keyOf))];
  return order.flatMap((key) => {
    const facts = claims.find(({ pack, id }) => `${pack}/${id}` === key);
    if (!facts) return [];
    const own = recognitions.filter((one) => keyOf(one) === key);
    const told = own.filter((one): one is Repeated => one.kind === 'repeated');
    const answers = own.filter((one): one is Responded => one.kind === 'response');
    const sentences = told.map(sentenceOf);
    return {
      key,
      text: facts.text,
      language: facts.language,
      sentences: once(sentences),
      found: foundIn(answers, facts, sentenceOf),
      notFound: told.length > 0 ? notFound(facts, recognitions, claims, date) : [],
      unhedged: unhedged(facts, told, sentenceOf),
    };
  });
}

/** By this a recognition's claim is known across packs. */
export const keyOf = ({ pack, claim }: Pick<Recognition, 'pack' | 'claim'>): string => `${pack}/${claim}`;

/** An answer that is a recorded one is told as that: what Peskov says is recorded as the Kremlin’s. */
function foundIn(
  answers: readonly Responded[],
  facts: MatchedClaim,
  sentenceOf: DigestNeed['sentenceOf'],
): DigestFound[] {
  const { names } = facts;
  const recorded = recordedOnPage(facts.responses, answers, facts, (key) => key).found;
  return once(
    answers.map((answer) => {
      const { by, onBehalfOf, throughVoice, response: kind } = answer;
      const same = recorded.find((each) => each.answers.includes(answer))?.response;
      const whose = same?.onBehalfOf ?? same?.by ?? onBehalfOf ?? by;
      const through = whose !== by ? (names[by] ?? '') : throughVoice ? '' : null;
      return { ...sentenceOf(answer), who: names[whose] ?? names[by] ?? '', kind, through };
    }),
  ).filter(({ who }) => who !== '');
}

function notFound(
  facts: MatchedClaim,
  recognitions: readonly Recognition[],
  claims: readonly MatchedClaim[],
  date: string | null,
): DigestNotFound[] {
  const { names, asOf } = facts;
  // The keys of entities are those of the recognitions already.
  const missing = recordedOnPage(facts.responses, recognitions, facts, (key) => key).notFound;
  return missing
    .filter(({ kind }) => !SILENT.has(kind))
    .filter((response) => isAfterResponse(date, { date: response.date, ...asOf }))
    .filter((response) => !answersNearby(response, facts, recognitions, claims))
    .map((response) => {
      const who = names[response.onBehalfOf ?? response.by] ?? '';
      const { kind } = response;
      if (response.date !== undefined) return { who, kind, date: response.date };
      return asOf.before === undefined ? { who, kind } : { who, kind, before: asOf.before };
    });
}

/** Whether the page tells of an answer of theirs to a claim that this one takes for granted, or the other way round. */
function answersNearby(
  { by, onBehalfOf }: Response,
  facts: MatchedClaim,
  recognitions: readonly Recognition[],
  claims: readonly MatchedClaim[],
): boolean {
  const who: readonly (EntityKey | undefined)[] = onBehalfOf === undefined ? [by] : [by, onBehalfOf];
  const goTogether = (other: string): boolean =>
    facts.presupposes.includes(other) ||
    claims.some(({ pack, id, presupposes }) => pack === facts.pack && id === other && presupposes.includes(facts.id));
  return recognitions.some(
    (one) =>
      one.kind === 'response' &&
      one.pack === facts.pack &&
      !SILENT.has(one.response) &&
      (who.includes(one.by) || (one.onBehalfOf !== undefined && who.includes(one.onBehalfOf))) &&
      goTogether(one.claim),
  );
}

function unhedged(
  { hedge }: MatchedClaim,
  told: readonly Repeated[],
  sentenceOf: DigestNeed['sentenceOf'],
): DigestClaim['unhedged'] {
  const bare = told.filter(({ hedgedIn }) => hedgedIn === null);
  return hedge === undefined || bare.length === 0 ? null : { hedge, sentences: once(bare.map(sentenceOf)) };
}

/** Each once: two cues of a claim may match the same sentence. */
function once<T extends object>(all: readonly T[]): T[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const as = JSON.stringify(one);
    return !seen.has(as) && seen.add(as);
  });
}
