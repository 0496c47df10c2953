/** Two packs on one card and in one panel: told apart, side by side where there is room, and each with its own error link. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../harness/session';
import { openStates, seen, showState } from './gallery-page';
import { openPanel } from './panel-page';

const harness = useBrowser();

/** Where the first claim's codings stand, as the reader sees them. */
function codings(page: Page): Promise<{ left: number; top: number; text: string }[]> {
  return page.evaluate(() => {
    const root = document.querySelector('.frame')?.shadowRoot ?? document;
    const boxes = root.querySelector('.codings')?.querySelectorAll<HTMLElement>(':scope > .coding') ?? [];
    return [...boxes].map((box) => {
      const { left, top } = box.getBoundingClientRect();
      return { left: Math.round(left), top: Math.round(top), text: box.innerText };
    });
  });
}

describe('on a card', () => {
  it('a claim that two packs record differently has both, one below the other, under words for the difference', async () => {
    const page = await openStates(harness);
    await showState(page, 'card/two-packs');
    const [first, second] = await codings(page);
    expect(second?.left).toBe(first?.left);
    expect(second?.top).toBeGreaterThan(first?.top ?? 0);
    expect(first?.text).toMatch(/^Musk, Putin and Trump · Says Who contributors[\s\S]*partly denied it/);
    expect(second?.text).toMatch(/^Test pack: a second reading · Says Who tests[\s\S]*disputed how it is put/);
    expect(await seen(page)).toContain('Your packs record this claim differently.');
  });

  it('each pack has its own link for errors, and says in which pack', async () => {
    const page = await openStates(harness);
    await showState(page, 'card/two-packs');
    const links = await page.evaluate(() =>
      [...(document.querySelector('.frame')?.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.foot a') ?? [])].map(
        (link) => `${link.ariaLabel} ${link.host}`,
      ),
    );
    expect(links).toEqual([
      'Report an error: Musk, Putin and Trump says-who.example',
      'Report an error: Test pack: a second reading tests.says-who.example',
    ]);
  });

  it('claims that it cannot hold are counted, and the button does not call the others all', async () => {
    const page = await openStates(harness);
    await showState(page, 'card/two-packs-many/');
    await page.evaluate(() => {
      const buttons = document.querySelector('.frame')?.shadowRoot?.querySelectorAll('button') ?? [];
      [...buttons].find((button) => button.textContent === 'First 4 claims')?.click();
    });
    await page.waitForFunction(() =>
      /7 more claims in the side panel/.test(document.querySelector('.frame')?.shadowRoot?.textContent ?? ''),
    );
  });
});

it('in the panel both codings stand side by side where there is room, and else one below the other', async () => {
  const page = await openPanel(harness, 'two-packs');
  await page.setViewport({ width: 900, height: 800 });
  const [first, second] = await codings(page);
  expect(second?.top).toBe(first?.top);
  expect(second?.left).toBeGreaterThan(first?.left ?? 0);
  await page.setViewport({ width: 340, height: 800 });
  const [above, below] = await codings(page);
  expect(below?.left).toBe(above?.left);
  expect(below?.top).toBeGreaterThan(above?.top ?? 0);
});
