/**
 * The words of the popup that are put together.
 * Owns: the line beside a name, the state of the site with its reason, and the line on the packs.
 * Used by: the popup.
 * Never: makes silence look like an all-clear: nothing found says nothing about a page's accuracy.
 */
import type { Tally } from '../claims/tally';
import type { PageModel, SitePage } from '../popup/model';
import { beforeWords } from './dates';
import { keyed } from './keyed';
import type { Say } from './say';
import { claimsCount } from './standings';
import { joined } from './text';

/** ms: a time of day says enough about what comes within a day. */
const DAY = 86_400_000;

/** “4 times · 10 claims”, “once · no claims recorded”. */
export function foundWords(say: Say, times: number, tally: Tally): string {
  return say('text_dot', say.count('popup_times', times), claimsCount(say, tally));
}

/** “1 pack · before 5 Nov 2024”. `before` is the date that all enabled packs are silent about. */
export function packsWords(say: Say, { count, before }: { count: number; before?: string | undefined }): string {
  return joined(say, [say.count('popup_packs', count), before && beforeWords(say, before)], 'text_dot');
}

/**
 * When a pause ends: “15:40”, “midnight”, with the day where that is more than a day off.
 * @param timeZone the reader's own by default
 */
export function untilWords(say: Say, until: number, now: number, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  if (until - now >= DAY)
    return new Intl.DateTimeFormat(say.locale, { dateStyle: 'medium', timeStyle: 'short', ...zone }).format(until);
  const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', ...zone } as const;
  if (new Intl.DateTimeFormat('en-GB', clock).format(until) === '00:00:00') return say('popup_midnight');
  return new Intl.DateTimeFormat(say.locale, { timeStyle: 'short', ...zone }).format(until);
}

/** Whether Says Who is on for a page, and why: “Off: paused until 15:40.” */
export function reasonWords(say: Say, { reason, until }: Pick<SitePage, 'reason' | 'until'>, now: number): string {
  return reason === 'paused' && until !== undefined
    ? say('popup_pausedUntil', untilWords(say, until, now))
    : say(keyed('popup_reason', reason));
}

/** What those hear who do not see the popup change; '' while there is nothing to tell. */
export function heardWords(say: Say, page: PageModel, now: number): string {
  if (page.kind !== 'page') return '';
  const { host } = page;
  if (page.reason === 'paused' && page.until !== undefined)
    return say('popup_heardPaused', host, untilWords(say, page.until, now));
  if (!page.on) return say('popup_heardOff', host);
  if (page.scanning) return '';
  return page.names.length === 0 ? say('popup_nothing') : say.count('popup_heardFound', page.names.length, host);
}
