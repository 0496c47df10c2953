/**
 * Looks for cue words: words that make a doubtful name a mention.
 * Owns: the form in which cues and texts are compared (tokens in lower case, parted by spaces).
 * Used by: the page's names, for blocks with a doubtful name and the blocks beside them.
 * Never: runs on other blocks; most of a page is not looked at for cues.
 */
import { fold, withoutInvisibles } from './characters';

/** A text in the form in which cues are looked for. */
export function cueText(text: string): string {
  const tokens = withoutInvisibles(text).match(/[\p{L}\p{M}\p{N}_]+|[^\s]/gu) ?? [];
  return ` ${tokens.map(fold).join(' ').toLowerCase()} `;
}

/** Whether one of the cues stands in a text made by `cueText`. */
export const hasCue = (text: string, cues: readonly string[]): boolean => cues.some((cue) => text.includes(` ${cue} `));
