/**
 * Proves: what browsers do with pages and extensions besides showing them costs the reader nothing. Pages are prepared,
 * put away and frozen; the machine sleeps and its clock is set; the extension is updated, disabled, kept from sites.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { bidiOf, contextOf } from '../../scripts/browsers/bidi';
import { countCards } from '../../scripts/browsers/card';
import { hoverMark, leaveMark, waitForMarks, waitForNoMarks } from '../../scripts/browsers/marks';
import { useBrowser } from '../harness/session';
import { BROWSER } from '../harness/which';
import { inOwnBrowser, turn } from './own-browser';
import {
  forgetSettings,
  keepSettings,
  markedNames,
  openCard,
  openMarked,
  openPopup,
  PATIENCE,
  popupText,
  storedEntries,
  waitForNoCard,
} from './support';

const harness = useBrowser();
/** More than a test's usual blink: a browser of its own, or many tabs. */
const LONG = 60_000;
/** ms: a card would have opened by then. */
const RESTED = 1000;
const ARTICLE = readFileSync(path.resolve(import.meta.dirname, '../pages/article.html'), 'utf8');

/** Pages that the browser may keep, as most pages are served; what the harness serves otherwise is never kept. */
beforeAll(() => {
  harness.server.put('kept.html', ARTICLE, { 'cache-control': 'max-age=60' });
});

interface Watched {
  restored?: boolean;
}

/** Away to another page and back, to the very document that was left. */
async function awayAndBack(page: Page, meanwhile: () => Promise<void> = async () => undefined): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      (globalThis as Watched).restored = persisted;
    });
  });
  await page.goto(harness.server.url('plain.html'));
  await meanwhile();
  if (BROWSER === 'chromium') await page.goBack();
  else
    await bidiOf(harness.session.browser).send('browsingContext.traverseHistory', {
      context: contextOf(page),
      delta: -1,
    });
  await page.waitForFunction(() => (globalThis as Watched).restored === true, { polling: 50 });
}

describe('fault: the back-forward cache', () => {
  it('a page that comes back has its marks as before, each once, and one card opens and closes', async () => {
    const page = await openMarked(harness, 'kept.html');
    const before = await markedNames(page);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await awayAndBack(page);
    await expect.poll(() => markedNames(page), PATIENCE).toEqual(before);
    await openCard(harness, page, 'Kremlin', 'The Kremlin');
    expect(await countCards(page)).toBe(1);
    await leaveMark(page);
    await waitForNoCard(harness, page);
  });

  it('what was set while it was away holds when it comes back', async () => {
    const page = await openMarked(harness, 'kept.html');
    await awayAndBack(page, () => keepSettings(harness, { 'set:enabled': false }));
    await waitForNoMarks(page);
    await forgetSettings(harness);
    await waitForMarks(page, 5);
  });
});

/** Only Chromium prepares pages. */
if (BROWSER === 'chromium')
  it(
    'fault: a page that the browser prepares is left alone until it is shown, and is read then',
    async () => {
      const rules = { prerender: [{ urls: ['/prepared.html'], eagerness: 'immediate' }] };
      // The page itself tells when it is prepared, and how many highlights it has when it comes to be shown.
      const tells = `<script>
        addEventListener('load', () => setTimeout(() => localStorage.setItem('prepared', document.prerendering), 500));
        document.addEventListener('prerenderingchange', () => { globalThis.atShow = CSS.highlights.size; });
      </script>`;
      harness.server.put('prepared.html', ARTICLE.replace('</head>', `${tells}</head>`));
      harness.server.put(
        'leads.html',
        `<!doctype html><title>leads</title><script type="speculationrules">${JSON.stringify(rules)}</script><a href="/prepared.html">go</a>`,
      );
      await inOwnBrowser(
        harness,
        async (own) => {
          const page = await own.open('leads.html');
          await page.waitForFunction(() => localStorage.getItem('prepared') === 'true', { polling: 50 });
          await page.click('a');
          await page.waitForFunction(() => location.pathname === '/prepared.html', { polling: 50 });
          await waitForMarks(page, 5);
          const told = await page.evaluate(() => {
            const [entry] = performance.getEntriesByType('navigation') as unknown as { activationStart: number }[];
            return [(globalThis as { atShow?: number }).atShow, (entry?.activationStart ?? 0) > 0];
          });
          expect(told).toEqual([0, true]);
        },
        { unwatched: true },
      );
    },
    LONG,
  );

/** Says the time to the extension's scripts in a page, so many ms from now. */
async function setClock(page: Page, by: number): Promise<void> {
  const client = await page.createCDPSession();
  const contexts: number[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === harness.session.extensionOrigin) contexts.push(context.id);
  });
  await client.send('Runtime.enable');
  expect(contexts.length).toBeGreaterThan(0);
  for (const contextId of contexts)
    await client.send('Runtime.evaluate', {
      contextId,
      expression: `globalThis.trueNow ??= Date.now.bind(Date); Date.now = () => trueNow() + ${by}`,
    });
  await client.detach();
}

