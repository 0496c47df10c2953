/** Proves: wherever a name stands, its card stands beside it, inside the window, and never on it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { injectEntry } from '../harness/page-ring';
import { useBrowser } from '../harness/session';

/** Inside the page: see `place-entry.ts`. */
declare const saysWhoTest: typeof import('./place-entry');

const harness = useBrowser();

type Placed = Awaited<ReturnType<typeof saysWhoTest.place>>;
type Box = Placed['card'];

const FILL = 'Some words that stand around the name so that there is a text to be read. '.repeat(6);

async function openPage(body: string, viewport = { width: 900, height: 700 }, html = ''): Promise<Page> {
  harness.server.put(
    'place.html',
    `<!doctype html><html lang="en" ${html}><meta name="viewport" content="width=device-width"><title>place</title>
    <style>body{font:18px/1.5 serif;margin:20px}</style><body>${body}</body></html>`,
  );
  const page = await harness.open('place.html');
  await page.setViewport(viewport);
  await injectEntry(page, 'tests/page/place-entry.ts');
  return page;
}

const place = (page: Page, line: number | null = 0, selector = '#name'): Promise<Placed> =>
  page.evaluate((at, where) => saysWhoTest.place(where, at), line, selector);

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.5 && b.x < a.x + a.width - 0.5 && a.y < b.y + b.height - 0.5 && b.y < a.y + a.height - 0.5;

/** px between two boxes, along the axis on which they are apart. */
const gap = (a: Box, b: Box): number =>
  Math.max(a.x - b.x - b.width, b.x - a.x - a.width, a.y - b.y - b.height, b.y - a.y - a.height);

function expectGood({ card, name, room }: Placed): void {
  for (const part of name)
    expect(overlap(card, part), `${JSON.stringify(card)} on ${JSON.stringify(part)}`).toBe(false);
  expect(card.x).toBeGreaterThanOrEqual(0);
  expect(card.y).toBeGreaterThanOrEqual(0);
  expect(card.x + card.width).toBeLessThanOrEqual(room.width + 0.5);
  expect(card.y + card.height).toBeLessThanOrEqual(room.height + 0.5);
  expect(card.height).toBeGreaterThanOrEqual(80);
}

/** A name that the end of a line breaks in two. */
const BROKEN = `<p id="name" style="width:420px"><span style="display:inline-block;width:360px">Before it</span> Ada Quill spoke. ${FILL}</p>`;

describe('a card about a whole sentence', () => {
  const SENTENCE = `<p id="name" style="width:500px">${FILL.slice(0, 150)} said Ada Quill.</p>`;
  const whole = (page: Page): Promise<Placed> => page.evaluate(() => saysWhoTest.place('#name', 0, { whole: true }));

  it('covers none of its lines, below it', async () => {
    expectGood(await whole(await openPage(SENTENCE)));
  });

  it('nor above it, where there is no room below', async () => {
    const page = await openPage(`<div style="height:400px"></div>${SENTENCE}<p>${FILL}</p>`, {
      width: 900,
      height: 560,
    });
    const placed = await whole(page);
    expect(placed.name.length).toBeGreaterThan(2);
    expectGood(placed);
    expect(placed.card.y).toBeLessThan((placed.name[0] as Box).y);
  });

  it('that fills the window, is beside its end all the same', async () => {
    const page = await openPage(`<p id="name" style="width:300px">${FILL.repeat(2)} said Ada Quill.</p>`, {
      width: 900,
      height: 800,
    });
    const placed = await whole(page);
    const last = placed.name.at(-1) as Box;
    expectGood({ ...placed, name: [last] });
    expect(gap(placed.card, last)).toBeLessThan(14);
  });
});

describe('a name over two lines', () => {
  it.each([0, 1])('has its card at the line under the pointer: %i', async (line) => {
    const page = await openPage(`<div style="height:380px"></div>${BROKEN}`, { width: 900, height: 900 });
    const placed = await place(page, line);
    expect(placed.name).toHaveLength(2);
    expectGood(placed);
    expect(gap(placed.card, placed.name[line] as Box)).toBeLessThan(14);
  });

  it('where there is no room at that line, has it below the last one', async () => {
    const page = await openPage(BROKEN);
    const placed = await place(page, 0);
    expectGood(placed);
    expect(placed.card.y).toBeGreaterThan((placed.name[1] as Box).y);
  });

  it('opened by key, has it beside the name as a whole', async () => {
    expectGood(await place(await openPage(BROKEN), null));
  });

  it('broken from one column to the next, has it at the part under the pointer', async () => {
    const page = await openPage(
      `<div id="name" style="columns:2;width:700px;height:324px;column-fill:auto;orphans:1;widows:1">
      <div style="height:297px"></div><p style="margin:0"><span style="display:inline-block;width:280px">Before</span> Ada Quill spoke. ${FILL}</p></div>`,
    );
    for (const line of [0, 1]) {
      const placed = await place(page, line);
      expect(placed.name).toHaveLength(2);
      expect((placed.name[1] as Box).x).toBeGreaterThan(350);
      expectGood(placed);
      expect(gap(placed.card, placed.name[line] as Box)).toBeLessThan(14);
      await page.evaluate(() => document.querySelector('says-who-card')?.remove());
    }
  });
});

