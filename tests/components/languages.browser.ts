/** Other languages: nothing is left in English, nothing is cut off, and right to left everything is mirrored. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../harness/session';
import { openStates, showState, statesOf } from './gallery-page';
import { strayWords } from './stray-words';

const harness = useBrowser();

/** Each state of a view is drawn and measured: more than a test's usual blink. */
const LONG = 60_000;

/** px: the narrowest page that a card must fit into (WCAG 1.4.10), and the width of the popup. */
const WIDTHS = { card: 320, popup: 360 } as const;

/** What reaches out of its view to either side, or is cut off. */
function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('.frame')?.shadowRoot ?? document.querySelector('.frame');
    const view = root?.querySelector('.sw');
    if (!view) return ['no view'];
    const found: string[] = [];
    const { left, right } = view.getBoundingClientRect();
    if (left < 0 || right > innerWidth) found.push(`the view: ${left} to ${right} of ${innerWidth}`);
    for (const element of [view, ...view.querySelectorAll('*')]) {
      const box = element.getBoundingClientRect();
      const name = `${element.tagName}.${element.getAttribute('class') ?? ''} “${element.textContent?.slice(0, 40)}”`;
      if (element.closest('.heard') || box.width === 0) continue;
      if (box.left < left - 0.5 || box.right > right + 0.5) found.push(`${name} reaches out`);
      // An inline element has no width of its own to overflow.
      if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) found.push(`${name} overflows`);
    }
    return found;
  });
}

/** Buttons whose words take more than one line, or break inside a word. */
function brokenButtons(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('.frame')?.shadowRoot ?? document.querySelector('.frame');
    return [...(root?.querySelectorAll<HTMLElement>('.btn, .lane-label, .switch-name') ?? [])]
      .filter((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return new Set([...range.getClientRects()].map((line) => Math.round(line.top / 8))).size > 1;
      })
      .map((element) => element.innerText);
  });
}

/** Whether the first element stands at the start side of the second, by the language's direction. */
function isBefore(page: Page, first: string, second: string): Promise<boolean | null> {
  return page.evaluate(
    (a, b) => {
      const root = document.querySelector('.frame')?.shadowRoot ?? document.querySelector('.frame');
      const [one, two] = [a, b].map((each) => root?.querySelector(each)?.getBoundingClientRect());
      if (!one || !two) return null;
      return getComputedStyle(root?.querySelector('.sw') as Element).direction === 'rtl'
        ? one.left >= two.right - 1
        : one.right <= two.left + 1;
    },
    first,
    second,
  );
}

describe.each(['card', 'popup'] as const)('the %s', (view) => {
  it.each(['german', 'mirrored'])(
    'has room in every state: %s',
    async (language) => {
      const page = await openStates(harness);
      await page.setViewport({ width: WIDTHS[view], height: 700 });
      const found: string[] = [];
      for (const state of await statesOf(page, view)) {
        await showState(page, `${state}?${language}`);
        for (const each of await overflows(page)) found.push(`${state}: ${each}`);
      }
      expect(found).toEqual([]);
    },
    LONG,
  );

  it(
    'has no word in any state that is not in the message files',
    async () => {
      const page = await openStates(harness);
      const found: string[] = [];
      for (const state of await statesOf(page, view)) {
        await showState(page, `${state}?mirrored`);
        for (const each of await strayWords(page, state)) found.push(`${state}: ${each}`);
      }
      expect(found).toEqual([]);
    },
    LONG,
  );
});

describe('right to left', () => {
  it.each(['english', 'mirrored'])('the card’s parts stand in the order of reading: %s', async (language) => {
    const page = await openStates(harness);
    await page.setViewport({ width: 700, height: 700 });
    await showState(page, `card/musk?${language}`);
    expect(await isBefore(page, '.name', '.card-tools')).toBe(true);
    expect(await isBefore(page, '.card-tools .btn', '.close')).toBe(true);
    expect(await isBefore(page, '.lane-label', '.lane ul')).toBe(true);
    expect(await isBefore(page, '.row > .sign', '.row > div')).toBe(true);
  });

  it.each(['english', 'mirrored'])('the popup’s parts stand in the order of reading: %s', async (language) => {
    const page = await openStates(harness);
    await showState(page, `popup/names?${language}`);
    expect(await isBefore(page, '.popup-title', '.switch')).toBe(true);
    expect(await isBefore(page, '.host', '.site .switch')).toBe(true);
    expect(await isBefore(page, '.show-name', '.found-name > .btn')).toBe(true);
    expect(await isBefore(page, '.tally-row .sign', '.tally-row span')).toBe(true);
    await showState(page, `popup/reading?${language}`);
    expect(await isBefore(page, '.reading-tools .btn:first-child', '.reading-tools .btn:last-child')).toBe(true);
  });
});

describe('the reader’s language and the pack’s', () => {
  it('are both named to those who hear them', async () => {
    const page = await openStates(harness);
    await showState(page, 'card/musk?german');
    const languages = await page.evaluate(() => {
      const shadow = document.querySelector('.frame')?.shadowRoot;
      return ['.name bdi', '.text', '.kind', '.lane-label', '.pack-line'].map((part) =>
        shadow?.querySelector(part)?.closest('[lang]')?.getAttribute('lang'),
      );
    });
    expect(languages).toEqual(['en', 'en', 'de-DE', 'de-DE', 'en']);
  });

  it('German buttons and labels stay on one line', async () => {
    const page = await openStates(harness);
    await showState(page, 'card/musk?german');
    expect(await brokenButtons(page)).toEqual([]);
    await showState(page, 'popup/notices?german');
    expect(await brokenButtons(page)).toEqual([]);
    await showState(page, 'popup/reading?german');
    expect(await brokenButtons(page)).toEqual([]);
  });
});

describe('the checks themselves', () => {
  it('find a word that is not in the message files, in sight or in a label', async () => {
    const page = await openStates(harness);
    await showState(page, 'popup/names?mirrored');
    await page.evaluate(() => {
      document.querySelector('.reason')?.append(' denied');
      document.querySelector('.switch')?.setAttribute('aria-label', 'Everywhere');
    });
    expect(await strayWords(page, 'popup/names')).toEqual(['aria-label: Everywhere', 'text:  denied']);
    await showState(page, 'popup/names?english');
    expect((await strayWords(page, 'popup/names')).length).toBeGreaterThan(10);
  });

  it('find what reaches out, and what is cut off', async () => {
    const page = await openStates(harness);
    await page.setViewport({ width: WIDTHS.card, height: 700 });
    await showState(page, 'card/musk?german');
    await page.evaluate(() => {
      const shadow = document.querySelector('.frame')?.shadowRoot;
      for (const button of shadow?.querySelectorAll<HTMLElement>('.actions .btn') ?? [])
        button.style.minWidth = '400px';
    });
    expect((await overflows(page)).join()).toMatch(/reaches out/);
  });
});
