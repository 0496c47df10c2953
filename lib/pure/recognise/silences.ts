/**
 * Where a sentence says that somebody did not answer.
 * Owns: telling “declined to comment”, “did not respond” and “has not addressed” apart.
 * Used by: responses.
 * Never: takes silence for a denial or a confirmation.
 */
import type { ResponseKind } from '../pack/vocabulary';
import { speakerOf } from './attribution';
import type { Memory } from './memory';
import { isAt, listed, type Sentence, spanAt } from './sentence';
import { type Speaker, subjectOf } from './speakers';

export interface Silence {
  from: number;
  to: number;
  response: ResponseKind;
  speaker: Speaker | null;
}

/** Words between “not” and “respond”. */
const BETWEEN = 4;

export function silences(sentence: Sentence, memory: Memory): Silence[] {
  const found: Silence[] = [];
  for (const from of listed(sentence, 'declined').keys()) {
    const verb = sentence.tokens.findIndex(
      (_, at) => at > from && at <= from + BETWEEN && isAt(sentence, 'silent', at),
    );
    if (verb >= 0)
      found.push({ from, to: verb + 1, response: 'declined-to-comment', speaker: subjectOf(sentence, from, memory) });
  }
  for (const [from, to] of listed(sentence, 'not')) {
    if (found.some((one) => one.from <= from && from < one.to)) continue;
    const { named, next } = namedAfter(sentence, from);
    for (let at = next ?? to; at < (next ?? to) + BETWEEN; at += 1) {
      const { word } = sentence.tokens[at] ?? { word: '' };
      if (isAt(sentence, 'silent', at)) {
        const response = kindOf(sentence, from, at);
        for (const speaker of named) if (response) found.push({ from, to: at + 1, response, speaker });
        if (named.length > 0) break;
        // “I don’t comment on that,” he said.
        const first = sentence.tokens[from - 1]?.word === 'i' || sentence.tokens[from - 1]?.word === 'we';
        const speaker = first ? speakerOf(sentence, at, memory) : subjectOf(sentence, from, memory);
        if (response) found.push({ from, to: at + 1, response, speaker });
        break;
      }
      if (!isAt(sentence, 'light', at) && !word.endsWith('ly')) break;
    }
  }
  return found;
}

/** “neither Ann nor Ben”: who they are, and the word after them. */
function namedAfter(sentence: Sentence, from: number): { named: Speaker[]; next: number | null } {
  const { tokens } = sentence;
  const named: Speaker[] = [];
  let next: number | null = null;
  for (let at = from; NEITHER.has(tokens[at]?.word ?? ''); at = next) {
    const span = spanAt(sentence, tokens[at + 1]?.word === 'the' ? at + 2 : at + 1);
    const [entity, other] = span?.entities ?? [];
    if (!span || !entity || other || span.possessive) break;
    named.push({ entity, voice: false, from: span.from, to: span.to });
    next = span.to;
  }
  return { named, next };
}

const NEITHER = new Set(['neither', 'nor']);

/** “would not say”, “won’t comment”, “I don’t comment on that”: refused rather than left undone. */
function isRefusal(sentence: Sentence, not: number): boolean {
  const words = [sentence.tokens[not - 1]?.word ?? '', sentence.tokens[not]?.word ?? ''];
  return words.some((word) => /^(?:would|will|wouldn't|won't|i|we|does|do|doesn't|don't)$/.test(word));
}

function kindOf(sentence: Sentence, not: number, verb: number): ResponseKind | null {
  const { word } = sentence.tokens[verb] ?? { word: '' };
  const after = sentence.tokens.slice(verb + 1, verb + 9).map((token) => token.word);
  const left = isRefusal(sentence, not) ? 'declined-to-comment' : 'did-not-address';
  if (/^(?:respon|repl|answer|return)/.test(word)) {
    const asked = after.some((one) => /^(?:request|question|inquir|enquir|comment|message|email|call)/.test(one));
    if (after.slice(0, 5).some((one) => /^(?:report|story|claim|allegation|article|account)/.test(one)) && !asked)
      return left;
    return asked || after.length < 3 || /^(?:immediately|directly)$/.test(sentence.tokens[verb - 1]?.word ?? '')
      ? 'no-reply'
      : null;
  }
  // “had no comment” is what one says who was asked.
  if (word === 'comment' && sentence.tokens[not]?.word === 'no') return 'declined-to-comment';
  if (/^(?:comment|address)/.test(word)) return left;
  // “did not say whether”, “would not discuss it”
  const asked =
    after.some((one) => one === 'whether' || one === 'if') || word.startsWith('confirm') || word === 'discuss';
  return asked ? left : null;
}
