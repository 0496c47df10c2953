/**
 * The words of the popup that are put together.
 * Owns: the line beside a name, and the line on the packs.
 * Used by: the popup.
 * Never: makes silence look like an all-clear: nothing found says nothing about a page's accuracy.
 */
import type { Tally } from '../claims/tally';
import { beforeWords } from './dates';
import type { Say } from './say';
import { claimsCount } from './standings';
import { joined } from './text';

/** “4 times · 10 claims”, “once · no claims recorded”. */
export function foundWords(say: Say, times: number, tally: Tally): string {
  return say('text_dot', say.count('popup_times', times), claimsCount(say, tally));
}

/** “1 pack · before 5 Nov 2024”. `before` is the date that all enabled packs are silent about. */
export function packsWords(say: Say, { count, before }: { count: number; before?: string | undefined }): string {
  return joined(say, [say.count('popup_packs', count), before && beforeWords(say, before)], 'text_dot');
}
