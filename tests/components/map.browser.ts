/** The map: free of violations in every state, the keyboard's way through it, and the table as its equal. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Looks } from '../gallery/frame';
import { useBrowser } from '../harness/session';
import { LONG, tooWideStates, violationsInStates } from './every-state';
import { focused, openState, seen, showState, tabTo, violations } from './gallery-page';

const harness = useBrowser();

const open = (state: string, looks?: Looks): Promise<Page> => openState(harness, 'map', state, looks);
const count = (page: Page, selector: string): Promise<number> => page.$$eval(selector, (all) => all.length);

/** Which box has the focus. */
const here = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.node ?? '');

describe('every state', () => {
  it.each(['light', 'dark'] as const)(
    'in %s is free of violations, with a claim beside',
    async (theme) => {
      const page = await open('ten');
      const found = await violationsInStates(page, { theme });
      await showState(page, 'ten', { theme, language: 'german' });
      await page.click('.map-legend summary');
      await page.focus('.map-claim');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.map-beside');
      expect([...found, ...(await violations(page))]).toEqual([]);
    },
    LONG,
  );

  it('in 320 px only the map itself and the table are wider than the page', async () => {
    const page = await open('ten');
    expect(await tooWideStates(page, { states: ['ten', 'many', 'table', 'empty'] })).toEqual([]);
  });
});

describe('by keyboard', () => {
  it('is one stop; arrows lead along lines and columns, Enter opens a claim beside, Escape leads back', async () => {
    const page = await open('ten');
    await tabTo(page, 'What the signs mean');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    const claim = await here(page);
    await page.keyboard.press('ArrowLeft');
    expect(await here(page)).toMatch(/^says:/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await here(page)).toMatch(/^about:/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Home');
    expect(await here(page)).toBe(claim);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.map-beside');
    await expect.poll(() => focused(page)).toBe('The claim');
    expect(await count(page, '.map-beside .lanes')).toBe(1);
    await page.keyboard.press('Escape');
    expect(await here(page)).toBe(claim);
    expect(await count(page, '.map-beside')).toBe(0);
    await page.keyboard.press('Tab');
    expect(await here(page)).toBe('');
  });

  it('leads the other way where reading does', async () => {
    const page = await open('ten', { language: 'mirrored' });
    await page.focus('.map-claim');
    await page.keyboard.press('ArrowRight');
    expect(await here(page)).toMatch(/^says:/);
  });

  it('opens a group and goes on in it; a name leaves only its claims; both can be taken back', async () => {
    const page = await open('many');
    expect(await seen(page)).toContain('300 claims, gathered in groups');
    const groups = await count(page, '.map-bundle');
    await page.focus('.map-bundle');
    await page.keyboard.press('Enter');
    expect(await here(page)).toMatch(/^claim:/);
    expect(await count(page, '.map-bundle')).toBe(groups - 1);
    await page.click('.map-shown .btn');
    expect(await count(page, '.map-bundle')).toBe(groups);
    await page.focus('.map-entity');
    const name = await page.$eval('.map-entity .map-name', (each) => each.textContent);
    await page.keyboard.press('Enter');
    expect(await page.$eval('.map-tools select', (each) => each.selectedOptions[0]?.textContent)).toContain(name);
    expect(await seen(page)).toMatch(/\b\d{1,2} claims/);
    await page.click('.map-shown .btn:last-child');
    expect(await seen(page)).toContain('300 claims, gathered in groups');
  });

  it('makes it larger and smaller, and moves the view', async () => {
    const page = await open('ten');
    await page.focus('.map-claim');
    const size = (): Promise<number> => page.$eval('.map-canvas', (canvas) => canvas.getBoundingClientRect().width);
    const first = await size();
    await page.keyboard.press('-');
    expect(await size()).toBeLessThan(first);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    expect(await size()).toBeGreaterThan(first);
    const top = (): Promise<number> => page.$eval('.map-scroll', (frame) => frame.scrollTop);
    const before = await top();
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    expect(await top()).toBeGreaterThan(before);
    await page.keyboard.press('0');
    expect(await page.$eval('.map-scroll', (frame) => frame.scrollHeight - frame.clientHeight)).toBe(0);
  });
});

describe('the table', () => {
  it('has what the map has, in the order that is asked for', async () => {
    const page = await open('ten');
    const texts = (selector: string): Promise<string[]> =>
      page.$$eval(selector, (all) => all.map((each) => each.textContent ?? ''));
    const drawn = await texts('.map-claim .map-text');
    await page.click('.map-views label:last-of-type');
    const rows = await texts('.map-claim-link');
    expect([...rows].sort()).toEqual([...drawn].sort());
    await page.click('.map-table thead .btn');
    expect(await texts('.map-claim-link')).toEqual([...rows].sort((a, b) => a.localeCompare(b, 'en-GB')));
    expect(await page.$eval('.map-table th', (each) => each.getAttribute('aria-sort'))).toBe('ascending');
    await page.click('.map-claim-link');
    await page.waitForSelector('.map-beside');
    expect(await focused(page)).toBe('The claim');
  });
});
