/** Proves: what is set on the options page holds in open tabs at once, by pointer and by keyboard; files do no harm. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { hoverMark, leaveMark, readMarks, waitForMarks, waitForNoMarks } from '../../scripts/browsers/marks';
import { useBrowser } from '../harness/session';
import { openMarked, PATIENCE, press, type StorageApi, storedEntries, waitForCard } from './support';

const harness = useBrowser();
const SITE = 'news.localhost';
const OURS = /^(set|site|pause|mute):/;

const folder = mkdtempSync(path.join(tmpdir(), 'says-who-settings-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

afterEach(() => reset());

async function reset(): Promise<void> {
  const page = await harness.openExtensionPage('popup.html', 'main.popup');
  await page.evaluate(async () => {
    const { local } = (globalThis as unknown as StorageApi).chrome.storage;
    await local.remove(Object.keys(await local.get(null)).filter((key) => /^(set|site|pause|mute):/.test(key)));
  });
  await page.close();
}

async function store(entries: Record<string, string | number>): Promise<void> {
  const page = await harness.openExtensionPage('popup.html', 'main.popup');
  await page.evaluate((all) => (globalThis as unknown as StorageApi).chrome.storage.local.set(all), entries);
  await page.close();
}

async function openOptions(): Promise<Page> {
  const page = await harness.openExtensionPage('options.html', '.options');
  await page.bringToFront();
  return page;
}

/** The reader's settings as they are stored. */
async function settings(): Promise<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(await storedEntries(harness)).filter(([key]) => OURS.test(key)));
}

