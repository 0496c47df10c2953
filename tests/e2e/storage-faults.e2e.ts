/**
 * Proves, in the browser's own storage: where it is full, cleared, deleted, blocked, of a newer version or not there,
 * and where several write at once, the reader is told in plain words, and what was there stays.
 */
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { waitForMarks, waitForNoMarks } from '../../scripts/browsers/marks';
import { type Harness, useBrowser } from '../harness/session';
import { BROWSER } from '../harness/which';
import { inOwnBrowser } from './own-browser';
import {
  forgetSettings,
  keepSettings,
  openCard,
  openMarked,
  openPopup,
  PATIENCE,
  popupText,
  press,
  type StorageApi,
  storedEntries,
} from './support';

const harness = useBrowser();
const SITE = 'news.localhost';
const LONG = 60_000;
const PACK = path.resolve(import.meta.dirname, '../packs/examplewick.pack.json');
const NOT_SAVED = 'The browser did not save this.';

afterEach(() => forgetSettings(harness));

const asOptions = (own: Harness): Promise<Page> => own.openExtensionPage('options.html', '.pack');
const says = (page: Page, words: string): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.body.innerText), PATIENCE).toContain(words) as Promise<void>;

/** Offers a pack's file and agrees to it. */
async function offerPack(options: Page): Promise<void> {
  await options.bringToFront();
  const field = (await options.$('#pack-file')) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(PACK);
  await says(options, 'Add this pack?');
  await press(options, 'Add');
}

/** Fills the extension's storage until not a setting more goes in. */
async function fillStorage(own: Harness): Promise<void> {
  const page = await own.openExtensionPage('popup.html', 'main.popup');
  await page.evaluate(async () => {
    const { local } = (globalThis as unknown as StorageApi).chrome.storage;
    const fits = (key: string, size: number): Promise<boolean> =>
      local.set({ [key]: 'x'.repeat(size) }).then(
        () => true,
        () => false,
      );
    let at = 0;
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) while (await fits(`filler:${at}`, size)) at += 1;
  });
  await page.close();
}

/** Chromium holds an extension to 10 MB of settings; Firefox sets no limit that a test could reach. */
if (BROWSER === 'chromium')
  it(
    'fault: storage is full: the popup says that it could not save, the switch shows what holds, and nothing is lost',
    async () => {
      await inOwnBrowser(harness, async (own) => {
        const page = await own.open('article.html', SITE);
        await waitForMarks(page, 5);
        const popup = await openPopup(own, page);
        await press(popup, `Says Who on ${SITE}`);
        await waitForNoMarks(page);
        await fillStorage(own);
        const before = await storedEntries(own);
        await press(popup, 'Says Who, everywhere');
        await expect.poll(() => popupText(popup), PATIENCE).toContain(NOT_SAVED);
        expect(await storedEntries(own)).toEqual(before);
        expect(before).toMatchObject({ [`site:${SITE}`]: 'off' });
        // What needs no room goes on.
        await press(popup, `Says Who on ${SITE}`);
        await waitForMarks(page, 5);
      });
    },
    LONG,
  );

/** Neither browser lets a test lock its files: what it would throw is put in its place, in the real popup. */
it('fault: storage is read-only: the popup says that it could not save, the switch shows what holds, and it saves once it can', async () => {
  const page = await openMarked(harness, 'article.html', 5, SITE);
  const popup = await openPopup(harness, page);
  await popup.evaluate(() => {
    const { local } = (globalThis as unknown as StorageApi).chrome.storage;
    const writes = local as unknown as Record<'set' | 'remove', unknown>;
    const real = { set: writes.set, remove: writes.remove };
    const refuse = (): Promise<never> => Promise.reject(new Error('Read-only'));
    Object.assign(writes, { set: refuse, remove: refuse });
    Object.assign(globalThis, { unlock: () => void Object.assign(writes, real) });
  });
  const before = await storedEntries(harness);
  await press(popup, `Says Who on ${SITE}`);
  await expect.poll(() => popupText(popup), PATIENCE).toContain(NOT_SAVED);
  expect(await popupText(popup)).toContain('On: this looks like a news article.');
  expect(await storedEntries(harness)).toEqual(before);
  await popup.evaluate(() => (globalThis as unknown as { unlock(): void }).unlock());
  await press(popup, `Says Who on ${SITE}`);
  await waitForNoMarks(page);
  expect(await storedEntries(harness)).toMatchObject({ [`site:${SITE}`]: 'off' });
});

/** Only Chromium's driver reaches into the background; the error is the one that a full disk gives. */
if (BROWSER === 'chromium')
  it(
    'fault: the database has no room for a pack: the page says why, no part of it is kept, and it goes in once there is room',
    async () => {
      await inOwnBrowser(harness, async (own) => {
        const options = await asOptions(own);
        const target = await own.session.browser.waitForTarget((each) => each.type() === 'service_worker');
        const worker = await target.worker();
        await worker?.evaluate(() => {
          const { prototype } = IDBObjectStore;
          const { put, add } = prototype;
          const refuse = (): never => {
            throw new DOMException('No room', 'QuotaExceededError');
          };
          Object.assign(prototype, { put: refuse, add: refuse });
          Object.assign(globalThis, { makeRoom: () => void Object.assign(prototype, { put, add }) });
        });
        await offerPack(options);
        await says(options, 'Its storage may be full');
        expect(await options.$$eval('.pack', (packs) => packs.length)).toBe(1);
        const page = await own.open('article.html');
        await waitForMarks(page, 5);
        await worker?.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
        const again = await asOptions(own);
        await offerPack(again);
        await expect.poll(() => again.$$eval('.pack', (packs) => packs.length), PATIENCE).toBe(2);
      });
    },
    LONG,
  );

