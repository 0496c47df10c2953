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
