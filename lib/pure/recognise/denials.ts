/**
 * The words of a sentence that deny something.
 * Owns: which they are (“denied”, “is false”, “none of it is true”), whether they are denied in turn, and who says them.
 * Used by: polarity and responses.
 * Never: says what is denied.
 */
import type { Memory } from './memory';
import { isAt, listed, type Sentence, spanAt } from './sentence';
import type { Speaker } from './speakers';
import { subjectOf } from './speakers';
import { hasComma, isParted, NOTHING } from './tokens';

export interface Denial {
  from: number;
  to: number;
  how: 'denies' | 'false' | 'not-true';
  /** “did not deny”: neither a denial nor a confirmation. */
  negated: boolean;
  speaker: Speaker | null;
}

export function denials(sentence: Sentence, memory: Memory): readonly Denial[] {
  sentence.denials ??= [
    ...denying(sentence, memory),
    ...callingFalse(sentence, memory),
    ...callingUntrue(sentence, memory),
  ];
  return sentence.denials;
}

function* denying(sentence: Sentence, memory: Memory): Generator<Denial> {
  for (const [from, to] of listed(sentence, 'deny')) {
    const { word } = sentence.tokens[from] ?? { word: '' };
    const previous = sentence.tokens[from - 1]?.word ?? '';
    // “a disputed plan”, “in dispute”.
    if (word.endsWith('ed') && /^(?:a|an|the|this|that|his|her|their|its|much|long|widely|hotly)$/.test(previous))
      continue;
    if (/^disputes?$/.test(word) && /^(?:a|an|the|in|legal|trade|border|this|of)$/.test(previous)) continue;
    yield { from, to, how: 'denies', negated: isNegated(sentence, from), speaker: subjectOf(sentence, from, memory) };
  }
}

/**
 * “not deny”, “neither confirmed nor denied”, “neither Ann nor Ben denied”, “stopped short of denying”, “has yet to deny”.
 */
function isNegated(sentence: Sentence, verb: number): boolean {
  for (let at = verb - 1, looked = 0; at >= 0 && looked < NEGATION_REACH; at -= 1, looked += 1) {
    if (isAt(sentence, 'not', at)) return true;
    const name = spanAt(sentence, at);
    if (name) {
      if (hasComma(sentence.tokens[name.from] ?? NOTHING)) return false;
      at = name.from;
      continue;
    }
    const { word } = sentence.tokens[at] ?? { word: '' };
    if (/^(?:yet|short|refus|declin|avoid|fail)/.test(word)) return true;
    if (!isAt(sentence, 'light', at) && !/(?:ly|right|to|of|confirm|or)$/.test(word)) return false;
  }
  return false;
}

/** Words and names from “not” to “denied”. */
const NEGATION_REACH = 4;

/** “is false”, “called it fiction”, “as disinformation”. */
function* callingFalse(sentence: Sentence, memory: Memory): Generator<Denial> {
  for (const [from, to] of listed(sentence, 'false')) {
    const before = sentence.tokens.slice(Math.max(0, from - 6), from);
    const link = before.findLastIndex(({ word }) =>
      /^(?:is|are|was|were|be|been|being|as|call|calls|called|calling|it's|that's|these|none|stories)$/.test(word),
    );
    const called = calledBefore(sentence, from);
    const quoted = /["“]/.test(sentence.tokens[from]?.gap ?? '');
    if (link < 0 && !quoted && !called) continue;
    const negated = before
      .slice(Math.max(0, link))
      .some((_, at) => isAt(sentence, 'not', from - before.length + Math.max(0, link) + at));
    yield { from, to, how: 'false', negated, speaker: sayer(sentence, from, memory) };
  }
}

/** “called the reports of last week fake”: a verb of calling, and nothing set off in between. */
function calledBefore(sentence: Sentence, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - CALLED_REACH); at -= 1) {
    if (isParted(sentence.tokens[at + 1] ?? NOTHING)) return false;
    if (/^call(?:ed|ing)?$/.test(sentence.tokens[at]?.word ?? '')) return true;
  }
  return false;
}

/** Words between “called” and “fake”. */
const CALLED_REACH = 16;

/** “none of it is true”, “not accurate”, “no truth to it”. “I don’t know that it is true” denies nothing. */
function* callingUntrue(sentence: Sentence, memory: Memory): Generator<Denial> {
  for (const [to, end] of listed(sentence, 'true')) {
    for (let at = to - 1; at >= Math.max(0, to - 12); at -= 1) {
      const { word } = sentence.tokens[at] ?? { word: '' };
      if (/^(?:know|knows|knew|sure|certain|clear|believe|whether|if|say|said)$/.test(word)) break;
      if (hasComma(sentence.tokens[at + 1] ?? NOTHING)) break;
      if (!isAt(sentence, 'not', at)) continue;
      yield { from: at, to: end, how: 'not-true', negated: false, speaker: sayer(sentence, at, memory) };
      break;
    }
  }
}

/** Who calls something false: the subject of the verb of saying nearest to it. */
function sayer(sentence: Sentence, at: number, memory: Memory): Speaker | null {
  const verbs = [...listed(sentence, 'say').keys(), ...listed(sentence, 'deny').keys()].sort(
    (a, b) => Math.abs(a - at) - Math.abs(b - at),
  );
  for (const verb of verbs) {
    const speaker = subjectOf(sentence, verb, memory);
    if (speaker) return speaker;
  }
  return null;
}
