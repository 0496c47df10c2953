/**
 * What a sentence does with what it mentions: tells it, denies it, asks, supposes.
 * Owns: the order of the questions, and which words gave the answer.
 * Used by: matching a cue, and responses.
 * Never: takes a doubtful sentence for one that tells. What is not plainly told is not told.
 */
import { speakerOf } from './attribution';
import { clauseStart, hasBetween, partedBetween, setsOff } from './clauses';
import { type Denial, denials } from './denials';
import type { Memory } from './memory';
import { isAt, listed, type Sentence } from './sentence';
import { silences } from './silences';
import { type Speaker, subjectOf } from './speakers';
import type { Hit } from './stems';

export type Polarity =
  /** Said outright, or passed on. */
  | 'told'
  | 'denied'
  /** Denied by a word beside it: “no contact”. */
  | 'negated'
  /** Cut down: “only one call”. */
  | 'minimised'
  | 'question'
  | 'conditional'
  /** Not said to be so, but to be wanted, feared or possible: “could talk”. */
  | 'possible'
  /** Told by one of those concerned: their account, not the claim. */
  | 'own-account';

export interface Reading {
  polarity: Polarity;
  /** The words it was read from; token numbers. */
  by: readonly { from: number; to: number }[];
  speaker: Speaker | null;
  denial?: Denial;
}

/** Words between “only once” and the word it cuts down. */
const NEAR = 7;
/** Words looked back for a negation. */
const BACK = 8;

/** @param concerned those whose telling is their own account */
export function readPolarity(
  sentence: Sentence,
  word: Hit,
  concerned: (speaker: Speaker) => boolean,
  memory: Memory,
): Reading {
  const reading = (polarity: Polarity, by: Reading['by'], more: Partial<Reading> = {}): Reading => ({
    polarity,
    by,
    speaker: null,
    ...more,
  });
  const denial = denials(sentence, memory).find((one) => governs(sentence, one, word));
  if (denial) return reading('denied', [denial], { speaker: denial.speaker, denial });
  const speaker = speakerOf(sentence, word.from, memory);
  const not = negationOf(sentence, word);
  if (not !== null) return reading('negated', [{ from: not, to: not + 1 }], { speaker });
  for (const [from, to] of listed(sentence, 'only')) {
    const near = from < word.from ? word.from - to <= NEAR : from - word.to <= NEAR;
    if (near && !setsOff(sentence, Math.min(from, word.from), Math.max(from, word.from)))
      return reading('minimised', [{ from, to }], { speaker });
  }
  const besides = reportBesides(sentence, word, memory, concerned);
  if (besides) return reading('told', [besides], { speaker: null });
  if (sentence.isQuestion) return reading('question', []);
  const condition = conditionOf(sentence, word.from);
  if (condition) return reading(condition.polarity, [{ from: condition.at, to: condition.at + 1 }], { speaker });
  const modal = modalOf(sentence, word.from);
  if (modal !== null && !isReportedPast(sentence, modal))
    return reading('possible', [{ from: modal, to: modal + 1 }], { speaker });
  // “refused to confirm the calls”: neither told nor denied. Where somebody else could not confirm them, they are told.
  const silence = silences(sentence, memory).find(
    (one) =>
      one.to <= word.from &&
      !setsOff(sentence, one.to - 1, word.from) &&
      one.speaker !== null &&
      concerned(one.speaker),
  );
  if (silence) return reading('possible', [silence], { speaker });
  const unsaid = unsaidBefore(sentence, word.from);
  if (unsaid !== null) return reading('possible', [{ from: unsaid, to: unsaid + 1 }], { speaker });
  if (speaker && concerned(speaker)) return reading('own-account', [speaker], { speaker });
  return reading('told', [], { speaker });
}

/** Whether a denial is one of what the word says, and not set beside it. */
export function governs(sentence: Sentence, denial: Denial, word: Hit): boolean {
  if (denial.negated) return !setsOff(sentence, denial.from, word.from) && denial.from < word.from;
  if (denial.from > word.from) return !setsOff(sentence, word.to - 1, denial.from);
  if (setsOff(sentence, denial.to - 1, word.from)) return false;
  // “After the office denied the report, the paper wrote that …”
  const start = clauseStart(sentence, denial.from);
  const aside = isAt(sentence, 'turn', start) || CONCESSIVE.has(sentence.tokens[start]?.word ?? '');
  return !(aside && partedBetween(sentence, denial.to - 1, word.from));
}

const CONCESSIVE = new Set(['after', 'as', 'when', 'following', 'amid', 'since']);

