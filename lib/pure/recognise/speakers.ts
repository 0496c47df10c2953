/**
 * Who is the subject of a verb of saying or denying.
 * Owns: finding the name before it (“Ann, who …, denied”), after it (“said Ann”, “denied by Ann”), and voices:
 * “Ann’s campaign”, “his spokesman”, and the surname of one who was introduced so.
 * Used by: polarity and responses.
 * Never: takes the nearest name for the subject where another word stands in its place.
 */
import type { EntityKey } from '../card/model';
import { closesQuotation } from './clauses';
import { before, type Memory } from './memory';
import { isOblique, PREPOSITIONS } from './oblique';
import { isAt, listed, type Sentence, spanAt } from './sentence';
import { hasComma, isCut, isJoined, NOTHING } from './tokens';

export interface Speaker {
  /** null: somebody whom no pack has. */
  entity: EntityKey | null;
  /** It speaks for the entity and is not the entity. */
  voice: boolean;
  from: number;
  to: number;
}

/** Words looked at before a verb: a subject with its apposition is rarely longer. */
const REACH = 14;
const BETWEEN = new Set(
  'also later earlier then himself herself both since itself still so far already too'.split(' '),
);
/** They look as if they could stand between a subject and its verb: “the Ann family denied”. */
const NOUNS = new Set('ally family assembly official rally reply supply'.split(' '));
const FOR = new Set(['for', 'of']);
const IS = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** The subject of the verb at a token; null where it is nobody, or not plain who. */
export function subjectOf(sentence: Sentence, verb: number, memory: Memory): Speaker | null {
  const passive = agentOf(sentence, verb, memory);
  if (passive) return passive;
  let at = verb - 1;
  while (at >= 0 && !beforeComma(sentence, at) && isBetween(sentence, at)) at -= 1;
  if (at < 0) return subjectAfter(sentence, verb, memory);
  if (beforeComma(sentence, at)) {
    // “Ann, the founder of the firm, denied”: before the earlier comma.
    let comma = at;
    while (comma > 0 && verb - comma < REACH * 2 && !hasComma(sentence.tokens[comma] ?? NOTHING)) comma -= 1;
    const head = comma > 0 ? headAt(sentence, comma - 1, memory) : null;
    // “Ann, a spokeswoman for Ben, said”
    const aside = headAt(sentence, at, memory);
    if (head?.entity === null && aside?.voice) return aside;
    return head ?? aside ?? subjectAfter(sentence, verb, memory);
  }
  if (sentence.tokens[at]?.word === 'who' && at > 0) return headAt(sentence, at - 1, memory);
  return headAt(sentence, at, memory) ?? further(sentence, at, memory) ?? subjectAfter(sentence, verb, memory);
}

