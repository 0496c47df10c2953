/**
 * Proves: on articles of four kinds, which sentences match a claim and which responses are found is shown in the
 * article, on the card, in side panel and popup; a reader can switch it off; and the page's nodes stay as they are.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { cardRect, clickInCard } from '../../scripts/browsers/card';
import { hoverMark, readMarks } from '../../scripts/browsers/marks';
import { useBrowser } from '../harness/session';
import { BROWSER } from '../harness/which';
import {
  announced,
  command,
  forgetSettings,
  keepSettings,
  openMarked,
  openPopup,
  PATIENCE,
  popupText,
  ringed,
  storedEntries,
  tabIdOf,
  waitForCard,
} from './support';

const harness = useBrowser();
const TITLE = 'Wording that matches a claim';
const CONTACT = 'Musk and Putin have had an ongoing relationship, in contact since 2022.';

afterEach(() => forgetSettings(harness));

const signs = async (page: Page): Promise<string[]> =>
  (await readMarks(page)).filter(({ highlight }) => highlight.startsWith('says-who-sentence')).map(({ text }) => text);
const signed = (page: Page, ...texts: string[]) => expect.poll(() => signs(page), PATIENCE).toEqual(texts);

async function openPanel(page: Page): Promise<Page> {
  const panel = await harness.openExtensionPage(`sidepanel.html?tab=${await tabIdOf(harness, page)}`, 'main.panel');
  await panel.setViewport({ width: 420, height: 800 });
  await panel.waitForSelector('.digest', { timeout: PATIENCE.timeout });
  return panel;
}
const digestText = (view: Page): Promise<string> =>
  view.$eval('.digest', (all) => (all as HTMLElement).innerText.replace(/\s+/g, ' '));

describe('an article that tells of the claim and of a denial', () => {
  it('has one sign, whose card is the claim’s, with both lanes, what was found, the way there, and why', async () => {
    const page = await openMarked(harness, 'claims-denied.html');
    await signed(page, 'this week.');
    expect(await page.$eval('#p1', (element) => element.innerHTML)).not.toMatch(/</);
    await hoverMark(page, 'this week.');
    const card = await waitForCard(harness, page, TITLE);
    for (const each of [CONTACT, 'Says who', 'In response', 'On this page', 'Why this sentence'])
      expect(card.text).toContain(each);
    expect(card.text).toContain('the Kremlin’s partial denial, through Peskov, page ¶ 5');
    expect(card.text).not.toContain('Not found');
    await harness.session.inCard(page, (root) => root.querySelector('.on-page .who-link')?.scrollIntoView());
    await clickInCard(harness.session, page, '.on-page .who-link');
    await expect.poll(() => ringed(page), PATIENCE).toMatch(/^Dmitry Peskov denied/);
  });

  it('opens its card as a sheet where its sign is tapped', async () => {
    const page = await openMarked(harness, 'claims-denied.html');
    await page.setViewport({ width: 390, height: 760 });
    await page.bringToFront();
    await signed(page, 'this week.');
    const sign = (await readMarks(page)).find(({ text }) => text === 'this week.');
    if (!sign) throw new Error('no sign');
    const { x, y, width, height } = sign.rect;
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    expect((await waitForCard(harness, page, TITLE)).text).toContain(CONTACT);
    // At the window's lower edge, once it has slid in.
    await expect
      .poll(
        () => cardRect(harness.session, page, '.sheet').then((sheet) => Math.round(sheet.y + sheet.height)),
        PATIENCE,
      )
      .toBe(760);
  });

  // Firefox cannot be told to draw for print; `tests/unit/marks/ring.test.ts` holds the style sheet to it for both.
  if (BROWSER !== 'firefox')
    it('prints without its sign', async () => {
      const page = await openMarked(harness, 'claims-denied.html');
      await signed(page, 'this week.');
      const { rect } = (await readMarks(page)).find(({ text }) => text === 'this week.') ?? {};
      if (!rect) throw new Error('no sign');
      const { x, y, width, height } = rect;
      const plain = await page.$eval('#p3', (element) => element.getBoundingClientRect().toJSON() as DOMRect);
      const sign = (): Promise<string> =>
        page.screenshot({ encoding: 'base64', clip: { x, y: y - 4, width, height: height + 10 } });
      const text = (): Promise<string> =>
        page.screenshot({ encoding: 'base64', clip: { x: plain.x, y: plain.y, width: 200, height: 40 } });
      const seen = [await sign(), await text()];
      await page.emulateMediaType('print');
      // Text without a sign is printed as it is seen, and so the sign is all that is missing.
      expect(await text()).toBe(seen[1]);
      expect(await sign()).not.toBe(seen[0]);
      await page.emulateMediaType();
      expect(await sign()).toBe(seen[0]);
    });

  it('is told in the side panel and in the popup, with its sentences; each leads to its place', async () => {
    const page = await openMarked(harness, 'claims-denied.html');
    await signed(page, 'this week.');
    const panel = await openPanel(page);
    const told = await digestText(panel);
    for (const each of [
      'This page and your packs',
      CONTACT,
      'Elon Musk and Vladimir Putin have been in contact since 2022, a newspaper wrote this week.',
      'page ¶ 2',
      'Dmitry Peskov denied that Musk and Putin talk regularly.',
      'the Kremlin’s partial denial',
    ])
      expect(told).toContain(each);
    expect(told).not.toMatch(/\d of \d/);
    await panel.click('.digest-quote');
    await expect.poll(() => ringed(page), PATIENCE).toMatch(/^Elon Musk and Vladimir Putin have been/);
    const popup = await openPopup(harness, page);
    await expect.poll(() => popupText(popup), PATIENCE).toContain('This page and your packs');
    expect(await popupText(popup)).toContain('the Kremlin’s partial denial');
    // Nothing of it is kept.
    expect(JSON.stringify(await storedEntries(harness))).not.toContain('newspaper wrote');
  });

  it('is come to by keyboard, after the names in it, and its card takes the focus', async () => {
    const page = await openMarked(harness, 'claims-denied.html');
    await signed(page, 'this week.');
    await command(harness, page, 'next-name', 'next-name', 'next-name');
    await expect.poll(() => ringed(page), PATIENCE).toMatch(/^Elon Musk and Vladimir Putin have been/);
    await expect.poll(() => announced(harness, page), PATIENCE).toMatch(/^Sentence that matches a claim: Elon Musk/);
    await command(harness, page, 'open-card');
    await waitForCard(harness, page, TITLE);
  });

  it('loses sign and digest entry with the sentence, and has them again with it', async () => {
    const page = await openMarked(harness, 'claims-denied.html');
    await signed(page, 'this week.');
    await page.$eval('#p1', (element) => {
      element.textContent = 'Elon Musk and Vladimir Putin are named here.';
    });
    await signed(page);
    await page.$eval('#p2', (element) => {
      element.textContent = 'Musk and Putin have been in contact for years, it is said.';
    });
    await signed(page, 'is said.');
  });
});

describe('an article that tells of a claim and of no answer', () => {
  it('has the recorded responses that a text search does not find, and as of when', async () => {
    const page = await openMarked(harness, 'claims-alone.html');
    await signed(page, 'book says.');
    await hoverMark(page, 'book says.');
    const card = await waitForCard(harness, page, TITLE);
    expect(card.text).toContain(
      'Not found by text search: Trump’s denial and Putin’s denial (recorded before 5 Nov 2024). They may be worded differently, out of view, or later than this page.',
    );
    expect(card.text).not.toContain('gives no date');
  });

  it('says where the page has no date, and lists nothing where it is the older', async () => {
    const page = await openMarked(harness, 'claims-alone.html');
    const dated = async (date: string | null): Promise<string> => {
      await page.evaluate((now) => {
        const data = document.querySelector('script[type="application/ld+json"]');
        const facts = JSON.parse(data?.textContent ?? '{}') as Record<string, unknown>;
        if (data) data.textContent = JSON.stringify({ ...facts, datePublished: now ?? undefined });
      }, date);
      await keepSettings(harness, { 'set:mark': 'every' });
      await keepSettings(harness, { 'set:mark': 'first-in-paragraph' });
      const panel = await openPanel(page);
      await expect.poll(() => digestText(panel), PATIENCE).toContain('page ¶ 3');
      return digestText(panel);
    };
    expect(await dated(null)).toContain('This page gives no date that could be read');
    expect(await dated('2024-10-01')).not.toContain('Not found');
  });
});

it('on a page that never rests its sentences are found all the same', async () => {
  const article = await readFile(path.join(import.meta.dirname, '../pages/claims-denied.html'), 'utf8');
  // Tasks without end, all of which go before work in the background.
  const restless = `const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      for (const end = performance.now() + 2; performance.now() < end; );
      port2.postMessage(0);
    };
    port2.postMessage(0);`;
  harness.server.put('restless.html', `${article}<script>${restless}</script>`);
  const page = await openMarked(harness, 'restless.html');
  await signed(page, 'this week.');
  await page.close();
});

it('an article that only denies has no sign, and its answer in the digest', async () => {
  const page = await openMarked(harness, 'claims-only-denied.html', 2);
  const panel = await openPanel(page);
  await expect.poll(() => digestText(panel), PATIENCE).toMatch(/Found by text search.*there have been no contacts/);
  expect(await digestText(panel)).not.toMatch(/Wording that matches|Not found/);
  expect(await signs(page)).toEqual([]);
});

it('an article that names the same people without the claim: nothing, and that this says nothing', async () => {
  const page = await openMarked(harness, 'claims-unrelated.html', 3);
  const panel = await openPanel(page);
  await expect
    .poll(() => digestText(panel), PATIENCE)
    .toContain('Nothing in your packs matches the wording of this page. That says nothing about its accuracy.');
  expect(await signs(page)).toEqual([]);
});

it('one switch takes all of it away, and brings it back', async () => {
  const page = await openMarked(harness, 'claims-denied.html');
  await signed(page, 'this week.');
  const options = await harness.openExtensionPage('options.html', 'main');
  await options.$$eval('label.choice', (all) =>
    all
      .find((each) => each.textContent?.startsWith('Sentences that match'))
      ?.querySelector('input')
      ?.click(),
  );
  await signed(page);
  expect(await popupText(await openPopup(harness, page))).not.toContain('This page and your packs');
  await keepSettings(harness, { 'set:sentences': true });
  await signed(page, 'this week.');
  // Nor of anybody of whom the reader wants to see nothing.
  await keepSettings(harness, { 'mute:musk-putin-trump/vladimir-putin': 'Vladimir Putin' });
  await signed(page);
});

it('sentences in a shadow root have no sign and no entry: what is found is what stands in the page itself', async () => {
  const page = await openMarked(harness, 'claims-denied.html');
  await signed(page, 'this week.');
  const before = await signs(page);
  await page.$eval('#p3', (element) => {
    const host = document.createElement('div');
    const text = document.createElement('p');
    text.textContent = 'Elon Musk has been in touch with Vladimir Putin for years, it is said.';
    host.attachShadow({ mode: 'open' }).append(text);
    element.before(host);
  });
  await expect
    .poll(async () => (await readMarks(page)).filter(({ text }) => text === 'Elon Musk').length, PATIENCE)
    .toBe(2);
  // The page is gone through once more after the names in it were found: a change that has its own sign tells when.
  await page.$eval('#p5', (element) => {
    element.textContent = 'Musk and Putin have been in contact for years, the paper added.';
  });
  await signed(page, ...before, 'paper added.');
});
