/**
 * Which mentions carry a mark.
 * Owns: the reader's choice (first in each paragraph, first on the page, every one) as a function.
 * Used by: the page's marks and `scan`.
 * Never: decides what is a mention.
 */
import type { MarkWhich } from '../settings/settings';

/**
 * @param blocks the mentions of each block, blocks and mentions in document order
 * @returns the mentions to mark, in the same order
 */
export function toMark<M extends { entity: string }>(blocks: Iterable<readonly M[]>, which: MarkWhich): M[] {
  const marked: M[] = [];
  let seen = new Set<string>();
  for (const mentions of blocks) {
    if (which === 'first-in-paragraph') seen = new Set();
    for (const mention of mentions) {
      if (which !== 'every' && seen.has(mention.entity)) continue;
      seen.add(mention.entity);
      marked.push(mention);
    }
  }
  return marked;
}
