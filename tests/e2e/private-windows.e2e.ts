/** Proves, with the extension let into a private window: what is read and what is switched there works, and leaves nothing. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { bidiOf } from '../../scripts/browsers/bidi';
import { waitForMarks, waitForNoMarks } from '../../scripts/browsers/marks';
import { type Harness, useBrowser } from '../harness/session';
import { BROWSER } from '../harness/which';
import { inOwnBrowser, turn } from './own-browser';
import { openCard, openPopup, PATIENCE, popupText, type StorageApi, tabIdOf } from './support';

const harness = useBrowser();
const LONG = 60_000;
/** Stands nowhere but in the address of the page. */
const HOST = 'confidential.localhost';

interface WindowsApi {
  chrome: { windows: { create(how: { incognito: boolean; url: string }): Promise<unknown> } };
}

/** A page in a private window. */
async function openPrivately({ session, openExtensionPage }: Harness, url: string): Promise<Page> {
  const { browser } = session;
  if (BROWSER === 'firefox') {
    // With its address from the start: one that is led away from its first page while that still loads may never arrive.
    await bidiOf(browser).privileged(`void openTrustedLinkIn(${JSON.stringify(url)}, 'window', { private: true })`);
    const isThere = async (): Promise<Page | undefined> => (await browser.pages()).find((page) => page.url() === url);
    await expect.poll(isThere, PATIENCE).toBeDefined();
    return (await isThere()) as Page;
  }
  const asking = await openExtensionPage('popup.html', 'main.popup');
  await asking.evaluate(
    (wanted) => (globalThis as unknown as WindowsApi).chrome.windows.create({ incognito: true, url: wanted }),
    url,
  );
  await asking.close();
  const target = await browser.waitForTarget((each) => each.url() === url, { timeout: 10_000 });
  return (await target.page()) as Page;
}

/** All entries, and the names of all databases with the keys of what is in them. */
function storedBy(page: Page): Promise<{ entries: Record<string, unknown>; records: Record<string, unknown> }> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const records: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        records[`${name} ${store}`] = await asked(database.transaction(store).objectStore(store).getAllKeys());
      database.close();
    }
    return { entries: await (globalThis as unknown as StorageApi).chrome.storage.local.get(null), records };
  });
}

it(
  'reading and resting on a name in a private window changes nothing of all that is stored',
  async () => {
    await inOwnBrowser(harness, async (own) => {
      await turn(own.session, { incognitoAccess: true });
      // Whatever is kept from the start is there now.
      const first = await own.open('article.html');
      await waitForMarks(first, 5);
      // Opened before: in a private window Firefox has no database to look into.
      const looking = await own.openExtensionPage('popup.html', 'main.popup');
      const before = await storedBy(looking);
      expect(Object.keys(before.records)).toContain('says-who packs');
      const page = await openPrivately(own, harness.server.url('article.html', HOST));
      await waitForMarks(page, 5);
      await openCard(own, page, 'Elon Musk', 'Elon Musk');
      const after = await storedBy(looking);
      expect(after).toEqual(before);
      expect(JSON.stringify(after)).not.toContain(HOST);
      await page.close();
      expect(await storedBy(looking)).toEqual(before);
    });
  },
  LONG,
);

it(
  'a site that is switched off there is off there, stays on elsewhere, and is not stored',
  async () => {
    await inOwnBrowser(harness, async (own) => {
      await turn(own.session, { incognitoAccess: true });
      const elsewhere = await own.open('article.html', HOST);
      await waitForMarks(elsewhere, 5);
      const looking = await own.openExtensionPage('popup.html', 'main.popup');
      const before = await storedBy(looking);
      const page = await openPrivately(own, harness.server.url('article.html?private', HOST));
      await waitForMarks(page, 5);
      const popup = await openPopup(own, page);
      await popup.click('.site [role="switch"]');
      await waitForNoMarks(page);
      await expect.poll(() => popupText(popup), PATIENCE).toContain('you switched it off on this site');
      expect(await storedBy(looking)).toEqual(before);
      await elsewhere.reload();
      await waitForMarks(elsewhere, 5);
      // The next page there is off from the start.
      await page.reload();
      await expect.poll(async () => (await stateOf(own, page)).reason, PATIENCE).toBe('off-site');
      await page.close();
      expect(await storedBy(looking)).toEqual(before);
    });
  },
  LONG,
);

interface TabsApi {
  chrome: { tabs: { sendMessage(tab: number, message: object): Promise<{ reason: string }> } };
}

/** What the page's content script says of itself. */
async function stateOf(own: Harness, page: Page): Promise<{ reason: string }> {
  const tab = await tabIdOf(own, page);
  const asking = await own.openExtensionPage('popup.html', 'main.popup');
  const answer = await asking.evaluate(
    (id) => (globalThis as unknown as TabsApi).chrome.tabs.sendMessage(id, { type: 'page-report' }),
    tab,
  );
  await asking.close();
  return answer;
}
