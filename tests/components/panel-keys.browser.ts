/** The side panel with the keyboard alone: every part of it is reached, and nothing is lost on the way. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../harness/session';
import { asked, focused, showState, tabTo } from './gallery-page';
import { claims, groupBy, MUSK, openPanel, status } from './panel-page';

const harness = useBrowser();

async function backwardsTo(page: Page, name: string): Promise<void> {
  await page.keyboard.down('Shift');
  for (let press = 0; press < 3 && (await focused(page)) !== name; press += 1) await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  expect(await focused(page)).toBe(name);
}

describe('with the keyboard alone', () => {
  it('the search narrows the list as one types, and Escape clears it', async () => {
    const page = await openPanel(harness, 'names');
    const all = await claims(page);
    await tabTo(page, 'Says Who on news.example');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent)).toBe(
      'Search the claims',
    );
    await page.keyboard.type('WOODWARD');
    await page.waitForFunction((before) => document.querySelectorAll('.claim').length < before, {}, all.length);
    const hits = await claims(page);
    expect(hits.length).toBeGreaterThan(0);
    expect(await status(page)).toMatch(new RegExp(`^${hits.length} of ${all.length} claims match`));
    await page.keyboard.press('Escape');
    await page.waitForFunction((before) => document.querySelectorAll('.claim').length === before, {}, all.length);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('qqq');
    await page.waitForFunction(() => document.querySelectorAll('.claim').length === 0);
    expect(await status(page)).toBe('No claim here matches “qqq”.');
    await tabTo(page, 'Clear the search', 1);
    await page.keyboard.press('Enter');
    expect(await claims(page)).toEqual(all);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  it('the grouping is chosen by the arrow keys', async () => {
    const page = await openPanel(harness, 'names');
    await page.evaluate(() => document.querySelector<HTMLElement>('.panel-choice input')?.focus());
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.panel-standing');
    expect(await page.evaluate(() => document.activeElement?.closest('label')?.textContent)).toBe('Standing');
    await page.keyboard.press('ArrowLeft');
    await page.waitForSelector('.panel-entity');
  });

  it('each name leads to the page, in either grouping', async () => {
    const page = await openPanel(harness, 'names');
    await tabTo(page, 'Show on the page: Elon Musk');
    await page.keyboard.press('Enter');
    await page.keyboard.press(' ');
    await groupBy(page, 'Standing');
    await page.evaluate(() => document.querySelector<HTMLElement>('.panel-strip button')?.focus());
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual([`show ${MUSK}`, `show ${MUSK}`, `show ${MUSK}`]);
  });

  it('a claim that stands under another name is found from each of its names', async () => {
    const page = await openPanel(harness, 'names');
    await page.evaluate(() => document.querySelector<HTMLElement>('.elsewhere:not([open]) summary')?.focus());
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.parentElement?.matches('[open]'));
    await page.keyboard.press('Tab');
    const text = await focused(page);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H3');
    expect(await focused(page)).toContain(text);
    expect(
      await page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        return box && box.top >= 0 && box.bottom <= innerHeight;
      }),
    ).toBe(true);
  });

  it('the switch turns', async () => {
    const page = await openPanel(harness, 'off-site');
    await tabTo(page, 'Says Who on news.example');
    await page.keyboard.press(' ');
    expect(await asked(page)).toEqual(['site true']);
    await showState(page, 'panel/off-everywhere');
    await tabTo(page, 'Says Who, everywhere');
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual(['everywhere true']);
  });

  it('what could not be read can be tried again', async () => {
    const page = await openPanel(harness, 'unreadable');
    await tabTo(page, 'Try again');
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual(['retry']);
  });

  it('what has the focus is never behind the tools', async () => {
    const page = await openPanel(harness, 'names');
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const at = document.activeElement?.closest('main *');
        const tools = document.querySelector('.panel-tools');
        if (!at || !tools || tools.contains(at) || document.querySelector('.panel-head')?.contains(at)) return '';
        const covered = at.getBoundingClientRect().top < tools.getBoundingClientRect().bottom - 1;
        return covered ? (at.textContent ?? '') : '';
      });
      expect(hidden).toBe('');
    }
    for (let press = 0; press < 15; press += 1) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      const covered = await page.evaluate(() => {
        const [at, tools] = [document.activeElement, document.querySelector('.panel-tools')];
        if (!at || !tools || tools.contains(at) || at === document.body) return false;
        return at.getBoundingClientRect().top < tools.getBoundingClientRect().bottom - 1;
      });
      expect(covered).toBe(false);
    }
  });
});

describe('names that lead on', () => {
  it('open their claims in place of the list, and the way back ends where it began', async () => {
    const page = await openPanel(harness, 'names');
    const links = await page.$$('.who-link');
    const link = links.at(-1);
    if (!link) throw new Error('no name leads on');
    await link.evaluate((button) => button.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const y = await page.evaluate(() => scrollY);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('h2.reading-name'));
    expect(await asked(page)).toEqual([expect.stringMatching(/^entity /)]);
    expect(await page.$eval('.panel-list', (list) => list.checkVisibility())).toBe(false);
    await backwardsTo(page, '←Back');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('.who-link'));
    expect(await link.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(y);
  });

  it('lead on from there too, and back one by one', async () => {
    const page = await openPanel(harness, 'reading');
    const first = await page.$eval('.reading-name', (name) => name.textContent ?? '');
    await page.$eval('.reading-head ~ ol .who-link', (button) => (button as HTMLElement).focus());
    await page.keyboard.press('Enter');
    await page.waitForFunction((name) => document.activeElement?.textContent !== name, {}, first);
    await page.waitForFunction(() => document.activeElement?.matches('.reading-name'));
    await backwardsTo(page, `←Back to ${first}`);
    await page.keyboard.press('Enter');
    await page.waitForFunction((name) => document.querySelector('.reading-name')?.textContent === name, {}, first);
  });

  it('are plain where their own claims are read', async () => {
    const page = await openPanel(harness, 'reading');
    const name = await page.$eval('.reading-name', (heading) => heading.textContent ?? '');
    const links = await page.$$eval('.reading-head ~ ol .who-link', (all) => all.map((each) => each.textContent));
    expect(links.length).toBeGreaterThan(0);
    expect(links).not.toContain(name);
  });
});
