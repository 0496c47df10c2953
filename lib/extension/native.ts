/**
 * The browser's own extension API, without a library.
 * Owns: finding it.
 * Used by: the scripts that run in pages, which must stay small. Background and extension pages use
 * `webextension-polyfill`.
 * Never: adds anything to it.
 */
import type { Browser } from 'webextension-polyfill';

type World = { browser?: Browser; chrome?: Browser };

/** @throws TypeError outside an extension */
export function nativeBrowser(): Browser {
  const { browser, chrome } = globalThis as World;
  const found = browser?.runtime ? browser : chrome;
  if (!found) throw new TypeError('Not in an extension');
  return found;
}

/** False once the extension was updated, disabled or removed while this page stayed open. */
export function isAlive(browser: Browser): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    // Firefox throws on dead objects.
    return false;
  }
}
