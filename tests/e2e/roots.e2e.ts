/** Proves: open shadow roots are read and marked, and marks that a page takes away come back, with patience. */
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../harness/session';
import { markedNames, openCard, openMarked, PATIENCE, waitForCard } from './support';

const harness = useBrowser();

describe('open shadow roots', () => {
  it('are read, one inside another too; closed ones stay closed; the list is in the order of the page', async () => {
    const page = await openMarked(harness, 'shadow.html', 4);
    const names = async (): Promise<string[]> => (await markedNames(page)).sort();
    await expect.poll(names, PATIENCE).toEqual(['Dmitry Peskov', 'Donald Trump', 'Elon Musk', 'Vladimir Putin']);
  });

  it('their marks are drawn by a style of their own, and text that arrives in them is marked', async () => {
    const page = await openMarked(harness, 'shadow.html', 4);
    const sheets = (): Promise<number[]> =>
      page.evaluate(() => {
        const open = document.getElementById('open')?.shadowRoot;
        const deep = open?.querySelector('section')?.shadowRoot;
        return [open, deep, document].map((root) => root?.adoptedStyleSheets.length ?? -1);
      });
    await expect.poll(sheets, PATIENCE).toEqual([1, 1, 0]);
    await page.evaluate(() =>
      (globalThis as unknown as { arriveInRoot(text: string): void }).arriveInRoot('Later SpaceX is named.'),
    );
    await expect.poll(() => markedNames(page), PATIENCE).toContain('SpaceX');
  });

  it('a name in one opens its card', async () => {
    const page = await openMarked(harness, 'shadow.html', 4);
    const box = await page.evaluate(() => {
      const p = document.getElementById('open')?.shadowRoot?.querySelector('p');
      const range = document.createRange();
      if (!p?.firstChild) return null;
      range.setStart(p.firstChild, 0);
      range.setEnd(p.firstChild, 9);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    if (!box) throw new Error('no text there');
    await page.bringToFront();
    await page.mouse.move(box.x - 6, box.y - 30);
    await page.mouse.move(box.x, box.y, { steps: 4 });
    await waitForCard(harness, page, 'Elon Musk');
  });
});

describe('a page that meddles with the highlight registry', () => {
  it('clears it: the marks come back', async () => {
    const page = await openMarked(harness);
    const before = await markedNames(page);
    await page.evaluate(() => CSS.highlights.clear());
    await expect.poll(() => markedNames(page), PATIENCE).toEqual(before);
  });

  it('fills our highlight with ranges of its own: it is made anew, and resting on a name still works', async () => {
    const page = await openMarked(harness);
    const before = await markedNames(page);
    await page.evaluate(() => {
      const text = document.querySelector('h1')?.firstChild;
      const marks = CSS.highlights.get('says-who');
      if (!text || !marks) throw new Error('no marks');
      for (let i = 0; i < 5000; i += 1) {
        marks.add(new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 5 }));
      }
    });
    await expect.poll(() => markedNames(page), PATIENCE).toEqual(before);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
  });
});
