/** Proves: the popup tells the truth about a page, and its switches take effect in open tabs at once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { clickInCard } from '../../scripts/browsers/card';
import { launch } from '../../scripts/browsers/launch';
import { waitForMarks, waitForNoMarks } from '../../scripts/browsers/marks';
import { useBrowser } from '../harness/session';
import { BROWSER } from '../harness/which';
import {
  openCard,
  openMarked,
  openPopup,
  PATIENCE,
  popupText,
  press,
  type StorageApi,
  storedEntries,
  waitForCard,
} from './support';

const harness = useBrowser();
const SITE = 'news.localhost';

afterEach(async () => {
  const page = await harness.openExtensionPage('popup.html', 'main.popup');
  await page.evaluate(async () => {
    const { local } = (globalThis as unknown as StorageApi).chrome.storage;
    await local.remove(Object.keys(await local.get(null)).filter((key) => /^(set|site):/.test(key)));
  });
});

describe('the popup', () => {
  it('says that this is a news article, and names what was found, with how often', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    const popup = await openPopup(harness, page);
    await expect.poll(() => popupText(popup), PATIENCE).toContain('On: this looks like a news article.');
    const text = await popupText(popup);
    expect(text).toContain(SITE);
    for (const name of ['Elon Musk', 'Vladimir Putin', 'The Kremlin', 'Dmitry Peskov', 'SpaceX'])
      expect(text).toContain(name);
    expect(text).toContain('partly denied by the Kremlin');
    expect(text).toContain('Unmarked does not mean verified.');
  });

  it('says why it is off on a page that is no article, and that finding nothing is no all-clear', async () => {
    const page = await harness.open('plain.html', SITE);
    const popup = await openPopup(harness, page);
    await expect.poll(() => popupText(popup), PATIENCE).toContain('Off: this does not look like a news article.');
  });

  it('says so where extensions may not run', async () => {
    const page = await harness.open('about:blank');
    const popup = await openPopup(harness, page);
    await expect.poll(() => popupText(popup), PATIENCE).toContain('Says Who cannot run here');
  });

  it('scrolls to a name and opens its card, at a press', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    const popup = await openPopup(harness, page);
    await press(popup, /Bob Woodward/);
    // The popup closes itself; a driver that goes to another tab in that moment may trip over it.
    await expect
      .poll(
        () =>
          page.bringToFront().then(
            () => true,
            () => false,
          ),
        PATIENCE,
      )
      .toBe(true);
    await waitForCard(harness, page, 'Bob Woodward');
  });

  it('reads the same claims in the popup itself', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    const popup = await openPopup(harness, page);
    await press(popup, 'Read the claims about Donald Trump');
    await expect.poll(() => popupText(popup), PATIENCE).toContain('In response');
    expect(await popupText(popup)).toMatch(/Trump and Putin stayed in contact after Trump left office in 2021/);
    expect(await popupText(popup)).toMatch(/Trump denied|denied it/);
  });

  it('works by keyboard alone: to a name, into its claims, and back', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    const popup = await openPopup(harness, page);
    await popup.bringToFront();
    await popup.waitForSelector('[data-read]');
    const focused = () =>
      popup.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
    for (let tabs = 0; tabs < 20 && !(await focused()).startsWith('Read the claims'); tabs += 1)
      await popup.keyboard.press('Tab');
    const opened = await focused();
    await popup.keyboard.press('Enter');
    await expect.poll(() => popupText(popup), PATIENCE).toContain('Says who');
    await expect.poll(() => popup.evaluate(() => document.activeElement?.tagName), PATIENCE).toBe('H1');
    await press(popup, /Back/);
    await expect.poll(focused, PATIENCE).toBe(opened);
  });
});

describe('switching', () => {
  it('a site off removes its marks in the open tab, and on brings them back; nothing is kept then', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    const popup = await openPopup(harness, page);
    await press(popup, `Says Who on ${SITE}`);
    await waitForNoMarks(page);
    await expect.poll(() => popupText(popup), PATIENCE).toContain('Off: you switched it off on this site.');
    expect(await storedEntries(harness)).toMatchObject({ [`site:${SITE}`]: 'off' });
    await press(popup, `Says Who on ${SITE}`);
    await waitForMarks(page, 5);
    await expect.poll(() => popupText(popup), PATIENCE).toContain('On: this looks like a news article.');
    expect(Object.keys(await storedEntries(harness)).filter((key) => key.startsWith('site:'))).toEqual([]);
  });

  it('a site off holds for its subdomains, and for no other site', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    const below = await openMarked(harness, 'article.html', 5, `sport.${SITE}`);
    const other = await openMarked(harness, 'article.html', 5, 'other.localhost');
    const popup = await openPopup(harness, page);
    await press(popup, `Says Who on ${SITE}`);
    await waitForNoMarks(page);
    await waitForNoMarks(below);
    await waitForMarks(other, 5);
  });

  it('everywhere off removes all marks, and on brings them back', async () => {
    const [page, other] = [
      await openMarked(harness, 'article.html', 5, SITE),
      await openMarked(harness, 'article.html', 5, 'other.localhost'),
    ];
    const popup = await openPopup(harness, page);
    await press(popup, 'Says Who, everywhere');
    await waitForNoMarks(page);
    await waitForNoMarks(other);
    await expect.poll(() => popupText(popup), PATIENCE).toContain('Off: you switched Says Who off everywhere.');
    await press(popup, 'Says Who, everywhere');
    await waitForMarks(page, 5);
    await waitForMarks(other, 5);
  });

  it('a page that is no article can be switched on', async () => {
    const page = await harness.open('plain.html', SITE);
    const popup = await openPopup(harness, page);
    await press(popup, `Says Who on ${SITE}`);
    await waitForMarks(page, 2);
    await expect.poll(() => popupText(popup), PATIENCE).toContain('On: you switched it on for this site.');
  });

  it('from the card turns the site off at once', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await clickInCard(harness.session, page, 'footer button.soft');
    await clickInCard(harness.session, page, '.more-list li:last-child button');
    await waitForNoMarks(page);
    expect(await storedEntries(harness)).toMatchObject({ [`site:${SITE}`]: 'off' });
    await expect.poll(() => page.$('says-who-card'), PATIENCE).toBeNull();
  });

  it('stays off after a restart of the browser', async () => {
    const profileDir = mkdtempSync(path.join(tmpdir(), 'says-who-restart-'));
    try {
      const options = { headless: true, extensionDir: inject('extensionDir'), profileDir };
      const first = await launch(BROWSER, options);
      const setting = await first.openExtensionPage('popup.html', 'main.popup');
      await setting.evaluate(() =>
        (globalThis as unknown as StorageApi).chrome.storage.local.set({ 'site:kept.localhost': 'off' }),
      );
      await first.close();
      const second = await launch(BROWSER, options);
      const on = await second.newPage(harness.server.url('article.html', 'other.localhost'));
      await waitForMarks(on, 5);
      const page = await second.newPage(harness.server.url('article.html', 'kept.localhost'));
      const popup = await openPopup(
        { ...harness, session: second, openExtensionPage: (file, ready) => second.openExtensionPage(file, ready) },
        page,
      );
      await expect.poll(() => popupText(popup), PATIENCE).toContain('Off: you switched it off on this site.');
      await waitForNoMarks(page);
      await second.close();
    } finally {
      rmSync(profileDir, { recursive: true, force: true });
    }
  });
});

it('fault: settings that hold nonsense: the defaults hold, the popup says so, and the reader can have it cleared', async () => {
  const page = await openMarked(harness, 'article.html', 5, SITE);
  const setter = await harness.openExtensionPage('popup.html', 'main.popup');
  await setter.evaluate(() =>
    (globalThis as unknown as StorageApi).chrome.storage.local.set({
      'set:enabled': 'perhaps',
      'site:x.example': { off: 1 },
    }),
  );
  const popup = await openPopup(harness, page);
  await expect
    .poll(() => popupText(popup), PATIENCE)
    .toMatch(/Some stored settings could not be read\..*\s+Copy a report/);
  await waitForMarks(page, 5);
  await press(popup, /Dismiss/);
  await expect.poll(() => popupText(popup), PATIENCE).not.toContain('Some stored settings could not be read.');
  expect(Object.keys(await storedEntries(harness)).filter((key) => /^(set|site):/.test(key))).toEqual([]);
});
