/**
 * The keyboard shortcuts, as the browser has them.
 * Owns: asking for them, and the way to the browser's own page for changing them.
 * Used by: the options page.
 * Never: changes one.
 */
import type { Browser } from 'webextension-polyfill';
import type { Shortcut } from '../../components/options/model';

/** Chromium has no call for it, but its page has an address. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Newer than the library's types; only Firefox has it, and not on Android. */
type Commands = Partial<Browser['commands']> & { openShortcutSettings?: () => Promise<void> };

/** On a phone there is no such API at all. */
function commandsOf(browser: Browser): Commands | undefined {
  return browser.commands as Commands | undefined;
}

export async function loadShortcuts(browser: Browser): Promise<Shortcut[]> {
  const found = (await commandsOf(browser)?.getAll?.()) ?? [];
  return found.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}

export function canChangeShortcuts(browser: Browser): boolean {
  return isChromium(browser) || commandsOf(browser)?.openShortcutSettings !== undefined;
}

export async function changeShortcuts(browser: Browser): Promise<void> {
  if (isChromium(browser)) await browser.tabs.create({ url: CHROMIUM_PAGE });
  else await commandsOf(browser)?.openShortcutSettings?.();
}

function isChromium(browser: Browser): boolean {
  return browser.runtime.getURL('').startsWith('chrome-extension:');
}
