/**
 * Answers in a sentence: who answers, how, and which claim.
 * Owns: reading denials, silence and “only once” as answers, and finding the claim they are about.
 * Used by: the recogniser.
 * Never: takes an answer for one to a claim that the page has not told, nor from anyone whom the claim does not concern.
 */

import type { EntityKey } from '../card/model';
import type { ResponseKind } from '../pack/vocabulary';
import { ANSWERING } from './answer-words';
import { isReportAnswered } from './answered';
import { speakerOf } from './attribution';
import { hasBetween } from './clauses';
import { type Denial, denials } from './denials';
import { answererOf, type Match } from './match';
import { isContested, type Memory } from './memory';
import { isOblique } from './oblique';
import type { OpenClaim, OpenCues } from './open-cues';
import { conditionOf, modalOf } from './polarity';
import { listed, type Sentence } from './sentence';
import { silences } from './silences';
import { type Speaker, subjectOf } from './speakers';
import { isParted } from './tokens';

const NO_ANSWERS: readonly Answer[] = [];

/** An answer found; token numbers. */
export interface Answer {
  claim: OpenClaim;
  speaker: Speaker;
  entity: EntityKey;
  response: ResponseKind;
  by: readonly { from: number; to: number }[];
  silent: boolean;
  /** The claim is told in a sentence before. */
  pointsBack: boolean;
}

export function answersIn(
  sentence: Sentence,
  matches: readonly Match[],
  memory: Memory,
  cues: OpenCues,
): readonly Answer[] {
  if (matches.length === 0 && !sentence.lists.hasAny(ANSWERING)) return NO_ANSWERS;
  const found: Answer[] = [];
  const add = (
    claim: OpenClaim | null,
    speaker: Speaker | null,
    response: ResponseKind,
    by: Answer['by'],
    silent: boolean,
    pointsBack: boolean,
  ) => {
    if (!claim || !isContested(claim) || !speaker?.entity || answererOf(speaker.entity, claim, cues) === null) return;
    const same = found.find(
      (one) => one.claim === claim && one.speaker.entity === speaker.entity && one.silent === silent,
    );
    if (same === undefined) found.push({ claim, speaker, entity: speaker.entity, response, by, silent, pointsBack });
    else if (response === 'denied-in-part') same.response = response;
  };

  for (const { open, word, reading } of matches) {
    const { polarity, by, denial, speaker } = reading;
    if (polarity === 'denied' && denial && isGiven(sentence, denial)) {
      add(open.claim, speaker, kindOf(sentence, denial.to, word.from), by, false, false);
    } else if (polarity === 'negated')
      add(open.claim, speaker, kindOf(sentence, by[0]?.from ?? word.from, word.from), by, false, false);
    else if (polarity === 'minimised') add(open.claim, speaker, 'denied-in-part', by, false, false);
  }
  const target = (speaker: Speaker | null) => claimMeant(matches, speaker, memory, cues);
  for (const denial of denials(sentence, memory)) {
    if (!isGiven(sentence, denial) || found.some(({ by }) => by.some(({ from }) => from === denial.from))) continue;
    const { claim, pointsBack } = target(denial.speaker);
    const word = claim && denial.how === 'denies' ? wordOf(sentence, denial.to, claim) : null;
    if (word !== null) {
      // “denied that the two are regularly in touch”: the claim's word, and nobody else named.
      add(claim, denial.speaker, kindOf(sentence, denial.to, word), [denial], false, pointsBack);
    } else if (isReportAnswered(sentence, denial)) {
      add(claim, denial.speaker, isInPart(sentence, denial) ? 'denied-in-part' : 'denied', [denial], false, pointsBack);
    }
  }
  for (const [from, to] of listed(sentence, 'unaware')) {
    const speaker = speakerOf(sentence, from, memory) ?? subjectOf(sentence, from, memory);
    const { claim, pointsBack } = target(speaker);
    add(claim, speaker, 'denied-in-part', [{ from, to }], false, pointsBack);
  }
  for (const [from, to] of listed(sentence, 'only')) {
    const speaker = speakerOf(sentence, from, memory);
    const { claim, pointsBack } = target(speaker);
    if (pointsBack && claim && wordOf(sentence, Math.max(0, from - 3), claim) !== null)
      add(claim, speaker, 'denied-in-part', [{ from, to }], false, true);
  }
  for (const silence of silences(sentence, memory)) {
    const { claim, pointsBack } = target(silence.speaker);
    add(claim, silence.speaker, silence.response, [silence], true, pointsBack);
  }
  for (const { claim, speaker, response, by, silent, pointsBack } of found) {
    const entity = whoElse(sentence, speaker, by);
    if (entity) add(claim, { ...speaker, entity }, response, by, silent, pointsBack);
  }
  return found;
}

/** Not in “Ann did not deny it”, “has Ann denied it?”, “if Ann denied it”, “Ann would deny it”. */
const isGiven = (sentence: Sentence, { from, how, negated }: Denial): boolean =>
  !negated &&
  (how !== 'denies' ||
    !(sentence.isQuestion || conditionOf(sentence, from) !== null || modalOf(sentence, from) !== null));

