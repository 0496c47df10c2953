/**
 * Whose words a part of a sentence is.
 * Owns: “Ann said that …”, “…, Ann said”, “according to Ann”; and verbs that look so and tell nothing.
 * Used by: polarity, responses, silences.
 * Never: takes the teller of a report for the one it is about.
 */
import { partedBetween, setsOff } from './clauses';
import type { Memory } from './memory';
import { listed, type Sentence } from './sentence';
import { bitsOf } from './sentence-lists';
import { type Speaker, subjectOf } from './speakers';

/** Who says what the word stands in. */
export function speakerOf(sentence: Sentence, word: number, memory: Memory): Speaker | null {
  let found: Speaker | null = headlineSpeaker(sentence, word);
  for (const verb of listed(sentence, 'say').keys()) {
    if (verb === word || isCommand(sentence, verb)) continue;
    if (verb < word && !setsOff(sentence, verb, word)) found = subjectOf(sentence, verb, memory) ?? found;
    if (verb > word && !found) {
      const speaker = subjectOf(sentence, verb, memory);
      // “…, a claim Ann called false”: she says that of it, and does not say it.
      if (speaker && setsOff(sentence, word, Math.min(speaker.from, verb)) && !isQuoted(sentence, speaker.from))
        continue;
      const first = speaker && Math.min(speaker.from, verb);
      // “…, Ann said.” The name stands right after a comma or a closing mark.
      if (
        speaker &&
        first !== null &&
        [0, 1, 2, 3].some((back) => first - back > word && /[,"”]/.test(sentence.tokens[first - back]?.gap ?? ''))
      )
        found = speaker;
    }
  }
  for (const [from, to] of listed(sentence, 'accordingTo')) {
    const span = sentence.spans.find(
      (each) => each.from >= to && each.from - to <= 3 && !partedBetween(sentence, to - 1, each.from),
    );
    if (span?.entities[0] && !span.possessive) found = { entity: span.entities[0], voice: false, from, to: span.to };
  }
  return found;
}

/** A closing mark stands before the name, or before a title in front of it. */
const isQuoted = (sentence: Sentence, from: number): boolean =>
  [0, 1, 2, 3].some((back) => /["”]/.test(sentence.tokens[from - back]?.gap ?? ''));

/** “Ann: no talks took place”, as headlines have it. */
function headlineSpeaker(sentence: Sentence, word: number): Speaker | null {
  const [first] = sentence.spans;
  const [entity] = first?.entities ?? [];
  if (first?.from !== 0 || !entity || first.to > word) return null;
  return sentence.tokens[first.to]?.gap.startsWith(':') ? { entity, voice: false, from: 0, to: first.to } : null;
}

/** “told an aide to leave” tells nothing. */
function isCommand(sentence: Sentence, verb: number): boolean {
  const previous = sentence.tokens[verb - 1]?.word ?? '';
  // “is said to”, “was quoted as saying”: nobody is the subject.
  if (sentence.tokens[verb + 1]?.word === 'to' && /^(?:is|are|was|were|be|been)$/.test(previous)) return true;
  if (!/^(?:tell|told|called|urged|promis)/.test(sentence.tokens[verb]?.word ?? '')) return false;
  const rest = sentence.tokens.slice(verb + 1, verb + 6).map(({ word }) => word);
  return rest.includes('to') && !rest.includes('that');
}

const SAYING = bitsOf(['say', 'deny']);

/** Whose words a sentence gives: the subject of its last verb of saying or denying. */
export function mainSpeaker(sentence: Sentence, memory: Memory): Speaker | null {
  if (!sentence.lists.hasAny(SAYING)) return null;
  const verbs = [...listed(sentence, 'say').keys(), ...listed(sentence, 'deny').keys()].sort((a, b) => b - a);
  for (const verb of verbs) {
    const speaker = isCommand(sentence, verb) ? null : subjectOf(sentence, verb, memory);
    if (speaker) return speaker;
  }
  return null;
}