describe('the rest of the line', () => {
  it('stays free', async () => {
    const page = await openPage(`<p id="name">${FILL}Ada Quill spoke. ${FILL}</p>`);
    const { card, name } = await place(page);
    const [part] = name as [Box];
    expect(overlap(card, { x: 0, y: part.y, width: 900, height: part.height })).toBe(false);
  });

  it('stays free in vertical writing too', async () => {
    for (const mode of ['vertical-rl', 'vertical-lr']) {
      const page = await openPage(
        `<p id="name" style="writing-mode:${mode};height:500px;width:860px">${FILL}Ada Quill spoke. ${FILL}</p>`,
      );
      const placed = await place(page);
      expectGood(placed);
      const [part] = placed.name as [Box];
      expect(overlap(placed.card, { x: part.x, y: 0, width: part.width, height: 700 })).toBe(false);
    }
  });
});

describe('little room', () => {
  // 1280 × 1024 at 400 %.
  const ZOOMED = { width: 320, height: 256 };
  it.each([0, 60, 110, 160, 210])('a window as at 400 %% zoom, the name at %i px', async (top) => {
    const page = await openPage(`<p id="name" style="margin-top:${top}px">Said Ada Quill. ${FILL}</p>`, ZOOMED);
    const placed = await place(page);
    expectGood(placed);
    expect(placed.card.width).toBeGreaterThan(290);
  });

  it('a card that was low while it waited for its claims goes above, where they have room', async () => {
    const page = await openPage(`<p id="name" style="margin-top:480px">Said Ada Quill. ${FILL}</p>`, {
      width: 800,
      height: 700,
    });
    const placed = await page.evaluate(() => saysWhoTest.place('#name', 0, { waiting: 90 }));
    expectGood(placed);
    expect(placed.card.height).toBe(300);
    expect(placed.card.y).toBeLessThan(placed.name[0]?.y ?? 0);
  });

  it.each(['left', 'right'])('a name at the window’s %s edge', async (side) => {
    const page = await openPage(`<p id="name" style="text-align:${side};margin:0">Ada Quill</p>`, {
      width: 480,
      height: 700,
    });
    expectGood(await place(page));
  });
});

describe('right to left', () => {
  it('the card begins where the name begins: at its right edge', async () => {
    const page = await openPage(`<p id="name" style="width:800px">نص Ada Quill نص</p>`, undefined, 'dir="rtl"');
    const placed = await place(page);
    expectGood(placed);
    const [part] = placed.name as [Box];
    expect(Math.abs(placed.card.x + placed.card.width - part.x - part.width)).toBeLessThan(2);
  });
});

describe('what stands around the name', () => {
  const NAME = 'Said Ada Quill.';
  it.each([
    [
      'a fixed ancestor',
      `<div id="name" style="position:fixed;top:300px;left:200px">${NAME}</div><div style="height:3000px"></div>`,
      '',
    ],
    [
      'a transformed ancestor',
      `<div style="transform:translate(90px,60px) scale(1.4);transform-origin:0 0"><p id="name">${NAME}</p></div>`,
      '',
    ],
    ['a turned ancestor', `<div style="rotate:12deg;margin:200px"><p id="name">${NAME}</p></div>`, ''],
    ['a zoomed ancestor', `<div style="zoom:1.7"><p id="name">${NAME}</p></div>`, ''],
    [
      'a clipping ancestor',
      `<div style="overflow:hidden;height:40px;contain:strict;width:300px"><p id="name" style="margin:0">${NAME}</p></div>`,
      '',
    ],
    ['a transformed page', `<p id="name">${NAME}</p>`, 'style="transform:translateX(40px)"'],
    ['a page of another root size', `<p id="name">${NAME}</p>`, 'style="font-size:40px"'],
    ['a page with a filter', `<p id="name">${NAME}</p>`, 'style="filter:invert(1)"'],
    [
      'a scrolled page',
      `<div style="height:2000px"></div><p id="name">${NAME}</p><div style="height:2000px"></div>`,
      '',
    ],
  ])('%s: the card is beside the name', async (_, body, html) => {
    const page = await openPage(body, undefined, html);
    await page.$eval('#name', (element) => {
      if (scrollY === 0 && element.getBoundingClientRect().y > innerHeight)
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    const placed = await place(page);
    expectGood(placed);
    expect(gap(placed.card, placed.name[0] as Box)).toBeLessThan(10);
    expect(placed.card.width).toBe(408);
  });

  it('a modal dialog: the card is in it, beside the name, and can be pressed', async () => {
    const page = await openPage(`<dialog id="name" style="transform:translate(10px,10px)">${NAME}</dialog>`);
    await page.$eval('#name', (dialog) => (dialog as HTMLDialogElement).showModal());
    const placed = await place(page);
    expectGood(placed);
    const { x, y, width, height } = placed.card;
    const hit = await page.evaluate(
      (px, py) => document.elementFromPoint(px, py)?.localName,
      x + width / 2,
      y + height / 2,
    );
    expect(hit).toBe('says-who-card');
  });

  it('full screen: the card is in it, beside the name', async () => {
    const page = await openPage(`<div id="name" style="background:Canvas">${NAME}<button id="go">Full</button></div>`);
    await page.evaluate(() =>
      document
        .querySelector('#go')
        ?.addEventListener('click', () => document.querySelector('#name')?.requestFullscreen()),
    );
    await page.click('#go');
    await page.waitForFunction(() => document.fullscreenElement !== null, { polling: 50 });
    expectGood(await place(page));
    expect(await page.evaluate(() => document.querySelector('#name > says-who-card') !== null)).toBe(true);
  });
});
