/**
 * Telling every part of the extension that the packs have changed.
 * Owns: the entry in local storage that changes with them, and watching it.
 * Used by: the background (writes it), the side panel; pages, popup and options hear it with the settings.
 * Never: tells what has changed; whoever shows something of the packs asks again.
 */
import type { Browser } from 'webextension-polyfill';
import { PACKS_STAMP } from '../../pure/settings/stored';

/** A storage that is full loses nothing but this: open pages then keep what they have until they are opened anew. */
export function stampPacks(browser: Browser): void {
  browser.storage.local.set({ [PACKS_STAMP]: Date.now() }).catch(() => undefined);
}

export function watchPacks(browser: Browser, changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && PACKS_STAMP in changes) changed();
  });
}
