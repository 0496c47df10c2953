/** Options page and first-run page: free of violations, in 320 px, in any language; and what each control asks for. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Looks } from '../gallery/frame';
import { useBrowser } from '../harness/session';
import { LONG, tooWideStates, violationsInStates } from './every-state';
import { asked, focused, openState, seen, showState, tabTo, violations } from './gallery-page';

const harness = useBrowser();

const open = (state: string, looks?: Looks): Promise<Page> => openState(harness, 'options', state, looks);

describe('every state', () => {
  it.each(['light', 'dark'] as const)(
    'in %s is free of violations',
    async (theme) => {
      const page = await open('options/fresh');
      expect(await violationsInStates(page, { theme })).toEqual([]);
    },
    LONG,
  );

  it(
    'fits into 320 px, in every language and with the largest text',
    async () => {
      const page = await open('options/fresh');
      expect(await tooWideStates(page)).toEqual([]);
    },
    LONG,
  );

  it('the question before a reset is free of violations too', async () => {
    const page = await open('options/used');
    await page.evaluate(() => document.querySelector<HTMLElement>('#file .grave')?.click());
    await page.waitForSelector('dialog[open]');
    expect(await violations(page)).toEqual([]);
  });
});

describe('theme and text size', () => {
  it('are followed by the page and by what is in it', async () => {
    const page = await open('options/fresh', { theme: 'dark', textSize: 'large' });
    const look = () =>
      page.evaluate(() => {
        const view = document.querySelector('.sw');
        if (!view) throw new Error('no view');
        const { colorScheme, fontSize } = getComputedStyle(view);
        return { colorScheme, body: getComputedStyle(document.body).colorScheme, size: Number.parseFloat(fontSize) };
      });
    expect(await look()).toMatchObject({ colorScheme: 'dark', body: 'dark' });
    const large = (await look()).size;
    await showState(page, 'options/fresh', { theme: 'light' });
    expect(await look()).toMatchObject({ colorScheme: 'light', body: 'light' });
    expect(large / (await look()).size).toBeCloseTo(1.2);
  });
});

describe('the list of sites', () => {
  it('draws a piece of two thousand, and finds any of them', async () => {
    const page = await open('options/many-sites');
    const rows = () => page.$$eval('#sites .row', (all) => all.length);
    expect(await rows()).toBe(200);
    await page.click('.show-more');
    await page.waitForFunction(() => document.querySelectorAll('#sites .row').length === 400);
    await page.type('#sites-search', 'site-1987');
    await page.waitForFunction(() => document.querySelectorAll('#sites .row').length === 1);
    expect(await seen(page)).toContain('site-1987.example');
    await page.type('#sites-search', 'nonsense');
    await page.waitForFunction(() => document.querySelectorAll('#sites .row').length === 0);
    expect(await seen(page)).toContain('No site in the list has “site-1987nonsense” in it.');
  });

  it('a pasted address is reduced to its host; nonsense is refused in plain words', async () => {
    const page = await open('options/fresh');
    await page.focus('#site-address');
    await page.keyboard.type('two words');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#site-problem')?.textContent !== '');
    expect(await seen(page)).toContain('“two words” is no web address.');
    expect(await asked(page)).toEqual([]);
    await page.$eval('#site-address', (field) => (field as HTMLInputElement).select());
    await page.keyboard.type('https://www.news.example/a?b');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (document.querySelector('#site-address') as HTMLInputElement).value === '');
    expect(await asked(page)).toEqual(['site news.example {"rule":"off","until":null}']);
  });

  it('tells a pause that runs, and ends it; one that is over is not told', async () => {
    const page = await open('options/used');
    expect(await seen(page)).not.toContain('over.example');
    await tabTo(page, 'End the pause of paused.example');
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual(['site paused.example {"rule":null,"until":null}']);
  });

  it('taking a site out brings the focus to the way back, which restores exactly what was kept', async () => {
    const page = await open('options/used');
    await tabTo(page, 'Remove news.example');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Undo: news.example was removed.');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Sites');
    expect(await asked(page)).toEqual([
      'site news.example {"rule":null,"until":null}',
      `site news.example ${JSON.stringify({ rule: 'off', until: Date.UTC(2026, 1, 2, 12) })}`,
    ]);
  });
});

describe('the delays', () => {
  it('are told in seconds and words, also to those who only hear, and saved when let go', async () => {
    const page = await open('options/fresh');
    await page.focus('#cards [type=range]');
    await page.keyboard.press('ArrowRight');
    expect(await asked(page)).toEqual(['set showDelay 500']);
    expect(await page.$eval('#cards [type=range]', (range) => range.getAttribute('aria-valuetext'))).toMatch(
      /^0\.\d+ seconds, medium$/,
    );
  });

  it('cannot be set where resting opens nothing, and say why', async () => {
    const page = await open('options/used');
    expect(await page.$$eval('#cards [type=range]', (all) => all.map((each) => each.matches(':disabled')))).toEqual([
      true,
      true,
    ]);
    expect(await seen(page)).toContain('Counts only where resting opens a card.');
  });
});

describe('a file', () => {
  it('can be dropped on its place', async () => {
    const page = await open('options/fresh');
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['{}'], 'dropped.json'));
      document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    });
    expect(await asked(page)).toEqual(['import dropped.json']);
  });

  it('that was refused in part: the focus comes to the report, which names each entry', async () => {
    const page = await open('options/import-in-part');
    await expect.poll(() => focused(page)).toBe('Import of settings.json');
    expect(await seen(page)).toContain('settings › showDelay has a value that it cannot have');
  });
});

describe('a reset', () => {
  it('says what goes, offers the export before, and Escape does nothing', async () => {
    const page = await open('options/used');
    await tabTo(page, 'Reset', 80);
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    const text = await page.$eval('dialog', (dialog) => (dialog as HTMLElement).innerText);
    expect(text).toContain('what is set for 3 sites');
    expect(text).toContain('2 muted names');
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual(['export']);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    expect(await asked(page)).toEqual(['export']);
    await expect.poll(() => focused(page)).toBe('Reset');
  });
});
