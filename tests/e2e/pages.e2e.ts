/** Proves: pages that change, load more, navigate, forbid or are no article are treated as promised. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { countCards } from '../../scripts/browsers/card';
import { waitForMarks, waitForNoMarks } from '../../scripts/browsers/marks';
import { useBrowser } from '../harness/session';
import {
  markedNames,
  openCard,
  openMarked,
  openPopup,
  PATIENCE,
  popupText,
  waitForCard,
  waitForNoCard,
} from './support';

const harness = useBrowser();

/** Calls a function that the test page offers. */
const call = (page: Page, name: string, ...args: unknown[]): Promise<unknown> =>
  page.evaluate(
    (fn, given) => void (globalThis as unknown as Record<string, (...a: unknown[]) => unknown>)[fn]?.(...given),
    name,
    args,
  );

describe('a page that changes', () => {
  it('text that arrives later is marked, text that goes loses its marks, text that changes is right', async () => {
    const page = await harness.open('late.html');
    await call(page, 'arrive', 'Later, Elon Musk is named.');
    await expect.poll(() => markedNames(page), PATIENCE).toEqual(['Elon Musk']);
    await call(page, 'arriveInside', 'And Vladimir Putin, in a bare text node.');
    await expect.poll(() => markedNames(page), PATIENCE).toEqual(['Elon Musk', 'Vladimir Putin']);
    await page.$eval('#slot p', (p) => {
      (p.firstChild as Text).data = 'Now Donald Trump is named instead.';
    });
    await expect.poll(() => markedNames(page), PATIENCE).toEqual(['Donald Trump', 'Vladimir Putin']);
    await page.$eval('#slot', (slot) => slot.replaceChildren());
    await waitForNoMarks(page);
  });

  it('text that was hidden is marked when it is shown', async () => {
    const page = await openMarked(harness);
    await page.$eval('#hidden', (hidden) => {
      (hidden as HTMLElement).style.display = 'block';
    });
    await expect
      .poll(
        () =>
          page.evaluate(() =>
            [...(CSS.highlights.get('says-who') ?? [])].some(
              (range) => range.startContainer.parentElement?.id === 'hidden',
            ),
          ),
        PATIENCE,
      )
      .toBe(true);
  });

  it('a card goes with its name', async () => {
    const page = await openMarked(harness);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await page.$eval('#p1', (p) => p.remove());
    await waitForNoCard(harness, page);
  });

  it('a page that becomes an article is read then', async () => {
    const page = await harness.open('grows.html');
    const popup = await openPopup(harness, page);
    await expect.poll(() => popupText(popup), PATIENCE).toContain('does not look like a news article');
    await page.bringToFront();
    await call(page, 'arrive');
    await waitForMarks(page, 8);
  });

  it('navigation without a reload: each story has its own marks, and the list has none', async () => {
    const page = await harness.open('app.html');
    await call(page, 'go', '?first');
    await expect.poll(async () => new Set(await markedNames(page)), PATIENCE).toEqual(new Set(['Elon Musk', 'SpaceX']));
    await call(page, 'go', '?second');
    await expect
      .poll(async () => new Set(await markedNames(page)), PATIENCE)
      .toEqual(new Set(['Vladimir Putin', 'Kremlin']));
    await call(page, 'go', '');
    await waitForNoMarks(page);
    await page.goBack();
    await waitForMarks(page, 8);
  });
});

describe('the page stays as it was', () => {
  it('its own nodes are the same before and after, but for the one host', async () => {
    harness.server.put('bare.html', '<!doctype html><title>off</title>');
    const page = await openMarked(harness);
    const raw = await page.evaluate(async () => {
      const source = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
      return source.documentElement.outerHTML;
    });
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    const now = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const host of copy.querySelectorAll('says-who-card')) host.remove();
      return copy.outerHTML;
    });
    expect(now).toBe(raw);
    expect(
      await page.evaluate(() => [document.adoptedStyleSheets.length, document.documentElement.attributes.length]),
    ).toEqual([0, 1]);
  });

  it('and no change is made to it while it is read', async () => {
    const page = await harness.open('late.html');
    await page.evaluate(() => {
      const seen: string[] = [];
      (globalThis as unknown as { seen: string[] }).seen = seen;
      new MutationObserver((records) => seen.push(...records.map((record) => record.type))).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    await call(page, 'arrive', 'Elon Musk and Vladimir Putin are named.');
    await expect.poll(() => markedNames(page), PATIENCE).toEqual(['Elon Musk', 'Vladimir Putin']);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual(['childList']);
  });
});

