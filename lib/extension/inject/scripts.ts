/**
 * Putting our scripts into pages.
 * Owns: injection of the content script (into tabs that were open before the install or update), and of the scripts
 * that a page asks for when it needs them.
 * Used by: the background.
 * Never: injects into frames; injecting twice does no harm, since all scripts are idempotent.
 */
import type { Browser, Runtime } from 'webextension-polyfill';
import type { PageScript } from '../../pure/messages/requests';

const PAGE_SCRIPT = 'page.js';
const PAGE_STYLE = 'assets/marks.css';

/** Puts the content script into one tab; false where extensions may not run. */
export async function injectPage(browser: Browser, tabId: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [PAGE_STYLE] });
    await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Puts the content script into every open tab: Chromium does not do so itself. */
export async function injectIntoOpenTabs(browser: Browser): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? false : injectPage(browser, tab.id))));
}

/** Once the reader lets us read a site, its open tabs are read without a reload. */
export function injectWhenAllowed(browser: Browser): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void injectIntoOpenTabs(browser);
  });
}

/**
 * Puts a script into the very document that asks for it.
 * @throws where that document is gone
 */
export async function injectInto(browser: Browser, sender: Runtime.MessageSender, script: PageScript): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('Only a tab has a document');
  // By document where the browser says which one it is: the tab may have moved on since.
  const { documentId } = sender as { documentId?: string };
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: [`${script}.js`] });
}