/** A negation right before the word (“no contact”, “have never spoken”) or after it (“the talks never happened”). */
function negationOf(sentence: Sentence, word: Hit): number | null {
  for (let at = word.from - 1; at >= Math.max(0, word.from - BACK); at -= 1) {
    if (isAt(sentence, 'not', at))
      return sentence.tokens[at + 1]?.word === 'only' || sentence.tokens[at + 1]?.word === 'just' ? null : at;
    const after = sentence.tokens[at + 1];
    if (after && /[,;:—]/.test(after.gap)) break;
    if (!isAt(sentence, 'light', at) && !(sentence.tokens[at]?.word ?? '').endsWith('ly')) break;
  }
  for (let at = word.to; at < Math.min(sentence.tokens.length, word.to + BACK + 4); at += 1) {
    if (setsOff(sentence, at - 1, at)) return null;
    if (!isAt(sentence, 'not', at)) continue;
    const next = hasBetween(sentence, 'true', at + 1, at + 3);
    const place = sentence.tokens
      .slice(at + 1, at + 4)
      .some(({ word: w }) => /^(?:tak|took|exist|occur|place)/.test(w));
    if (next !== null || place) return at;
  }
  return null;
}

/** “would not say whether they talked, as a book reports”: asked of one, told by another. */
function reportBesides(
  sentence: Sentence,
  word: Hit,
  memory: Memory,
  concerned: (speaker: Speaker) => boolean,
): { from: number; to: number } | null {
  const asked =
    conditionOf(sentence, word.from) !== null || silences(sentence, memory).some(({ to }) => to <= word.from);
  if (!asked) return null;
  for (let at = word.to; at < sentence.tokens.length; at += 1) {
    if (!/^(?:as|after|following)$/.test(sentence.tokens[at]?.word ?? '')) continue;
    const verb = hasBetween(sentence, 'say', at + 2, at + 20);
    const report = verb === null ? null : hasBetween(sentence, 'report', at + 1, at + 10);
    if (verb === null || report === null) continue;
    const speaker = subjectOf(sentence, verb, memory);
    if (!speaker || !concerned(speaker)) return { from: at, to: verb + 1 };
  }
  return null;
}

/** “whether they talked”, “if they talked, …”: the word stands in what is asked or supposed. */
export function conditionOf(
  sentence: Sentence,
  word: number,
): { polarity: 'question' | 'conditional'; at: number } | null {
  for (let at = word - 1; at >= 0; at -= 1) {
    if (isAt(sentence, 'whether', at)) return { polarity: 'question', at };
    if (isAt(sentence, 'if', at) && sentence.tokens[at - 1]?.word !== 'as') return { polarity: 'conditional', at };
    if (partedBetween(sentence, at, at + 1) || isAt(sentence, 'turn', at)) break;
  }
  return null;
}

/** “could talk”, “plans to talk”: right before the word, but for light words. */
export function modalOf(sentence: Sentence, word: number): number | null {
  for (let at = word - 1; at >= Math.max(0, word - 4); at -= 1) {
    if (isAt(sentence, 'modal', at)) return at;
    for (let from = at - 2; from < at; from += 1) {
      if (listed(sentence, 'modal').get(from) === at + 1) return from;
    }
    if (!isAt(sentence, 'light', at) && !(sentence.tokens[at]?.word ?? '').endsWith('ly')) return null;
  }
  return null;
}

/** “may have talked, according to the book”: a report's own hedge on what is past, and no mere possibility. */
const isReportedPast = (sentence: Sentence, modal: number): boolean =>
  sentence.tokens[modal + 1]?.word === 'have' && listed(sentence, 'accordingTo').size > 0;

/** “did not say that they talked”, “nobody claimed”; but “did not say how often they talked” takes the talks for granted. */
function unsaidBefore(sentence: Sentence, word: number): number | null {
  // “no evidence that they talked”
  for (const at of listed(sentence, 'proof').keys()) {
    if (at < word && !setsOff(sentence, at, word) && isAt(sentence, 'not', at - 1)) return at - 1;
  }
  for (const verb of listed(sentence, 'say').keys()) {
    if (verb >= word || setsOff(sentence, verb, word)) continue;
    if (/^(?:how|what|when|where|why|who|much|anything|about|more)$/.test(sentence.tokens[verb + 1]?.word ?? ''))
      continue;
    for (let at = verb - 1; at >= Math.max(0, verb - 4); at -= 1) {
      if (isAt(sentence, 'not', at)) return at;
      if (!isAt(sentence, 'light', at)) break;
    }
  }
  return null;
}