/** Firefox gives a driver neither a page's state nor the world of an extension's script. */
if (BROWSER === 'chromium')
  describe('fault: sleep', () => {
    it('a page that was frozen goes on, also without the background that it knew', async () => {
      const page = await openMarked(harness);
      const before = await markedNames(page);
      const client = await page.createCDPSession();
      // Browsers freeze what is not looked at.
      const other = await harness.open('plain.html');
      await other.bringToFront();
      await client.send('Page.setWebLifecycleState', { state: 'frozen' });
      await harness.session.stopBackground();
      await client.send('Page.setWebLifecycleState', { state: 'active' });
      await client.detach();
      await other.close();
      await openCard(harness, page, 'Elon Musk', 'Elon Musk');
      expect(await markedNames(page)).toEqual(before);
    });

    it('a pause that ended meanwhile is over when the reader is back, and a clock set back takes nothing away', async () => {
      const page = await openMarked(harness, 'article.html', 5, 'sleeps.localhost');
      await keepSettings(harness, { 'pause:sleeps.localhost': Date.now() + 3_600_000 });
      await waitForNoMarks(page);
      // Two hours later by the clock, though no timer has run: so it is after a sleep.
      await setClock(page, 7_200_000);
      const other = await harness.open('plain.html');
      await other.bringToFront();
      await page.bringToFront();
      await waitForMarks(page, 5);
      await setClock(page, -86_400_000);
      await forgetSettings(harness);
      await openCard(harness, page, 'Elon Musk', 'Elon Musk');
      await leaveMark(page);
      await waitForNoCard(harness, page);
    });
  });

it(
  'fault: an update under twenty open tabs: each has its marks from the new script, and a card',
  async () => {
    const pages: Page[] = [];
    for (let tab = 0; tab < 20; tab += 1) pages.push(await openMarked(harness, 'article.html', 5, `t${tab}.localhost`));
    for (const page of pages)
      await page.evaluate(() => {
        (globalThis as unknown as { old: unknown }).old = CSS.highlights.get('says-who');
      });
    await harness.session.reloadExtension('9.9.10');
    for (const page of pages) {
      await page.bringToFront();
      await page.waitForFunction(
        () => {
          const now = CSS.highlights.get('says-who');
          return now && now !== (globalThis as unknown as { old: unknown }).old && now.size >= 5;
        },
        { polling: 50 },
      );
    }
    for (const page of [pages[0], pages[19]] as Page[]) {
      await page.bringToFront();
      // Of so many tabs one comes to the front a while after it was told to; until then the pointer is not its own.
      await page.waitForFunction(() => document.visibilityState === 'visible' && document.hasFocus(), { polling: 50 });
      await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    }
    for (const page of pages) expect(await countCards(page)).toBeLessThanOrEqual(1);
  },
  LONG,
);

it(
  'fault: the extension is disabled under an open page: no card opens; enabled again it knows what was set',
  async () => {
    await inOwnBrowser(harness, async (own) => {
      await keepSettings(own, { 'site:quiet.localhost': 'off' });
      const before = await storedEntries(own);
      const page = await own.open('article.html');
      await waitForMarks(page, 5);
      await turn(own.session, { enabled: false });
      // In Chromium the old script takes its marks away as soon as it is asked for something.
      await hoverMark(page, 'Elon Musk').catch(() => undefined);
      for (const end = Date.now() + RESTED; Date.now() < end; ) expect(await countCards(page)).toBe(0);
      await page.reload();
      await page.waitForSelector('article');
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await turn(own.session, { enabled: true });
      await page.reload();
      await waitForMarks(page, 5);
      expect(await storedEntries(own)).toMatchObject(before);
      await openCard(own, page, 'Elon Musk', 'Elon Musk');
    });
  },
  LONG,
);

/** In Firefox: `popup.e2e.ts`. */
if (BROWSER === 'chromium')
  it(
    'fault: access is withheld in the browser’s own settings and given back: nothing is read, then all, without a reload',
    async () => {
      await inOwnBrowser(harness, async (own) => {
        await turn(own.session, { hostAccess: 'ON_CLICK' });
        const page = await own.open('article.html', 'news.localhost');
        const popup = await openPopup(own, page);
        await expect
          .poll(() => popupText(popup), PATIENCE)
          .toContain('Your browser keeps Says Who from reading this page');
        expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
        await turn(own.session, { hostAccess: 'ON_ALL_SITES' });
        await waitForMarks(page, 5);
        await page.bringToFront();
        await openCard(own, page, 'Elon Musk', 'Elon Musk');
      });
    },
    LONG,
  );
