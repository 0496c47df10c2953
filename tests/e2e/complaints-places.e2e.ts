/**
 * Proves: the complaints of what pages do to a card, and a card to pages, are not true of this one: dialogs, full
 * screen, dark pages, Escape. The tests are named after the complaints.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardRect, readCard } from '../../scripts/browsers/card';
import { readMarks } from '../../scripts/browsers/marks';
import { useBrowser } from '../harness/session';
import { openCard, openMarked, PATIENCE, waitForNoCard } from './support';

const harness = useBrowser();

describe('“it hides behind a dialog”, “it breaks in full screen”', () => {
  const topmost = async (page: Page): Promise<string | undefined> => {
    const card = await readCard(harness.session, page);
    if (!card) throw new Error('no card');
    const { x, y, width, height } = card.rect;
    return page.evaluate((px, py) => document.elementFromPoint(px, py)?.localName, x + width / 2, y + height / 2);
  };

  it('in a modal dialog it is on top and can be pressed', async () => {
    const page = await openMarked(harness, 'modal.html', 2);
    await page.$eval('#dialog', (dialog) => (dialog as HTMLDialogElement).showModal());
    await expect.poll(async () => (await readMarks(page)).map(({ text }) => text), PATIENCE).toContain('Elon Musk');
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    expect(await topmost(page)).toBe('says-who-card');
  });

  it('in full screen it is on top, and goes with it', async () => {
    const page = await openMarked(harness, 'modal.html', 2);
    await page.bringToFront();
    await page.evaluate(() =>
      document
        .querySelector('#full')
        ?.addEventListener('click', (event) => (event.currentTarget as Element).requestFullscreen()),
    );
    const box = await page.$eval('#full', (element) => element.getBoundingClientRect().toJSON());
    await page.mouse.click(box.x + 5, box.y + 5);
    await page.waitForFunction(() => document.fullscreenElement !== null, { polling: 50 });
    await openCard(harness, page, 'Donald Trump', 'Donald Trump');
    expect(await topmost(page)).toBe('says-who-card');
    await page.evaluate(() => document.exitFullscreen());
    await waitForNoCard(harness, page);
  });

  it('above everything that a page stacks up', async () => {
    const page = await openMarked(harness);
    await page.evaluate(() => {
      const bar = Object.assign(document.createElement('div'), { id: 'bar' });
      bar.style.cssText = 'position:fixed;inset:60% 0 0 0;z-index:2147483647;background:#ccc;pointer-events:auto';
      document.body.append(bar);
    });
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    expect(await topmost(page)).toBe('says-who-card');
  });
});

describe('“a dark page inverts it”', () => {
  /** The colour that is really on the screen, in the card's upper left corner. */
  const paper = async (page: Page): Promise<number[]> => {
    const body = await cardRect(harness.session, page, '.card-head');
    const picture = await page.screenshot({
      encoding: 'base64',
      clip: { x: Math.ceil(body.x) + 4, y: Math.ceil(body.y) + 12, width: 2, height: 2 },
    });
    const reader = await harness.open();
    return reader.evaluate(async (png) => {
      const image = Object.assign(new Image(), { src: `data:image/png;base64,${png}` });
      await image.decode();
      const canvas = new OffscreenCanvas(2, 2).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])];
    }, picture);
  };

  it.each([
    ['a filter on html', () => document.documentElement.style.setProperty('filter', 'invert(1) hue-rotate(180deg)')],
    ['a filter on body', () => document.body.style.setProperty('filter', 'invert(1)')],
    ['a dark colour scheme', () => document.documentElement.style.setProperty('color-scheme', 'dark')],
    [
      'styles for everything',
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { background: #000 !important; color: #0f0 !important; filter: invert(1) !important }');
        document.adoptedStyleSheets.push(sheet);
      },
    ],
  ])('%s: the card has the reader’s own colours', async (_, darken) => {
    const plain = await openMarked(harness);
    await openCard(harness, plain, 'Elon Musk', 'Elon Musk');
    const wanted = await paper(plain);
    const page = await openMarked(harness);
    await page.evaluate(darken);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    // A turned hue comes back with a little loss.
    for (const [at, part] of (await paper(page)).entries()) expect(Math.abs(part - (wanted[at] ?? 0))).toBeLessThan(6);
  });
});

describe('“it steals Escape”, “it loses Escape”', () => {
  it('closes with Escape, which the page does not see; with no card open the page sees it', async () => {
    const page = await openMarked(harness);
    await page.evaluate(() => {
      const log: string[] = [];
      (globalThis as unknown as { keys: string[] }).keys = log;
      addEventListener('keydown', (event) => log.push(event.key));
    });
    const keys = () => page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await page.keyboard.press('Escape');
    await waitForNoCard(harness, page);
    expect(await keys()).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await keys()).toEqual(['Escape']);
  });

  it('in a dialog the first Escape is the card’s, the second the dialog’s', async () => {
    const page = await openMarked(harness, 'modal.html', 2);
    await page.$eval('#dialog', (dialog) => (dialog as HTMLDialogElement).showModal());
    await expect.poll(async () => (await readMarks(page)).map(({ text }) => text), PATIENCE).toContain('Elon Musk');
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    const isOpen = (): Promise<boolean> => page.$eval('#dialog', (dialog) => (dialog as HTMLDialogElement).open);
    await page.keyboard.press('Escape');
    await waitForNoCard(harness, page);
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isOpen, PATIENCE).toBe(false);
  });

  it('closes also where the page swallows every key, and while the reader types', async () => {
    const page = await openMarked(harness);
    await page.evaluate(() => document.addEventListener('keydown', (event) => event.stopImmediatePropagation(), true));
    await page.focus('textarea');
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await page.keyboard.press('Escape');
    await waitForNoCard(harness, page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  });

  it('with another key held down it is not the card’s', async () => {
    const page = await openMarked(harness);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Escape');
    await page.keyboard.up('Shift');
    expect(await readCard(harness.session, page)).not.toBeNull();
  });
});
