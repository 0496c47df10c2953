/**
 * Proves: each complaint that readers have of cards like this one, in other products, is not true of this one. The
 * tests are named after the complaints.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardRect, countCards, readCard } from '../../scripts/browsers/card';
import { hoverMark, leaveMark, readMarks } from '../../scripts/browsers/marks';
import { useBrowser } from '../harness/session';
import { openCard, openMarked, PATIENCE, waitForNoCard } from './support';

const harness = useBrowser();

/** Longer than any rest that opens a card (450 ms); there is no event for a card that does not come. */
const LONG_REST = 800;

/** Does something again and again for that long, and sees no card at any time. */
async function expectNoCardWhile(page: Page, act: (step: number) => Promise<unknown>): Promise<void> {
  const end = Date.now() + LONG_REST;
  for (let step = 0; Date.now() < end; step += 1) {
    await act(step);
    expect(await readCard(harness.session, page)).toBeNull();
  }
}

describe('“it opens unasked”', () => {
  it('a name that comes under a pointer at rest opens nothing', async () => {
    const page = await openMarked(harness);
    await page.bringToFront();
    const mark = (await readMarks(page)).find(({ text }) => text === 'Kremlin');
    if (!mark) throw new Error('no mark');
    const [x, y] = [mark.rect.x + 10, mark.rect.y + mark.rect.height / 2];
    // Beside the text; then a line above it is taken away and the name moves under the pointer.
    await page.evaluate(() => {
      const gap = Object.assign(document.createElement('div'), { id: 'gap' });
      gap.style.height = '120px';
      document.querySelector('#headline')?.before(gap);
    });
    await page.mouse.move(x + 3, y - 40);
    await page.mouse.move(x, y, { steps: 3 });
    await page.evaluate(() => document.querySelector('#gap')?.remove());
    await expectNoCardWhile(page, () => page.evaluate(() => new Promise(requestAnimationFrame)));
  });

  it('events that a page makes up open nothing', async () => {
    const page = await openMarked(harness);
    const mark = (await readMarks(page)).find(({ text }) => text === 'Kremlin');
    if (!mark) throw new Error('no mark');
    await expectNoCardWhile(page, (step) =>
      page.evaluate(
        (clientX, clientY) => {
          const at = document.elementFromPoint(clientX, clientY);
          for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click'])
            at?.dispatchEvent(
              new PointerEvent(type, { bubbles: true, composed: true, clientX, clientY, movementX: 2 }),
            );
        },
        mark.rect.x + 5 + (step % 5),
        mark.rect.y + 5,
      ),
    );
  });

  it('nothing opens while the reader selects text over a name', async () => {
    const page = await openMarked(harness);
    const { rect } = await hoverMark(page, 'Dmitry Peskov');
    await page.mouse.move(rect.x - 60, rect.y + 8);
    await page.mouse.down();
    await page.mouse.move(rect.x + 30, rect.y + 8, { steps: 4 });
    await expectNoCardWhile(page, (step) => page.mouse.move(rect.x + 30 + (step % 2), rect.y + 8));
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
    expect(await readCard(harness.session, page)).toBeNull();
  });
});

describe('“it opens under a scrolling page”', () => {
  it('with the wheel turning and names passing under the pointer, nothing opens', async () => {
    const page = await openMarked(harness);
    const { rect } = await hoverMark(page, 'Elon Musk');
    await leaveMark(page);
    await page.mouse.move(rect.x + 20, rect.y + 60);
    await expectNoCardWhile(page, (step) => page.mouse.wheel({ deltaY: step % 20 < 10 ? 12 : -12 }));
  });
});

describe('“it captures the wheel”', () => {
  it('over a card that has nothing to scroll, the page scrolls', async () => {
    const page = await openMarked(harness);
    await openCard(harness, page, 'Dmitry Peskov', 'Dmitry Peskov');
    const head = await cardRect(harness.session, page, '.card-head');
    await page.mouse.move(head.x + 40, head.y + 20, { steps: 4 });
    await page.mouse.wheel({ deltaY: 150 });
    await expect.poll(() => page.evaluate(() => scrollY), PATIENCE).toBeGreaterThan(0);
  });

  it('a card that scrolls keeps the wheel to itself', async () => {
    const page = await openMarked(harness);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    const body = await cardRect(harness.session, page, '.card-body');
    await page.mouse.move(body.x + 50, body.y + 50, { steps: 4 });
    await page.mouse.wheel({ deltaY: 120 });
    await expect
      .poll(() => harness.session.inCard(page, (root) => root.querySelector('.card-body')?.scrollTop ?? 0), PATIENCE)
      .toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await readCard(harness.session, page)).not.toBeNull();
  });
});

describe('“it lingers”', () => {
  it('goes when name and card are left', async () => {
    const page = await openMarked(harness);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await leaveMark(page);
    await waitForNoCard(harness, page);
  });

  it('goes when the page scrolls its name away', async () => {
    const page = await openMarked(harness);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await page.evaluate(() => scrollBy({ top: 200, behavior: 'instant' }));
    await waitForNoCard(harness, page);
  });
});

describe('“there are two of them”', () => {
  it('moves on to another name, as one card', async () => {
    const page = await openMarked(harness);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await openCard(harness, page, 'Vladimir Putin', 'Vladimir Putin');
    expect(await countCards(page)).toBe(1);
  });
});

describe('“it sticks”', () => {
  it('does not open for a pointer that only passes', async () => {
    const page = await openMarked(harness);
    await hoverMark(page, 'Vladimir Putin');
    await leaveMark(page);
    // A second name opens; had the first wait lived on, its card would have come first.
    await openCard(harness, page, 'Kremlin', 'The Kremlin');
    expect(await countCards(page)).toBe(1);
  });

  it('a pointer that runs over many names and is gone leaves nothing behind', async () => {
    const page = await openMarked(harness);
    for (let round = 0; round < 3; round += 1)
      for (const name of ['Elon Musk', 'Vladimir Putin', 'Kremlin', 'Dmitry Peskov', 'Donald Trump']) {
        const mark = (await readMarks(page)).find(({ text }) => text === name);
        if (mark) await page.mouse.move(mark.rect.x + 10, mark.rect.y + 8);
      }
    await leaveMark(page);
    await expectNoCardWhile(page, () => page.evaluate(() => new Promise(requestAnimationFrame)));
  });

  it('a card that is gone is gone: where it was, the page is pressed', async () => {
    const page = await openMarked(harness);
    const { rect } = await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await page.keyboard.press('Escape');
    await waitForNoCard(harness, page);
    const hit = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.closest('says-who-card') ?? null,
      rect.x + 80,
      rect.y + 80,
    );
    expect(hit).toBeNull();
  });
});