const beforeComma = ({ tokens }: Sentence, at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && hasComma(next) && !/["”]/.test(next.gap);
};

function isBetween(sentence: Sentence, at: number): boolean {
  const { word, capital } = sentence.tokens[at] ?? { word: '', capital: false };
  if (spanAt(sentence, at) || capital || isAt(sentence, 'he', at) || isAt(sentence, 'she', at)) return false;
  if (NOUNS.has(word)) return false;
  return (
    BETWEEN.has(word) ||
    word.endsWith('ly') ||
    (['light', 'modal', 'not'] as const).some((list) => isAt(sentence, list, at))
  );
}

/** The name or voice whose last word stands at a token. */
function headAt(sentence: Sentence, at: number, memory: Memory): Speaker | null {
  const span = spanAt(sentence, at);
  if (span) {
    const [entity] = span.entities;
    if (!entity || span.possessive || span.entities.length > 1) return null;
    const voice = FOR.has(sentence.tokens[span.from - 1]?.word ?? '') && voiceNear(sentence, span.from - 2) !== null;
    if (!voice && isOblique(sentence, span.from)) return null;
    return { entity, voice, from: span.from, to: span.to };
  }
  // “…, he said” after what a spokesman said.
  if ((isAt(sentence, 'he', at) || isAt(sentence, 'she', at)) && closesQuotation(sentence, at)) {
    const last = before(memory, sentence)?.speaker;
    return last ? { ...last, from: at, to: at + 1 } : null;
  }
  const voice = isAtVoice(sentence, at) ? principalOf(sentence, at, memory) : null;
  if (voice) return { entity: voice, voice: true, from: at, to: at + 1 };
  return strangerAt(sentence, at, memory);
}

function strangerAt(sentence: Sentence, at: number, memory: Memory): Speaker | null {
  const token = sentence.tokens[at];
  if (!token?.capital || isAt(sentence, 'nobody', at)) return null;
  let from = at;
  while (
    from > 0 &&
    sentence.tokens[from - 1]?.capital &&
    !spanAt(sentence, from - 1) &&
    sentence.tokens[from]?.gap.trim() === ''
  )
    from -= 1;
  const voice = voiceNear(sentence, from - 1);
  const entity = voice === null ? memory.voices.get(token.word) : principalOf(sentence, voice, memory);
  return { entity: entity ?? null, voice: entity !== undefined && entity !== null, from, to: at + 1 };
}

/** Back over other words to a name that is the subject: “Ann on Friday denied”. */
function further(sentence: Sentence, from: number, memory: Memory): Speaker | null {
  for (let at = from; at >= Math.max(0, from - REACH); at -= 1) {
    const head = headAt(sentence, at, memory);
    if (head?.voice) return head;
    if (head) return isOblique(sentence, head.from) || !goesOnAfter(sentence, head, from) ? null : head;
    const token = sentence.tokens[at];
    if (!token || isCut(token) || (hasComma(token) && at < from) || isAt(sentence, 'turn', at)) return null;
    if (isAt(sentence, 'say', at) || isAt(sentence, 'report', at)) return null;
  }
  return null;
}

/**
 * Whether what stands between a name and its verb leaves the name the subject: “Ann on Friday denied”, “Ann met Ben and
 * denied”; not “Ann supporters denied”, “an Ann-owned paper denied”.
 */
function goesOnAfter(sentence: Sentence, { to }: Speaker, last: number): boolean {
  const next = sentence.tokens[to];
  if (!next || isJoined(next)) return false;
  if (['and', 'it'].includes(sentence.tokens[last + 1]?.word ?? '')) return true;
  return (
    hasComma(next) ||
    next.capital ||
    AFTER_NAMES.has(next.word) ||
    PREPOSITIONS.has(next.word) ||
    isBetween(sentence, to)
  );
}

const AFTER_NAMES = new Set(
  'and or who last this next yesterday today tonight during after before when while as without through via'.split(' '),
);

/** “denied by Ann”. */
function agentOf(sentence: Sentence, verb: number, memory: Memory): Speaker | null {
  if (![1, 2, 3].some((back) => IS.has(sentence.tokens[verb - back]?.word ?? ''))) return null;
  for (let at = verb + 1; at <= verb + 4; at += 1) {
    if (sentence.tokens[at]?.word === 'by') return firstAfter(sentence, at + 1, memory);
  }
  return null;
}

/** “said Ann”, “said Ann’s spokesman”. */
function subjectAfter(sentence: Sentence, verb: number, memory: Memory): Speaker | null {
  const next = sentence.tokens[verb + 1];
  // Only a clause that is closed has its subject behind the verb: “…,” said Ann.
  const closed = /[,"”]/.test(sentence.tokens[verb]?.gap ?? '');
  return closed && next?.gap.trim() === '' ? firstAfter(sentence, verb + 1, memory, 4) : null;
}

function firstAfter(sentence: Sentence, from: number, memory: Memory, reach = 6): Speaker | null {
  for (let at = from; at < Math.min(sentence.tokens.length, from + reach); at += 1) {
    const token = sentence.tokens[at];
    if (!token || (at > from && (hasComma(token) || isCut(token)))) return null;
    const span = spanAt(sentence, at);
    if (span) {
      const [entity] = span.entities;
      if (!entity || span.entities.length > 1) return null;
      const isVoice = [0, 1, 2].some(
        (more) => isAt(sentence, 'voice', span.to + more) && (more === 0 || span.possessive),
      );
      return { entity, voice: isVoice, from: span.from, to: span.to };
    }
    if (token.capital && !isAt(sentence, 'nobody', at)) return strangerAt(sentence, at, memory);
    if (token.word === 'that' || token.word === 'he' || token.word === 'in') return null;
  }
  return null;
}

const isAtVoice = (sentence: Sentence, at: number): boolean => voiceNear(sentence, at, 1) !== null;

/** A voice word that ends at a token or up to `reach` words before it; its number. */
function voiceNear(sentence: Sentence, at: number, reach = 2): number | null {
  for (let from = at; from > at - reach - 1 && from >= 0; from -= 1) {
    const to = listed(sentence, 'voice').get(from);
    if (to !== undefined && to > at - reach) return from;
  }
  return null;
}

/** For whom a voice word speaks: “Ann’s campaign”, “the Ann team”, “his spokesman”, “spokesman for Ann”, “the campaign”. */
export function principalOf(sentence: Sentence, voice: number, memory: Memory): EntityKey | null {
  const { tokens } = sentence;
  for (let at = voice - 1; at >= Math.max(0, voice - 4); at -= 1) {
    if (hasComma(tokens[at + 1] ?? NOTHING)) break;
    const span = spanAt(sentence, at);
    if (span) return span.entities.length === 1 ? (span.entities[0] ?? null) : null;
    if (PREPOSITIONS.has(tokens[at]?.word ?? '') || ['a', 'an'].includes(tokens[at]?.word ?? '')) break;
  }
  for (let at = voice + 1; at <= voice + 2; at += 1) {
    if (!FOR.has(tokens[at]?.word ?? '')) continue;
    for (let next = at + 1; next <= at + 5; next += 1) {
      const span = spanAt(sentence, next);
      if (span) return span.entities[0] ?? null;
    }
  }
  if (tokens[voice - 1]?.word !== 'the') return null;
  return [...memory.voices.values()].at(-1) ?? null;
}

/** Notes who is introduced as speaking for whom: “Ann’s spokesman Ben”. */
export function learnVoices(sentence: Sentence, memory: Memory): void {
  for (const [voice, to] of listed(sentence, 'voice')) {
    const principal = principalOf(sentence, voice, memory);
    if (principal === null) continue;
    memory.principals.add(principal);
    let last = to - 1;
    for (let at = to; at < to + 3; at += 1) {
      const token = sentence.tokens[at];
      if (!token?.capital || spanAt(sentence, at) || !/^,?\s+$/.test(token.gap)) break;
      last = at;
    }
    const name = sentence.tokens[last];
    memory.voices.delete('');
    if (last >= to && name && name.word.length > 2) memory.voices.set(name.word, principal);
    else memory.voices.set('', principal);
  }
}
