/** The side panel: what it holds, by pointer, by ear and by keyboard, in every width and direction. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../harness/session';
import { asked, seen, showState, statesOf, violations } from './gallery-page';
import { change, claims, groupBy, MUSK, openPanel, TRUMP, turnTo } from './panel-page';
import { strayWords } from './stray-words';

const harness = useBrowser();

/** Some twenty states, some of them long, each checked whole. */
const LONG = 120_000;

describe('axe', () => {
  it.each(['light', 'dark'] as const)(
    'finds nothing in any state, in %s',
    async (scheme) => {
      const page = await openPanel(harness, 'names');
      await harness.session.setColourScheme(page, scheme);
      const states = await statesOf(page, 'panel');
      expect(states.length).toBeGreaterThan(15);
      const found: string[] = [];
      for (const state of states) {
        await showState(page, state);
        for (const each of await violations(page)) found.push(`${state}: ${each}`);
      }
      await showState(page, 'panel/names');
      await groupBy(page, 'Standing');
      for (const each of await violations(page)) found.push(`by standing: ${each}`);
      expect(found).toEqual([]);
    },
    LONG,
  );
});

describe('its room', () => {
  /** What reaches out of the panel to either side, or is cut off. */
  const overflows = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const view = document.querySelector('.sw');
      if (!view || document.documentElement.scrollWidth > innerWidth) return ['the page scrolls sideways'];
      const { left, right } = view.getBoundingClientRect();
      return [...view.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
        const box = element.getBoundingClientRect();
        if (element.closest('.heard, svg, .panel-choice input') || box.width === 0) return [];
        const outside = box.left < left - 0.5 || box.right > right + 0.5;
        const cut =
          element.tagName !== 'INPUT' && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
        return outside || cut
          ? [`${element.tagName}.${element.getAttribute('class')} ${element.innerText.slice(0, 40)}`]
          : [];
      });
    });

  it.each(['english', 'german', 'mirrored'])(
    'is enough at 250 px, as narrow as Firefox’s sidebar begins, in every state: %s',
    async (language) => {
      const page = await openPanel(harness, 'names');
      await page.setViewport({ width: 250, height: 640 });
      const found: string[] = [];
      for (const state of await statesOf(page, 'panel')) {
        await showState(page, `${state}?${language}`);
        for (const each of await overflows(page)) found.push(`${state}: ${each}`);
      }
      await showState(page, `panel/names?${language}`);
      await page.evaluate(() => document.querySelectorAll<HTMLElement>('.panel-choice input')[1]?.click());
      await page.waitForSelector('.panel-strip');
      for (const each of await overflows(page)) found.push(`by standing: ${each}`);
      expect(found).toEqual([]);
    },
    LONG,
  );

  it('is enough for text of twice the size', async () => {
    const page = await openPanel(harness, 'names');
    await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('.sw, .sw *')];
      const sizes = all.map((element) => 2 * Number.parseFloat(getComputedStyle(element).fontSize));
      for (const [at, element] of all.entries()) element.style.fontSize = `${sizes[at]}px`;
    });
    expect(await overflows(page)).toEqual([]);
  });
});

describe('other languages', () => {
  it('every word is in the message files or the pack', async () => {
    const page = await openPanel(harness, 'names');
    const found: string[] = [];
    for (const state of await statesOf(page, 'panel')) {
      await showState(page, `${state}?mirrored`);
      for (const each of await strayWords(page, state)) found.push(`${state}: ${each}`);
    }
    expect(found).toEqual([]);
  }, 60_000);

  it('right to left, the parts stand in the order of reading', async () => {
    const page = await openPanel(harness, 'pointed');
    await showState(page, 'panel/pointed?mirrored');
    const sides = await page.evaluate(() => {
      const left = (selector: string): number => document.querySelector(selector)?.getBoundingClientRect().left ?? -1;
      const bar = document.querySelector('.panel-entity[data-pointed]');
      return {
        title: left('.panel-title') > left('.switch'),
        lens: left('.lens') > innerWidth / 2,
        name: (document.querySelector('.panel-entity bdi')?.getBoundingClientRect().right ?? 0) > innerWidth - 40,
        show: left('.panel-show') < left('.panel-entity bdi'),
        bar: bar ? getComputedStyle(bar, '::before').right : '',
      };
    });
    expect(sides).toEqual({ title: true, lens: true, name: true, show: true, bar: '0px' });
  });
});