/** Tabs until what has the focus matches, as somebody without a pointer does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${selector}`);
}

const choose = async (options: Page, value: string): Promise<void> => {
  await options.bringToFront();
  await options.click(`[type=radio][value="${value}"]`);
};

const highlights = async (page: Page): Promise<string[]> => [
  ...new Set((await readMarks(page)).map(({ highlight }) => highlight)),
];

const texts = async (page: Page): Promise<string[]> => (await readMarks(page)).map(({ text }) => text);

describe('with the pointer, in an open tab and without a reload', () => {
  it('when it runs: a page that is no article is marked and unmarked', async () => {
    const page = await harness.open('plain.html', SITE);
    const options = await openOptions();
    await choose(options, 'every-page');
    await waitForMarks(page, 2);
    await choose(options, 'chosen-sites');
    await waitForNoMarks(page);
  });

  it('which mentions are marked, and how; in the sample too', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    const few = (await texts(page)).length;
    const options = await openOptions();
    await waitForMarks(options, 4);
    await choose(options, 'every');
    await expect.poll(async () => (await texts(page)).length, PATIENCE).toBeGreaterThan(few);
    await expect.poll(async () => (await texts(options)).length, PATIENCE).toBe(7);
    await choose(options, 'first-on-page');
    await expect.poll(async () => (await texts(options)).length, PATIENCE).toBe(2);
    await expect.poll(async () => new Set(await texts(page)).size, PATIENCE).toBeLessThanOrEqual(few);
    await choose(options, 'tint');
    await expect.poll(() => highlights(page), PATIENCE).toEqual(['says-who-tint']);
    await expect.poll(() => highlights(options), PATIENCE).toEqual(['says-who-tint']);
  });

  it('what opens a card: where only pressing is to, pressing does', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    const options = await openOptions();
    await choose(options, 'click');
    await expect.poll(settings, PATIENCE).toMatchObject({ 'set:openBy': 'click' });
    const mark = await hoverMark(page, 'Elon Musk');
    await page.mouse.click(mark.rect.x + mark.rect.width / 2, mark.rect.y + mark.rect.height / 2);
    await waitForCard(harness, page, 'Elon Musk');
    await leaveMark(page);
  });

  it('a site: added by its address, changed, removed, and brought back', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    const options = await openOptions();
    await options.type('#site-address', `http://www.${SITE}/article.html`);
    await press(options, 'Add');
    await waitForNoMarks(page);
    await options.bringToFront();
    await options.waitForSelector(`[aria-label="Says Who on ${SITE}"]`);
    await options.select(`[aria-label="Says Who on ${SITE}"]`, 'on');
    await waitForMarks(page, 5);
    await options.select(`[aria-label="Says Who on ${SITE}"]`, 'off');
    await waitForNoMarks(page);
    await press(options, `Remove ${SITE}`);
    await waitForMarks(page, 5);
    await press(options, /^Undo/);
    await waitForNoMarks(page);
    expect(await settings()).toEqual({ [`site:${SITE}`]: 'off' });
  });

  it('a pause is told, and ends on demand', async () => {
    await store({ [`pause:${SITE}`]: Date.now() + 3_600_000 });
    const page = await harness.open('article.html', SITE);
    const options = await openOptions();
    await waitForNoMarks(page);
    expect(await options.$eval('#sites', (part) => (part as HTMLElement).innerText)).toMatch(
      /Paused until .*\d\d:\d\d/,
    );
    await press(options, `End the pause of ${SITE}`);
    await waitForMarks(page, 5);
    expect(await settings()).toEqual({});
  });

  it('a muted name is listed, and marked again once it is unmuted', async () => {
    await store({ 'mute:musk-putin-trump/elon-musk': 'Elon Musk' });
    const page = await openMarked(harness, 'article.html', 2, SITE);
    expect(await texts(page)).not.toContain('Elon Musk');
    const options = await openOptions();
    await press(options, 'Unmute Elon Musk');
    await expect.poll(() => texts(page), PATIENCE).toContain('Elon Musk');
    expect(await settings()).toEqual({});
  });

  it('theme and text size', async () => {
    const options = await openOptions();
    await choose(options, 'dark');
    await choose(options, 'largest');
    await expect
      .poll(() => options.evaluate(() => ({ ...document.documentElement.dataset })), PATIENCE)
      .toMatchObject({ theme: 'dark', textSize: 'largest' });
    expect(await options.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
  });
});

describe('with the keyboard alone', () => {
  it('runs, marks, delays and sites are set', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    const options = await openOptions();
    await tabTo(options, '#run [type=radio]:checked');
    await options.keyboard.press('ArrowDown');
    await expect.poll(settings, PATIENCE).toEqual({ 'set:runOn': 'every-page' });
    await tabTo(options, '#site-address');
    await options.keyboard.type(SITE);
    await options.keyboard.press('Enter');
    await waitForNoMarks(page);
    await tabTo(options, `[aria-label="Remove ${SITE}"]`);
    await options.keyboard.press('Enter');
    await waitForMarks(page, 5);
    await tabTo(options, '#marks [value="dotted"]');
    await options.keyboard.press('ArrowRight');
    await expect.poll(() => highlights(page), PATIENCE).toEqual(['says-who-solid']);
    await tabTo(options, '#cards [type=range]');
    await options.keyboard.press('ArrowRight');
    await expect
      .poll(settings, PATIENCE)
      .toEqual({ 'set:runOn': 'every-page', 'set:markStyle': 'solid', 'set:showDelay': 500 });
  });
});

describe('a file', () => {
  /** What the page hands the reader to save, kept in the page instead. */
  const exported = async (options: Page): Promise<string> => {
    await options.evaluate(() => {
      const world = globalThis as unknown as { offered?: Promise<string>; offeredAs?: string };
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        world.offered = blob.text();
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = function click() {
        world.offeredAs = this.download;
      };
    });
    await press(options, 'Export');
    const file = await options.evaluate(async () => {
      const world = globalThis as unknown as { offered?: Promise<string>; offeredAs?: string };
      return { name: world.offeredAs, text: await world.offered };
    });
    expect(file.name).toMatch(/^says-who-settings-\d{4}-\d\d-\d\d\.json$/);
    return file.text ?? '';
  };

  const importing = async (options: Page, text: string): Promise<string> => {
    const file = path.join(folder, 'settings.json');
    writeFileSync(file, text);
    const field = (await options.$('#file [type=file]')) as ElementHandle<HTMLInputElement> | null;
    await field?.uploadFile(file);
    await options.waitForSelector('.report');
    return options.$eval('.report', (report) => (report as HTMLElement).innerText);
  };

  it('holds all: after a reset, importing it brings the same back, in open tabs too', async () => {
    const before = {
      'set:mark': 'every',
      'set:openBy': 'click',
      'site:other.example': 'on',
      [`site:${SITE}`]: 'off',
      'pause:paused.example': Date.now() + 3_600_000,
      'mute:musk-putin-trump/nasa': 'NASA',
    };
    await store(before);
    const page = await harness.open('article.html', SITE);
    const options = await openOptions();
    const text = await exported(options);
    await press(options, 'Reset');
    await press(options, 'Reset everything');
    await waitForMarks(page, 5);
    expect(await settings()).toEqual({});
    expect(await importing(options, text)).toContain('entries were taken over.');
    await waitForNoMarks(page);
    expect(await settings()).toEqual(before);
  });

  it('that is broken is refused with its reason, and nothing is lost', async () => {
    await store({ 'set:mark': 'every', 'site:other.example': 'on' });
    const options = await openOptions();
    expect(await importing(options, '{ "format": ')).toContain('The file is damaged, or is not JSON.');
    await press(options, 'Close this report');
    const newer = JSON.stringify({ format: 'says-who-settings', version: 2 });
    expect(await importing(options, newer)).toContain('a newer version of Says Who');
    await press(options, 'Close this report');
    expect(await importing(options, `"${'x'.repeat(1_100_000)}"`)).toContain('larger than 1 MB');
    expect(await settings()).toEqual({ 'set:mark': 'every', 'site:other.example': 'on' });
  });

  it('that is right in part gives what is right, and says of the rest what is wrong', async () => {
    await store({ 'site:other.example': 'on' });
    const options = await openOptions();
    const report = await importing(
      options,
      JSON.stringify({
        format: 'says-who-settings',
        version: 1,
        settings: { theme: 'dark', showDelay: 5 },
        sites: { 'a b': 'off' },
      }),
    );
    expect(report).toContain('1 entry was taken over.');
    expect(report).toContain('settings › showDelay has a value that it cannot have');
    expect(report).toContain('sites › a b is not the host of a site');
    expect(await settings()).toEqual({ 'set:theme': 'dark', 'site:other.example': 'on' });
  });
});

it('what cannot be saved is said, and what shows is what holds', async () => {
  const options = await openOptions();
  await options.evaluate(() => {
    const { local } = (globalThis as unknown as StorageApi).chrome.storage;
    local.set = async () => {
      throw new Error('quota');
    };
  });
  await choose(options, 'every');
  await options.waitForFunction(() => document.querySelector('.status-wrong'));
  expect(await options.$eval('.status', (line) => (line as HTMLElement).innerText)).toMatch(/could not be saved/);
  expect(await options.$eval('#marks [type=radio]:checked', (radio) => (radio as HTMLInputElement).value)).toBe(
    'first-in-paragraph',
  );
  expect(await settings()).toEqual({});
});

it('shows the shortcuts that the browser has, and what is not set in words', async () => {
  const options = await openOptions();
  const text = await options.$eval('#keys', (part) => (part as HTMLElement).innerText);
  expect(text).toContain('Alt+Shift+S');
  expect(text).toContain('Not set');
  expect(text).toContain('Change the shortcuts');
});
