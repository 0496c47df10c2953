/**
 * The words of the popup.
 * Owns: the reasons for a page's state, the empty states, the notices and the labels.
 * Used by: the popup.
 * Never: makes silence look like an all-clear: nothing found says nothing about a page's accuracy.
 */
import type { Tally } from '../claims/tally';
import type { NoticeId } from '../messages/answers';
import type { SiteReason } from '../sites/decide';
import { claimsCount } from './standings';
import { counted } from './text';

export const POPUP = {
  title: 'Says Who',
  everywhere: 'Everywhere',
  everywhereLabel: 'Says Who, everywhere',
  onThisPage: 'On this page',
  scanning: 'Still reading this page…',
  loading: 'Looking at this page…',
  nothing: 'Nothing in your packs matches this page. That says nothing about its accuracy.',
  unmarked: 'Unmarked does not mean verified.',
  noAccess:
    'Says Who cannot run on this page. Browsers keep extensions away from their own pages, stores and PDF viewers.',
  extensionPage: 'This page belongs to an extension. Says Who does not run on it.',
  read: 'Read',
  show: 'Show on the page',
  back: 'Back',
  dismiss: 'Dismiss',
} as const;

/** Why Says Who is on or off here, in one sentence. */
export const REASONS: Record<SiteReason, string> = {
  'off-everywhere': 'Off: you switched Says Who off everywhere.',
  paused: 'Off: you paused it on this site.',
  'off-site': 'Off: you switched it off on this site.',
  'on-site': 'On: you switched it on for this site.',
  'on-every-page': 'On: you let it run on every page.',
  'on-article': 'On: this looks like a news article.',
  'off-not-article': 'Off: this does not look like a news article.',
  'off-not-chosen': 'Off: it runs only on sites that you choose.',
};

export const NOTICES: Record<NoticeId, string> = {
  'packs-rebuilt':
    'The stored packs were damaged or missing. They were rebuilt from the pack that comes with Says Who.',
  'packs-in-memory': 'The browser lets nothing be stored here. The pack that comes with Says Who is used from memory.',
  'settings-unreadable': 'Some stored settings could not be read. The defaults hold in their place.',
};

/** “4 times · 10 claims”, “once · no claims recorded”. */
export function foundWords(times: number, tally: Tally): string {
  return `${times === 1 ? 'once' : `${times} times`} · ${claimsCount(tally)}`;
}

/** “1 pack · before 5 Nov 2024”. */
export function packsWords({ count, stamp }: { count: number; stamp: string }): string {
  const packs = counted(count, 'pack', 'packs');
  return stamp === '' ? packs : `${packs} · ${stamp}`;
}

/** The site switch, for those who hear it: “Says Who on news.example”. */
export function siteSwitchLabel(host: string): string {
  return `Says Who on ${host}`;
}

/** “Show Elon Musk on the page, named 4 times”. */
export function showHint(name: string): string {
  return `Show ${name} on the page`;
}

/** “Read the claims about Elon Musk”. */
export function readLabel(name: string): string {
  return `${POPUP.read} the claims about ${name}`;
}