/** “Ann and Ben denied it”, “Ann denied it, and so did Ben”: who else answers so. */
function whoElse(sentence: Sentence, { voice, from: name }: Speaker, by: Answer['by']): EntityKey | undefined {
  const { tokens, spans } = sentence;
  const isWord = (at: number, word: string): boolean => tokens[at]?.word === word;
  const and = isWord(name - 1, 'the') ? name - 2 : name - 1;
  const isJoint = !voice && isWord(and, 'and');
  const end = by.at(-1)?.to ?? 0;
  const so = tokens.findIndex(({ word }, at) => word === 'so' && at >= end && at < end + SO_REACH);
  const other = so < 0 || !DOES.has(tokens[so + 1]?.word ?? '') ? -1 : so + (isWord(so + 2, 'the') ? 3 : 2);
  return spans.find(({ from, to }) => (isJoint && to === and && !isOblique(sentence, from)) || from === other)
    ?.entities[0];
}

/** Words from “denied” to “so did”. */
const SO_REACH = 6;
const DOES = new Set(['do', 'does', 'did', 'has']);

/** Words after a denial in which “in part” still belongs to it: “denied the report in part”. */
const PART_REACH = 5;

/** “Denied in part”, “partly denied”. */
function isInPart({ tokens }: Sentence, { from, to }: { from: number; to: number }): boolean {
  const near = tokens.slice(Math.max(0, from - 1), to + PART_REACH).map(({ word }) => word);
  return near.some(
    (word, at) => word === 'partly' || word === 'partially' || (word === 'in' && near[at + 1] === 'part'),
  );
}

/** Words after a denial among which a word of the claim must stand, for the denial to be of it. */
const REACH = 11;

/** The first word of the claim's own cues from a place on: “only one call”, not “only one rocket”. */
function wordOf(sentence: Sentence, from: number, claim: OpenClaim): number | null {
  const stems = claim.cues.flatMap((cue) => cue.words[0] ?? []);
  for (let at = from; at < Math.min(sentence.tokens.length, from + REACH); at += 1) {
    const words = sentence.tokens.slice(at, at + 3).map(({ word }) => word);
    if (stems.some((stem) => startsWith(words, stem))) return at;
  }
  return null;
}

const startsWith = (words: readonly string[], stem: string): boolean =>
  stem
    .split(' ')
    .every((part, at) => (part.endsWith('*') ? words[at]?.startsWith(part.slice(0, -1)) : words[at] === part));

/** “denied that they talk regularly” and “no regular contact” leave open whether there was any. */
function kindOf(sentence: Sentence, denial: number, word: number): ResponseKind {
  const after = sentence.tokens.findIndex((token, at) => at > word && (isParted(token) || at > word + AFTER_WORD));
  const to = after < 0 ? sentence.tokens.length : after;
  return denial <= word && hasBetween(sentence, 'degree', denial, to - 1) !== null ? 'denied-in-part' : 'denied';
}

/** Words after the claim's word among which a degree still belongs to it: “talk with Ann regularly”. */
const AFTER_WORD = 4;

/** Which claim an answer without its words is about: told in this sentence, or in those before, the nearest first. */
function claimMeant(
  matches: readonly Match[],
  speaker: Speaker | null,
  memory: Memory,
  cues: OpenCues,
): { claim: OpenClaim | null; pointsBack: boolean } {
  const nobody = { claim: null, pointsBack: false };
  const entity = speaker?.entity;
  if (!entity) return nobody;
  const fits = (claim: OpenClaim): boolean => isContested(claim) && answererOf(entity, claim, cues) !== null;
  const here = first(matches.map(({ open }) => open.claim).filter(fits));
  if (here) return { claim: here, pointsBack: false };
  for (let back = memory.past.length - 1; back >= 0; back -= 1) {
    const claim = first(memory.past[back]?.touched.filter(fits) ?? []);
    if (claim) return { claim: rootOf(claim, memory, fits), pointsBack: true };
  }
  const onPage = [...memory.onPage].filter(([claim]) => fits(claim)).sort(([, a], [, b]) => b - a)[0]?.[0];
  return onPage ? { claim: rootOf(onPage, memory, fits), pointsBack: true } : nobody;
}

/** Of several, the one that the others take for granted. */
function first(claims: readonly OpenClaim[]): OpenClaim | null {
  return claims.find(({ presupposes }) => !claims.some(({ id }) => presupposes.includes(id))) ?? claims[0] ?? null;
}

/** What is denied as a whole (“the report”) is what it takes for granted too, where the page told that. */
function rootOf(claim: OpenClaim, memory: Memory, fits: (claim: OpenClaim) => boolean): OpenClaim {
  const told = [...memory.onPage.keys()];
  return told.find((one) => one.pack === claim.pack && claim.presupposes.includes(one.id) && fits(one)) ?? claim;
}
