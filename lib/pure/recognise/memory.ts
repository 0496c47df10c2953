/**
 * What was read shortly before a sentence.
 * Owns: the last sentences, the claims they matched, and who was introduced as speaking for whom.
 * Used by: references, responses and cues that point back.
 * Never: reaches back further than a reader would to know who “he” is.
 */
import type { EntityKey } from '../card/model';
import type { OpenClaim } from './open-cues';
import type { Sentence } from './sentence';

export interface PastSentence {
  sentence: Sentence;
  /** Whose words it gives, where it says so. */
  speaker: { entity: EntityKey | null; voice: boolean } | null;
  /** Claims that it makes, passes on, asks about or denies. */
  touched: readonly OpenClaim[];
  /** Of these, those it makes or passes on. */
  told: readonly OpenClaim[];
}

export interface Memory {
  /** The last sentences, the newest last. */
  past: PastSentence[];
  /** Surnames in small letters of those who were introduced as speaking for an entity. */
  voices: Map<string, EntityKey>;
  /** For whom somebody was introduced as speaking, anywhere on the page so far. */
  principals: Set<EntityKey>;
  /** Claims told anywhere on the page so far, with how often. */
  onPage: Map<OpenClaim, number>;
  /** Whose answer would be looked for, to a claim that was made, denied or asked about so far. */
  concerned: Set<EntityKey>;
}

/** Kinds of claims to which an answer is looked for. */
const CONTESTED = new Set(['reported', 'allegation', 'official-assessment', 'opinion']);
export const isContested = ({ kind }: OpenClaim): boolean => CONTESTED.has(kind);

/** Sentences that are remembered. */
const DEPTH = 8;

export const createMemory = (): Memory => ({
  past: [],
  voices: new Map(),
  principals: new Set(),
  onPage: new Map(),
  concerned: new Set(),
});

export function remember(memory: Memory, past: PastSentence): void {
  memory.past.push(past);
  if (memory.past.length > DEPTH) memory.past.shift();
  for (const claim of past.touched)
    if (isContested(claim)) for (const key of claim.answerers) memory.concerned.add(key);
  for (const claim of past.told) memory.onPage.set(claim, (memory.onPage.get(claim) ?? 0) + 1);
}

/** The sentence before, where it is near enough to be pointed back to: in the same paragraph, or the one before. */
export function before(memory: Memory, sentence: Sentence, back = 1): PastSentence | undefined {
  const past = memory.past.at(-back);
  return past && sentence.paragraph - past.sentence.paragraph <= back ? past : undefined;
}
