/**
 * Whether a sentence, or its paragraph, hedges.
 * Owns: where such a word counts as near.
 * Used by: the recogniser; the digest compares it with the hedge of the pack's source.
 * Never: says that a hedge is missing: only that none of the listed words was found.
 */
import type { Stretch } from './recognition';
import { listed, type Sentence } from './sentence';

export function hedgesOf(
  sentence: Sentence,
  paragraph: readonly Sentence[],
): { hedges: readonly Stretch[]; hedgedIn: 'sentence' | 'paragraph' | null } {
  const here = hedgesIn(sentence);
  if (here.length > 0) return { hedges: here, hedgedIn: 'sentence' };
  const near = paragraph.flatMap(hedgesIn);
  return { hedges: near, hedgedIn: near.length > 0 ? 'paragraph' : null };
}

const hedgesIn = (sentence: Sentence): Stretch[] =>
  [...listed(sentence, 'hedge')].map(([from, to]) => ({
    paragraph: sentence.paragraph,
    start: sentence.tokens[from]?.start ?? sentence.start,
    end: sentence.tokens[to - 1]?.end ?? sentence.end,
  }));