describe('for those who hear it', () => {
  it('the headings go from the page to the names, the claims and their lanes, none left out', async () => {
    const page = await openPanel(harness, 'names');
    const levels = await page.$$eval('h1, h2, h3, h4', (all) => all.map((each) => Number(each.tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    const claimCount = (await claims(page)).length;
    expect(levels.filter((level) => level === 3)).toHaveLength(claimCount);
  });

  it('shows the same claims grouped either way, each once, with the names of those who answered', async () => {
    const page = await openPanel(harness, 'names');
    const byName = await claims(page);
    expect(new Set(byName).size).toBe(byName.length);
    await groupBy(page, 'Standing');
    expect((await claims(page)).sort()).toEqual(byName.sort());
    expect(await seen(page)).toMatch(/Denied in part\s+\d claims? · answered by the Kremlin/);
  });

  it('says how many were found, and what is shown on the page', async () => {
    const page = await openPanel(harness, 'names');
    const live = (): Promise<string> =>
      page.$$eval('[role=status]', (all) => all.map((each) => each.textContent).join('\n'));
    expect(await live()).toContain('news.example');
    await change(page, { shown: { entity: MUSK, nth: 1, of: 4 } });
    expect(await live()).toContain('Elon Musk: mention 2 of 4 is in view on the page.');
    await change(page, { shown: { entity: MUSK, nth: null, of: 4 } });
    expect(await live()).toContain('Elon Musk is not named on the page any more.');
    await turnTo(page, 'nothing', 'second');
    expect(await live()).toContain('Nothing in your packs matches this page. That says nothing about its accuracy.');
  });

  it('explains each kind of silence in plain words', async () => {
    const page = await openPanel(harness, 'no-access');
    expect(await seen(page)).toContain('Says Who cannot run here.');
    await showState(page, 'panel/off-site');
    expect(await seen(page)).toMatch(/Says Who is off here\.\s+Off: you switched it off on this site\./);
    await showState(page, 'panel/gone');
    expect(await seen(page)).toContain('Says Who was updated.');
    await showState(page, 'panel/closed');
    expect(await seen(page)).toContain('is closed');
  });
});

it('leads from all claims of the page, of each pack, to a map and to their exports', async () => {
  const page = await openPanel(harness, 'two-packs');
  const href = await page.$eval('.panel-take a', (link) => link.getAttribute('href') ?? '');
  const keys = new URL(href, 'https://x.example').searchParams.getAll('claim');
  const packs = new Set(keys.map((key) => key.split('/')[0]));
  expect([...packs]).toEqual(['musk-putin-trump', 'second-reading']);
  expect(keys.length).toBeGreaterThanOrEqual((await claims(page)).length);
  await page.click('.export-as .btn');
  expect(await violations(page)).toEqual([]);
  await page.click('.export-list .btn');
  const count = keys.filter((key) => key.startsWith('musk-putin-trump/')).length;
  expect(await asked(page)).toEqual([`export claim musk-putin-trump ${count}`]);
  expect(await page.$eval('.export-told', (told) => told.textContent)).toBe('Saved as musk-putin-trump.jsonld.');
});

describe('where the reader is on the page', () => {
  it('is marked and brought into sight; the focus stays', async () => {
    const page = await openPanel(harness, 'names');
    await page.focus('.panel-field');
    await change(page, { pointed: TRUMP });
    await page.waitForFunction(
      (key) => {
        const box = document.querySelector(`[data-entity="${key}"][data-pointed]`)?.getBoundingClientRect();
        const tools = document.querySelector('.panel-tools')?.getBoundingClientRect();
        return box && tools && box.top >= tools.bottom - 1 && box.top < innerHeight;
      },
      {},
      TRUMP,
    );
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('panel-field');
    expect(await page.$eval('[data-pointed] h2', (name) => name.getAttribute('aria-current'))).toBe('location');
    await change(page, { pointed: null });
    await page.waitForFunction(() => document.querySelectorAll('[data-pointed]').length === 0);
  });

  it('is marked at its claims where they are grouped by standing', async () => {
    const page = await openPanel(harness, 'names');
    await groupBy(page, 'Standing');
    await change(page, { pointed: TRUMP });
    await page.waitForSelector('.claim[data-pointed]');
    const marked = await page.$$eval('.claim[data-pointed] .text', (all) => all.map((each) => each.textContent));
    expect(marked.join()).toContain('Trump');
    expect(marked.length).toBeLessThan((await claims(page)).length);
  });
});

it('another page begins at its top with an empty search; the grouping stays', async () => {
  const page = await openPanel(harness, 'names');
  await groupBy(page, 'Standing');
  await page.focus('.panel-field');
  await page.keyboard.type('musk');
  await page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }));
  await turnTo(page, 'odd', 'second');
  await page.waitForFunction(() => scrollY === 0 && (document.querySelector('input') as HTMLInputElement).value === '');
  expect(await page.$('.panel-standing')).not.toBeNull();
});
