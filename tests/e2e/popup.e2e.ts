/** Proves: pauses end by themselves, what is muted can be shown again, and a popup that cannot run says why and helps. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { bidiOf } from '../../scripts/browsers/bidi';
import { launch } from '../../scripts/browsers/launch';
import { waitForMarks, waitForNoMarks } from '../../scripts/browsers/marks';
import type { Session } from '../../scripts/browsers/session';
import { useBrowser } from '../harness/session';
import { BROWSER } from '../harness/which';
import {
  forgetSettings,
  keepSettings,
  markedNames,
  openMarked,
  openPopup,
  PATIENCE,
  popupText,
  press,
  type StorageApi,
  storedEntries,
  tabIdOf,
} from './support';

const harness = useBrowser();
const SITE = 'news.localhost';
const PAUSE = `pause:${SITE}`;
const HOUR = 3_600_000;

const says = (popup: Page, words: string | RegExp): Promise<void> =>
  expect.poll(() => popupText(popup), PATIENCE).toMatch(words);

afterEach(() => forgetSettings(harness));

describe('a pause', () => {
  it('for an hour: the marks go, its end is told and kept; “Go on now” brings them back', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    const popup = await openPopup(harness, page);
    const before = Date.now();
    await press(popup, `Pause 1 hour on ${SITE}`);
    await waitForNoMarks(page);
    await says(popup, /Off: paused until (\d\d:\d\d|midnight)\./);
    const until = (await storedEntries(harness))[PAUSE];
    expect(until).toBeGreaterThanOrEqual(before + HOUR);
    expect(until).toBeLessThanOrEqual(Date.now() + HOUR);
    await press(popup, `Go on now on ${SITE}`);
    await waitForMarks(page, 5);
    await says(popup, 'On: this looks like a news article.');
    expect(await storedEntries(harness)).not.toHaveProperty([PAUSE]);
  });

  it('for today ends when the reader’s next day begins', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    const popup = await openPopup(harness, page);
    await press(popup, `Pause today on ${SITE}`);
    await says(popup, 'Off: paused until midnight.');
    const until = (await storedEntries(harness))[PAUSE];
    expect(
      await popup.evaluate((end) => {
        const now = new Date();
        return end === new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
      }, until),
    ).toBe(true);
  });

  it('ends by itself, in the page and in a popup that is open', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    const popup = await openPopup(harness, page);
    await popup.evaluate(
      (key) => (globalThis as unknown as StorageApi).chrome.storage.local.set({ [key]: Date.now() + 3000 }),
      PAUSE,
    );
    await says(popup, 'Off: paused until');
    await waitForMarks(page, 5);
    await says(popup, 'On: this looks like a news article.');
  });

  it('that is over counts for nothing', async () => {
    await keepSettings(harness, { [PAUSE]: Date.now() - 1 });
    const page = await openMarked(harness, 'article.html', 5, SITE);
    await says(await openPopup(harness, page), 'On: this looks like a news article.');
  });

  it('ends with the site’s switch, and what was set before holds', async () => {
    await keepSettings(harness, { [PAUSE]: Date.now() + HOUR });
    const page = await harness.open('article.html', SITE);
    const popup = await openPopup(harness, page);
    await says(popup, 'Off: paused until');
    await press(popup, `Says Who on ${SITE}`);
    await waitForMarks(page, 5);
    expect(Object.keys(await storedEntries(harness)).filter((key) => /^(site|pause):/.test(key))).toEqual([]);
  });
});

it('muted names are counted in one line, and shown again from there', async () => {
  await keepSettings(harness, { 'mute:musk-putin-trump/elon-musk': 'Elon Musk' });
  const page = await openMarked(harness, 'article.html', 3, SITE);
  expect(await markedNames(page)).not.toContain('Elon Musk');
  const popup = await openPopup(harness, page);
  await says(popup, '1 name on this page is muted');
  expect(await popupText(popup)).not.toContain('Elon Musk');
  await popup.bringToFront();
  await popup.click('.muted > summary');
  await press(popup, 'Show again: Elon Musk');
  await expect.poll(() => markedNames(page), PATIENCE).toContain('Elon Musk');
  // The name stood in the line of muted names already: that line goes first.
  await expect.poll(() => popupText(popup), PATIENCE).not.toContain('muted');
  await says(popup, 'Elon Musk');
});

it('theme and text size are the reader’s own', async () => {
  await keepSettings(harness, { 'set:theme': 'dark', 'set:textSize': 'large' });
  const page = await openMarked(harness, 'article.html', 5, SITE);
  const popup = await openPopup(harness, page);
  const looks = (): Promise<string[]> =>
    popup.$eval('main', (main) => [getComputedStyle(main).color, getComputedStyle(main).fontSize]);
  await expect.poll(looks, PATIENCE).toEqual(['rgb(242, 239, 232)', '16.2px']);
  await keepSettings(harness, { 'set:theme': 'light', 'set:textSize': 'normal' });
  await expect.poll(looks, PATIENCE).toEqual(['rgb(29, 27, 24)', '13.5px']);
});

it('as a page of its own it fills a phone’s screen, with its foot at the end', async () => {
  const page = await harness.open('plain.html', SITE);
  const popup = await openPopup(harness, page);
  await popup.setViewport({ width: 360, height: 640 });
  await says(popup, 'Off: this does not look like a news article.');
  const ends = (): Promise<number[]> =>
    popup.evaluate(() => {
      const [view, foot] = ['main', 'footer'].map((each) => document.querySelector(each)?.getBoundingClientRect());
      return [view?.width ?? 0, view?.height ?? 0, foot?.bottom ?? 0].map(Math.round);
    });
  await expect.poll(ends, PATIENCE).toEqual([360, 640, 640]);
});

describe('the ways on', () => {
  it('the options open', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    const popup = await openPopup(harness, page);
    // The foot moves down when the names come.
    await says(popup, 'Elon Musk');
    const count = async (): Promise<number> => (await contexts('/options.html')).length;
    expect(await count()).toBe(0);
    await press(popup, 'Options');
    await expect.poll(count, PATIENCE).toBe(1);
    await closeAll('/options.html');
  });

  it('the claims open in full beside the page, or in a tab about it', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    const popup = await openPopup(harness, page);
    await says(popup, 'Elon Musk');
    await press(popup, 'Side panel');
    await expect.poll(async () => (await contexts('/sidepanel.html')).length, PATIENCE).toBe(1);
    await closeAll('/sidepanel.html');
  });
});

describe('a PDF', () => {
  it('is called one', async () => {
    harness.server.put(
      'paper.pdf',
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n',
      {
        'content-type': 'application/pdf',
      },
    );
    const page = await harness.open(undefined);
    await page.goto(harness.server.url('paper.pdf', SITE)).catch(() => undefined);
    await expect.poll(() => page.url(), PATIENCE).toContain('paper.pdf');
    await says(await openPopup(harness, page), 'This is a PDF.');
  });
});

/** Only Firefox lets an extension give back what it was installed with. */
if (BROWSER === 'firefox')
  describe('access that was withdrawn', () => {
    it('is asked for, and then the page is read without a reload', async () => {
      const session = await launch(BROWSER, { headless: true, extensionDir: inject('extensionDir') });
      try {
        // The question itself is the browser's, and out of a driver's reach.
        await bidiOf(session.browser).privileged(
          "Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)",
        );
        await giveBack(session);
        const page = await session.newPage(harness.server.url('article.html', SITE));
        const own = {
          ...harness,
          session,
          openExtensionPage: (file: string, ready: string) => session.openExtensionPage(file, ready),
        };
        const popup = await session.openExtensionPage(`popup.html?tab=${await tabIdOf(own, page)}`, 'main.popup');
        await says(popup, 'Your browser keeps Says Who from reading this page');
        expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
        await press(popup, 'Allow on all sites');
        await waitForMarks(page, 5);
        await says(popup, 'On: this looks like a news article.');
      } finally {
        await session.close();
      }
    });
  });

