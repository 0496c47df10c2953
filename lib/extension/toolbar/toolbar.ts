/**
 * The toolbar button: icon and badge of a tab.
 * Owns: what they show.
 * Used by: the background, when a page reports its state.
 * Never: keeps state; the browser resets a tab's button when the tab goes elsewhere.
 */
import type { Browser } from 'webextension-polyfill';
import type { SiteReason } from '../../pure/sites/decide';
import { browserSay } from '../say';

/** Ink on paper, and grey for off: the badge repeats in words what the icon shows. */
const COLOURS = { on: '#3b3529', off: '#8b8b8b', text: '#ffffff' } as const;
const SIZES = [16, 32, 48, 128] as const;

export interface TabState {
  reason: SiteReason;
  /** How many entities were found. */
  entities: number;
}

export async function showState(browser: Browser, tabId: number, { reason, entities }: TabState): Promise<void> {
  const on = reason.startsWith('on');
  // “off” only where the reader said so: on every page that is no article it would be noise.
  const chosenOff = reason === 'off-everywhere' || reason === 'off-site';
  const text = on ? (entities > 0 ? String(entities) : '') : chosenOff ? browserSay(browser)('toolbar_off') : '';
  await Promise.all([
    browser.action.setIcon({ tabId, path: icons(on ? 'icon' : 'icon-off') }),
    browser.action.setBadgeBackgroundColor({ tabId, color: on ? COLOURS.on : COLOURS.off }),
    browser.action.setBadgeTextColor?.({ tabId, color: COLOURS.text }),
    browser.action.setBadgeText({ tabId, text }),
  ]);
}

function icons(name: string): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/icons/${name}-${size}.png`]));
}