describe('other pages', () => {
  it('under default-src none and Trusted Types: marks and card work', async () => {
    const page = await openMarked(harness, 'strict.html', 5);
    const card = await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    expect(card.rect.width).toBeGreaterThan(300);
    const paper = await harness.session.inCard(
      page,
      (root) => getComputedStyle(root.querySelector('.card') as Element).backgroundColor,
    );
    expect(paper).not.toBe('rgba(0, 0, 0, 0)');
  });

  it('a page that is no article is left alone', async () => {
    const page = await harness.open('plain.html');
    const popup = await openPopup(harness, page);
    await expect.poll(() => popupText(popup), PATIENCE).toContain('Off:');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await countCards(page)).toBe(0);
  });

  it('names are found beside other scripts, from right to left, down the page, and cut by soft hyphens and fixed spaces', async () => {
    const page = await harness.open('scripts.html');
    await expect
      .poll(() => markedNames(page), PATIENCE)
      .toEqual([
        'Elon Musk',
        'Vladimir Putin',
        'Elon Musk',
        'SpaceX',
        'Elon Musk',
        'Elon Musk',
        'Vladi\u00admir Pu\u00adtin',
        'Elon Musk',
      ]);
  });

  it('names are found across what cuts them: a link, bold, a line break, a place to break, a zero-width character', async () => {
    harness.server.put(
      'cut.html',
      `<!doctype html><meta charset="utf-8"><title>cut</title>
      <script type="application/ld+json">{"@type":"NewsArticle"}</script><h1>News</h1>
      <p>First <a href="#a">Elon</a> <b>Mu</b>sk spoke.</p>
      <p>Then <b>Vladimir<br>Putin</b>’s turn came.</p>
      <p>So <em>Donald</em>&nbsp;<em>Tr<wbr>ump</em> answered.</p>
      <p>And <a href="#b">Bob</a>\u00a0Wood&shy;<i>ward</i> wrote of it.</p>
      <p>The <b>Krem\u200blin</b>&rsquo;s men, too.</p>
      <p>Not Elon</p><p>Musk, who stands apart.</p>`,
    );
    const page = await openMarked(harness, 'cut.html', 6);
    // A range's text has no line break where an element makes one.
    const marks = ['Elon Musk', 'VladimirPutin', 'Donald Trump', 'Bob Wood\u00adward', 'Krem\u200blin'];
    await expect.poll(() => markedNames(page), PATIENCE).toEqual([...marks, 'Elon', 'Musk']);
    await openCard(harness, page, 'Bob Wood\u00adward', 'Bob Woodward');
  });

  it.each(['ar', 'zh', 'ja'])('the card opens beside a name in %s text', async (id) => {
    const page = await openMarked(harness, 'scripts.html', 8);
    const box = await page.evaluate((paragraph) => {
      const range = [...(CSS.highlights.get('says-who') ?? [])].find(
        (each) => each.startContainer.parentElement?.id === paragraph && each.toString !== undefined,
      );
      if (!range) return null;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { x, y, width, height } = live.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, id);
    if (!box) throw new Error('no mark there');
    await page.bringToFront();
    await page.mouse.move(box.x + 4, box.y + 60);
    await page.mouse.move(box.x, box.y, { steps: 4 });
    await waitForCard(harness, page, id === 'zh' ? 'SpaceX' : 'Elon Musk');
  });

  it('inside a modal dialog and in full screen the card works, and its host goes back afterwards', async () => {
    const page = await openMarked(harness, 'modal.html', 2);
    const home = () =>
      page.evaluate(
        () => (document.querySelector('says-who-card')?.parentElement as HTMLElement | undefined)?.localName,
      );
    await page.$eval('#dialog', (dialog) => (dialog as HTMLDialogElement).showModal());
    await expect.poll(() => markedNames(page), PATIENCE).toContain('Elon Musk');
    const card = await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    expect(await home()).toBe('dialog');
    const under = await page.evaluate(({ x, y }) => document.elementFromPoint(x + 30, y + 30)?.localName, card.rect);
    expect(under).toBe('says-who-card');
    await page.keyboard.press('Escape');
    await waitForNoCard(harness, page);
    expect(await page.$eval('#dialog', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
    expect(await home()).toBe('html');
    await page.$eval('#dialog', (dialog) => (dialog as HTMLDialogElement).close());
    await page.bringToFront();
    await page.$eval('#full', (full) =>
      full.addEventListener('click', () => void full.requestFullscreen(), { once: true }),
    );
    await page.click('#full');
    await page.waitForFunction(() => document.fullscreenElement !== null, { polling: 50 });
    await openCard(harness, page, 'Donald Trump', 'Donald Trump');
    expect(await page.evaluate(() => document.querySelector('says-who-card')?.parentElement?.id)).toBe('full');
    await page.evaluate(() => document.exitFullscreen());
    await waitForNoCard(harness, page);
    expect(await home()).toBe('html');
  });

  it('2 MB of text are read to the end', async () => {
    const filler =
      'A careful reader asks of each account who tells it and how they know, and what those concerned have answered. ';
    const paragraphs = Array.from(
      { length: 9000 },
      (_, i) => `<p>Elon Musk is named in paragraph ${i + 1}. ${filler}${filler}</p>`,
    ).join('\n');
    harness.server.put(
      'large.html',
      `<!doctype html><meta property="og:type" content="article"><title>Large</title><article><h1>Large</h1>${paragraphs}</article>`,
    );
    const page = await harness.open('large.html');
    await expect
      .poll(() => page.evaluate(() => CSS.highlights.get('says-who')?.size ?? 0), { timeout: 18_000, interval: 100 })
      .toBe(9000);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
  });
});
