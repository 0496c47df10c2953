/**
 * The first-run page.
 * Owns: opening it once, when a reader installs Says Who.
 * Used by: the background.
 * Never: opens it again, not after an update and not where a browser installs the same extension anew in a profile.
 */
import type { Browser, Runtime } from 'webextension-polyfill';

const PAGE = 'welcome.html';
/** Local storage: the page was opened in this profile. No setting, so that a reset leaves it. */
const SHOWN = 'welcome:shown';

export async function welcome(browser: Browser, reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason !== 'install') return;
  const { local } = browser.storage;
  try {
    if ((await local.get(SHOWN))[SHOWN] === true) return;
    // Kept first: a page too few is better than one at every start of the browser.
    await local.set({ [SHOWN]: true });
    await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
  } catch {
    // Storage that cannot be written, or a browser without a window: then there is no welcome.
  }
}
