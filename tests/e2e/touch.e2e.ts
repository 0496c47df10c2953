/** Proves: a tap opens a card as a sheet, fingers that do something else do not, and every way out closes it. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardRect, clickInCard, readCard } from '../../scripts/browsers/card';
import { readMarks } from '../../scripts/browsers/marks';
import { useBrowser } from '../harness/session';
import { BROWSER } from '../harness/which';
import { openMarked, PATIENCE, waitForCard, waitForNoCard } from './support';

const harness = useBrowser();

/** A phone, upright. */
const PHONE = { width: 390, height: 760 };

async function openOnPhone(name = 'article.html'): Promise<Page> {
  const page = await openMarked(harness, name);
  await page.setViewport(PHONE);
  await page.bringToFront();
  return page;
}

async function middleOf(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  const mark = (await readMarks(page)).filter((each) => each.text === text)[nth];
  if (!mark) throw new Error(`no mark ${text}`);
  return { x: mark.rect.x + mark.rect.width / 2, y: mark.rect.y + mark.rect.height / 2 };
}

async function tap(page: Page, text: string): Promise<void> {
  const { x, y } = await middleOf(page, text);
  await page.touchscreen.tap(x, y);
}

async function swipe(page: Page, from: { x: number; y: number }, by: number): Promise<void> {
  const touch = await page.touchscreen.touchStart(from.x, from.y);
  for (let step = 1; step <= 6; step += 1) await touch.move(from.x, from.y + (by * step) / 6);
  await touch.end();
}

/** Settled: the sheet slides in. */
async function sheetRect(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  await waitForCard(harness, page, 'The Kremlin');
  await expect
    .poll(() => cardRect(harness.session, page, '.sheet').then(({ y, height }) => Math.round(y + height)), PATIENCE)
    .toBe(PHONE.height);
  return cardRect(harness.session, page, '.sheet');
}

describe('a tap on a name', () => {
  it('opens its card as a sheet: as wide as the window, at its lower edge, and not over all of it', async () => {
    const page = await openOnPhone();
    await tap(page, 'Kremlin');
    const { x, y, width } = await sheetRect(page);
    // Without the scroll bar, where there is one.
    expect([x, width]).toEqual([0, await page.evaluate(() => document.documentElement.clientWidth)]);
    expect(y).toBeGreaterThan(PHONE.height * 0.25);
    const body = await harness.session.inCard(page, (root) => {
      const element = root.querySelector('.card-body, .card[data-low]');
      return element ? getComputedStyle(element).overflowY : '';
    });
    expect(body).toBe('auto');
  });

  it.each([
    ['in the midst of a page', ''],
    ['at the very end of a page', 'article :is(p, figure, aside):not(#p2) { display: none }'],
  ])('%s never covers the name it is about', async (_where, css) => {
    const page = await openOnPhone();
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      // As low in the window as a finger may find it.
      sheet.replaceSync(`${rules} #p2 { padding-top: 400px }`);
      document.adoptedStyleSheets.push(sheet);
    }, css);
    await expect.poll(async () => (await middleOf(page, 'Kremlin')).y, PATIENCE).toBeGreaterThan(400);
    const { y } = await middleOf(page, 'Kremlin');
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - PHONE.height + 60);
    await tap(page, 'Kremlin');
    await sheetRect(page);
    await expect
      .poll(async () => {
        const sheet = await cardRect(harness.session, page, '.sheet');
        return (await middleOf(page, 'Kremlin')).y < sheet.y;
      }, PATIENCE)
      .toBe(true);
  });

  it('in a link follows the link', async () => {
    const page = await openOnPhone();
    const link = (await page.$('#link')) as ElementHandle<Element>;
    await link.tap();
    await expect.poll(() => page.evaluate(() => location.hash), PATIENCE).toBe('#more');
    expect(await readCard(harness.session, page)).toBeNull();
  });
});

describe('a finger that does something else', () => {
  /** Every card that opens is asked for by a click, so the page's own log tells when it would have come. */
  const logged = (page: Page): Promise<string[]> =>
    page.evaluate(() => (globalThis as unknown as { touches: string[] }).touches);
  const openLogged = async (): Promise<Page> => {
    const page = await openOnPhone();
    await page.evaluate(() => {
      const log: string[] = [];
      (globalThis as unknown as { touches: string[] }).touches = log;
      for (const type of ['pointerup', 'pointercancel', 'click']) addEventListener(type, () => log.push(type), true);
    });
    return page;
  };

  // Touches that the driver sends to Firefox do not scroll.
  if (BROWSER !== 'firefox')
    it('scrolls: no card opens', async () => {
      const page = await openLogged();
      await swipe(page, await middleOf(page, 'Kremlin'), -180);
      await expect.poll(() => page.evaluate(() => scrollY), PATIENCE).toBeGreaterThan(50);
      await expect.poll(() => logged(page), PATIENCE).toEqual(['pointercancel']);
      expect(await readCard(harness.session, page)).toBeNull();
    });

  it('pinches: no card opens', async () => {
    const page = await openLogged();
    const { x, y } = await middleOf(page, 'Kremlin');
    const one = await page.touchscreen.touchStart(x, y);
    const two = await page.touchscreen.touchStart(x + 60, y + 60);
    await two.move(x + 120, y + 120);
    await two.end();
    await one.end();
    await expect.poll(async () => (await logged(page)).length, PATIENCE).toBeGreaterThan(1);
    expect(await logged(page)).not.toContain('click');
    expect(await readCard(harness.session, page)).toBeNull();
  });
});

describe('an open sheet', () => {
  const open = async (): Promise<Page> => {
    const page = await openOnPhone();
    await tap(page, 'Kremlin');
    await sheetRect(page);
    return page;
  };

  it('goes when its handle is swiped down, and comes back when it was not meant', async () => {
    const page = await open();
    const { x, y, width } = await cardRect(harness.session, page, '.sheet-handle');
    await swipe(page, { x: x + width / 2, y: y + 10 }, 12);
    await sheetRect(page);
    await swipe(page, { x: x + width / 2, y: y + 10 }, 200);
    await waitForNoCard(harness, page);
  });

  it('goes when its head is swiped down', async () => {
    const page = await open();
    const { x, y } = await cardRect(harness.session, page, '.card-head .name');
    await swipe(page, { x: x + 10, y: y + 8 }, 200);
    await waitForNoCard(harness, page);
  });

  it('goes with a tap outside and with its close button', async () => {
    const page = await open();
    await page.touchscreen.tap(200, 4);
    await waitForNoCard(harness, page);
    await tap(page, 'Kremlin');
    await sheetRect(page);
    await clickInCard(harness.session, page, '[aria-label="Close"]');
    await waitForNoCard(harness, page);
  });

  it('stays while the page is scrolled, and leaves the history alone', async () => {
    const page = await open();
    const [before, from] = await page.evaluate(() => [history.length, scrollY]);
    await page.evaluate(() => scrollBy({ top: 200, behavior: 'instant' }));
    await expect.poll(() => page.evaluate(() => scrollY), PATIENCE).toBe((from ?? 0) + 200);
    expect((await readCard(harness.session, page))?.lines[0]).toBe('The Kremlin');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });
});