describe('fault: cleared while it runs', () => {
  it('settings: each open page has the defaults at once, and what is set then is kept', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    const popup = await openPopup(harness, page);
    const { 'packs:filled': filled } = await storedEntries(harness);
    await press(popup, `Says Who on ${SITE}`);
    await waitForNoMarks(page);
    await popup.evaluate(() =>
      (globalThis as unknown as { chrome: { storage: { local: { clear(): unknown } } } }).chrome.storage.local.clear(),
    );
    await waitForMarks(page, 5);
    // A press before the popup has heard of it would be about what it still shows.
    await expect.poll(() => popupText(popup), PATIENCE).toContain('On: this looks like a news article.');
    await press(popup, `Says Who on ${SITE}`);
    await waitForNoMarks(page);
    expect(await storedEntries(harness)).toMatchObject({ [`site:${SITE}`]: 'off' });
    // For the tests that come after.
    await keepSettings(harness, { 'packs:filled': filled });
  });
});

/** Runs inside an extension page: the packs’ database opened, held or deleted by another hand. */
const meddle = (page: Page, how: 'delete' | 'newer'): Promise<string> =>
  page.evaluate(
    (what) =>
      new Promise<string>((resolve) => {
        const request = what === 'delete' ? indexedDB.deleteDatabase('says-who') : indexedDB.open('says-who', 999);
        request.addEventListener('success', () => {
          // Held open: whoever wants the older version is blocked, or refused.
          (globalThis as { held?: unknown }).held = request.result;
          resolve('done');
        });
        request.addEventListener('blocked', () => resolve('blocked'));
        request.addEventListener('error', () => resolve(String(request.error)));
      }),
    how,
  );

describe('fault: the packs’ database', () => {
  it('deleted while the background has it open: nobody is blocked, and cards open', async () => {
    await keepSettings(harness, { 'packs:filled': true });
    const page = await openMarked(harness);
    const other = await harness.openExtensionPage('popup.html', 'main.popup');
    expect(await meddle(other, 'delete')).toBe('done');
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    const popup = await openPopup(harness, page);
    await expect.poll(() => popupText(popup), PATIENCE).toContain('They were rebuilt');
    await press(popup, /Dismiss/);
  });

  it(
    'of a newer version, and held by another page: the bundled pack answers, the popup says so, and it is left alone',
    async () => {
      await inOwnBrowser(harness, async (own) => {
        const page = await own.open('article.html');
        await waitForMarks(page, 5);
        const holder = await own.openExtensionPage('welcome.html', 'main');
        expect(await meddle(holder, 'newer')).toBe('done');
        await own.session.stopBackground();
        await openCard(own, page, 'Elon Musk', 'Elon Musk');
        const popup = await openPopup(own, page);
        await expect.poll(() => popupText(popup), PATIENCE).toContain('is used from memory');
        const version = await holder.evaluate(
          async () => (await indexedDB.databases()).find(({ name }) => name === 'says-who')?.version,
        );
        expect(version).toBe(999);
        const next = await own.open('article.html', SITE);
        await waitForMarks(next, 5);
      });
    },
    LONG,
  );
});

describe('fault: the background is stopped', () => {
  it(
    'before, during and after a write of a pack: it is there whole or not at all, and once it is added, it stays',
    async () => {
      await inOwnBrowser(harness, async (own) => {
        const options = await asOptions(own);
        const count = (): Promise<number> => options.$$eval('.pack', (packs) => packs.length);
        await own.session.stopBackground();
        await offerPack(options);
        // Whatever it was doing: the question is asked again, or its failure is told.
        await own.session.stopBackground();
        await expect
          .poll(async () => (await count()) === 2 || (await options.$('dialog[open]')) !== null, PATIENCE)
          .toBe(true);
        if ((await count()) < 2) await press(options, 'Add');
        await expect.poll(count, PATIENCE).toBe(2);
        await own.session.stopBackground();
        const again = await asOptions(own);
        await expect.poll(() => again.$$eval('.pack', (packs) => packs.length), PATIENCE).toBe(2);
      });
    },
    LONG,
  );
});

it('fault: two pages of options and the popup write at once: the last word on each setting holds, and no other is lost', async () => {
  const page = await openMarked(harness, 'article.html', 5, SITE);
  const [first, second] = [await asOptions(harness), await asOptions(harness)];
  const popup = await openPopup(harness, page);
  await popup.waitForSelector('[role=switch]');
  const choose = (options: Page, value: string): Promise<void> =>
    options.evaluate(
      (wanted) => document.querySelector<HTMLInputElement>(`input[type=radio][value="${wanted}"]`)?.click(),
      value,
    );
  for (const [mark, shown] of [
    ['every', 'Off: you switched it off on this site.'],
    ['first-on-page', 'On: this looks like a news article.'],
  ] as const) {
    await Promise.all([
      choose(first, mark),
      choose(second, 'dark'),
      choose(second, 'tint'),
      press(popup, `Says Who on ${SITE}`),
    ]);
    // The popup's next press is about what it shows.
    await expect.poll(() => popupText(popup), PATIENCE).toContain(shown);
  }
  await expect
    .poll(() => storedEntries(harness), PATIENCE)
    .toMatchObject({ 'set:mark': 'first-on-page', 'set:theme': 'dark', 'set:markStyle': 'tint' });
  // Pressed twice: back to where it was.
  await waitForMarks(page, 1);
  expect(Object.keys(await storedEntries(harness)).filter((key) => key.startsWith('site:'))).toEqual([]);
});
