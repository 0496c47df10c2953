/** Proves: an install opens the first-run page, and its sample is read, marked and carded as pages are. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { launch } from '../../scripts/browsers/launch';
import { leaveMark, readMarks, waitForMarks } from '../../scripts/browsers/marks';
import { useBrowser } from '../harness/session';
import { BROWSER } from '../harness/which';
import { openCard, PATIENCE, press, type StorageApi, storedEntries, waitForCard, waitForNoCard } from './support';

const harness = useBrowser();

async function openWelcome(): Promise<Page> {
  const page = await harness.openExtensionPage('welcome.html', '.welcome');
  await page.bringToFront();
  await waitForMarks(page, 2);
  return page;
}

afterEach(async () => {
  const page = await harness.openExtensionPage('popup.html', 'main.popup');
  await page.evaluate(() => (globalThis as unknown as StorageApi).chrome.storage.local.remove(['set:runOn']));
});

describe('the sample', () => {
  it('has its names marked, and nothing else on the page', async () => {
    const page = await openWelcome();
    expect((await readMarks(page)).map(({ text }) => text)).toEqual(['Elon Musk', 'Donald Trump']);
  });

  it('opens a card by resting, and Escape closes it', async () => {
    const page = await openWelcome();
    const card = await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    expect(card.text).toContain('In response');
    await page.keyboard.press('Escape');
    await waitForNoCard(harness, page);
  });

  it('opens a card by pressing a name', async () => {
    const page = await openWelcome();
    const mark = (await readMarks(page)).find(({ text }) => text === 'Donald Trump');
    if (!mark) throw new Error('no mark');
    await page.mouse.click(mark.rect.x + mark.rect.width / 2, mark.rect.y + mark.rect.height / 2);
    await waitForCard(harness, page, 'Donald Trump');
    await leaveMark(page);
  });

  it('opens a card by keyboard alone, with the focus inside', async () => {
    const page = await openWelcome();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForCard(harness, page, 'Elon Musk');
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName), PATIENCE).toBe('says-who-card');
    await page.keyboard.press('Escape');
    await waitForNoCard(harness, page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName), PATIENCE).not.toBe('says-who-card');
  });
});

it('says what it knows, and keeps the choice of when it runs', async () => {
  const page = await openWelcome();
  expect(await page.$eval('main', (main) => main.innerText)).toContain(
    'Says Who knows one article, from before 5 November 2024. Unmarked does not mean verified.',
  );
  await page.click('[value="chosen-sites"]');
  await expect.poll(() => storedEntries(harness), PATIENCE).toMatchObject({ 'set:runOn': 'chosen-sites' });
});

it('leads to the options', async () => {
  const page = await openWelcome();
  const before = (await harness.session.browser.pages()).length;
  await press(page, 'All options');
  await expect.poll(async () => (await harness.session.browser.pages()).length, PATIENCE).toBe(before + 1);
  const opened = (await harness.session.browser.pages()).at(-1);
  await opened?.close();
});

it('opens by itself when Says Who is installed', async () => {
  const session = await launch(BROWSER, { headless: true, extensionDir: inject('extensionDir'), welcome: true });
  try {
    const openTabs = async (): Promise<string[]> => {
      const asking = await session.openExtensionPage('popup.html', 'body');
      const urls = await asking.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { tabs: { query(query: object): Promise<{ url?: string }[]> } };
        };
        return (await chrome.tabs.query({})).map(({ url }) => url ?? '');
      });
      await asking.close();
      return urls.filter((url) => url.endsWith('/welcome.html'));
    };
    await expect.poll(openTabs, PATIENCE).toHaveLength(1);
  } finally {
    await session.close();
  }
});