interface ExtensionWorld {
  chrome: {
    permissions: { remove(which: { origins: string[] }): Promise<boolean> };
    runtime: { getContexts(filter: object): Promise<{ documentUrl: string; tabId: number }[]> };
    tabs: { remove(id: number): Promise<void> };
    windows: { getCurrent(): Promise<{ id: number }> };
    sidePanel?: { close(where: { windowId: number }): Promise<void> };
  };
}

async function giveBack(session: Session): Promise<void> {
  const page = await session.openExtensionPage('popup.html', 'main.popup');
  const removed = await page.evaluate(() =>
    (globalThis as unknown as ExtensionWorld).chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }),
  );
  await page.close();
  expect(removed).toBe(true);
}

/** Where a page of ours is open: tabs and panels. */
async function contexts(end: string): Promise<{ documentUrl: string; tabId: number }[]> {
  const page = await harness.openExtensionPage('popup.html', 'main.popup');
  const all = await page.evaluate(() => (globalThis as unknown as ExtensionWorld).chrome.runtime.getContexts({}));
  await page.close();
  return all.filter(({ documentUrl }) => new URL(documentUrl || 'about:blank').pathname === end);
}

async function closeAll(end: string): Promise<void> {
  const open = await contexts(end);
  const page = await harness.openExtensionPage('popup.html', 'main.popup');
  await page.evaluate(
    async (tabs) => {
      const { chrome } = globalThis as unknown as ExtensionWorld;
      for (const tab of tabs) await chrome.tabs.remove(tab);
      await chrome.sidePanel?.close({ windowId: (await chrome.windows.getCurrent()).id }).catch(() => undefined);
    },
    open.map(({ tabId }) => tabId).filter((id) => id >= 0),
  );
  await page.close();
  // Firefox lets an extension close its sidebar only when a reader asks for it.
  if (BROWSER === 'firefox') await bidiOf(harness.session.browser).privileged('SidebarController.hide()');
  await expect.poll(async () => (await contexts(end)).length, PATIENCE).toBe(0);
}
