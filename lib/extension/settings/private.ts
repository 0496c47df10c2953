/**
 * What is set about sites and names in private windows: kept in memory, and forgotten with the last such window.
 * Owns: those entries in `storage.session`, and telling private tabs that they have changed.
 * Used by: the background, which answers for it: a page's content script cannot reach that memory.
 * Never: writes to disk, and never answers a page that is not in a private window.
 */
import type { Browser, Runtime } from 'webextension-polyfill';
import type { PageRequest } from '../../pure/messages/to-page';
import type { PrivateEntries } from '../../pure/settings/private';

const PREFIX = 'private:';

/**
 * @param sender who asks: a tab's content script, or one of the extension's own pages
 * @throws where the sender is a page outside private windows
 */
export async function privateEntries(browser: Browser, sender: Runtime.MessageSender): Promise<PrivateEntries> {
  mustBePrivate(browser, sender);
  return Object.fromEntries(
    Object.entries(await browser.storage.session.get(null))
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => [key.slice(PREFIX.length), value]),
  ) as PrivateEntries;
}

/** Keeps entries; null: what is stored of that key does not hold in private windows. @throws as `privateEntries` */
export async function keepPrivate(
  browser: Browser,
  entries: PrivateEntries,
  sender: Runtime.MessageSender,
): Promise<true> {
  mustBePrivate(browser, sender);
  const kept = Object.entries(entries).map(([key, value]) => [PREFIX + key, value] as const);
  await browser.storage.session.set(Object.fromEntries(kept));
  const changed: PageRequest = { type: 'settings-changed' };
  // A tab without a content script has nobody to tell.
  for (const { id, incognito } of await browser.tabs.query({}))
    if (incognito && id !== undefined) browser.tabs.sendMessage(id, changed).catch(() => undefined);
  return true;
}

/** On phones no extension hears of windows: there they are forgotten when the browser ends. */
export function forgetWithPrivateWindows(browser: Browser): void {
  (browser as Partial<Browser>).windows?.onRemoved.addListener(() => void forgetIfOver(browser));
}

async function forgetIfOver(browser: Browser): Promise<void> {
  if ((await browser.windows.getAll()).some(({ incognito }) => incognito)) return;
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(PREFIX));
  if (keys.length > 0) await browser.storage.session.remove(keys);
}

function mustBePrivate(browser: Browser, { tab, url }: Runtime.MessageSender): void {
  const isOwn = url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (!isOwn && tab?.incognito !== true) throw new Error('Asked from outside private windows.');
}
