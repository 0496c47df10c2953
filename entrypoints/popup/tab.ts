/**
 * The tab that the popup is about.
 * Owns: finding it, asking its content script, and hearing of its changes.
 * Used by: the popup's page.
 * Never: asks for the tab's address beyond its host.
 */
import type { Browser, Runtime, Tabs } from 'webextension-polyfill';
import { ask } from '../../lib/extension/messages/ask';
import type { PageReport, PageRequest } from '../../lib/pure/messages/to-page';

export interface CurrentTab {
  id: number;
  /** Empty where the browser does not let us know. */
  url: URL | null;
  windowId: number | undefined;
  index: number;
  /** Whether it is in a private window. */
  isPrivate: boolean;
}

/** The active tab; in a tab of its own (`popup.html?tab=ID`) the popup is about the tab that is named there. */
export async function currentTab(browser: Browser): Promise<CurrentTab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await tabOf(browser, Number(named));
  if (tab?.id === undefined) return null;
  const { id, windowId, index, url, incognito } = tab;
  return { id, windowId, index, isPrivate: incognito === true, url: url && URL.canParse(url) ? new URL(url) : null };
}

/** What the tab's content script says; null where there is none and none can be put in. */
export async function reportOf(browser: Browser, tab: CurrentTab): Promise<PageReport | null> {
  const first = await send<PageReport>(browser, tab.id, { type: 'page-report' });
  if (first) return first;
  // A tab from before the install, or one whose script was lost.
  const injected = await ask<'inject-page'>(browser, { type: 'inject-page', tab: tab.id }).catch(() => false);
  return injected ? send<PageReport>(browser, tab.id, { type: 'page-report' }) : null;
}

/** Scrolls the tab to an entity and opens its card there; false where it is not named any more. */
export async function showEntity(browser: Browser, tabId: number, entity: string): Promise<boolean> {
  return (await send<boolean>(browser, tabId, { type: 'show-entity', entity })) === true;
}

/** Scrolls the tab to a sentence of the digest and opens its card there; false where it is not there any more. */
export async function showSentence(browser: Browser, tabId: number, place: number): Promise<boolean> {
  return (await send<boolean>(browser, tabId, { type: 'show-sentence', place })) === true;
}

/** Whether the tab shows a PDF: Chromium's viewer is a page around it that scripts can be put into, Firefox's is not. */
export async function isPdf(browser: Browser, tab: CurrentTab): Promise<boolean> {
  const where = { target: { tabId: tab.id }, func: () => document.contentType };
  const [frame] = await browser.scripting.executeScript(where).catch(() => []);
  return frame?.result === 'application/pdf';
}

/** Calls `changed` whenever a tab says that its state has changed, or has loaded another page. */
export function whenTabChanges(browser: Browser, changed: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    // A page that answers says so itself; this is for those that never do.
    if (change.status === 'complete') changed(tabId);
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const isState =
      typeof message === 'object' && message !== null && 'type' in message && message.type === 'page-state';
    if (isState && sender.id === browser.runtime.id && sender.tab?.id !== undefined) changed(sender.tab.id);
    // No answer: the background gives it.
    return undefined;
  });
}

/** The browser refuses an id that cannot be one by throwing at once, and an id of no tab by rejecting. */
async function tabOf(browser: Browser, id: number): Promise<Tabs.Tab | undefined> {
  try {
    return await browser.tabs.get(id);
  } catch {
    return undefined;
  }
}

async function send<T>(browser: Browser, tabId: number, request: PageRequest): Promise<T | null> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => null);
  return (answer ?? null) as T | null;
}
