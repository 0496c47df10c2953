/**
 * What holds in every state of a page.
 * Owns: going through the states of a gallery, for axe and for the narrowest width.
 * Used by: the component tests of pages in a tab.
 * Never: leaves a state out by itself.
 */
import type { Page } from 'puppeteer-core';
import type { Looks } from '../gallery/frame';
import { showState, statesOf, violations } from './gallery-page';

/** ms: every state is checked whole. */
export const LONG = 120_000;

export interface Going {
  /** The states to go through; all of the gallery if nothing is said. */
  states?: readonly string[];
  /** Called for each state once it shows: to open what is folded away. */
  prepare?(state: string): Promise<void>;
}

/** What axe finds in any state, one line each. */
export async function violationsInStates(page: Page, looks: Looks, { states, prepare }: Going = {}): Promise<string[]> {
  const found: string[] = [];
  for (const state of states ?? (await statesOf(page))) {
    await showState(page, state, looks);
    await prepare?.(state);
    for (const violation of await violations(page)) found.push(`${state}: ${violation}`);
  }
  return found;
}

/** States that are wider than a page of 320 px, in every language and with the largest text. */
export async function tooWideStates(page: Page, { states, prepare }: Going = {}): Promise<string[]> {
  await page.setViewport({ width: 320, height: 640 });
  const found: string[] = [];
  for (const state of states ?? (await statesOf(page))) {
    for (const language of ['english', 'german', 'mirrored'] as const) {
      await showState(page, state, { language, textSize: 'largest' });
      await prepare?.(state);
      const over = await page.evaluate(() => {
        const roots = [document.documentElement, ...document.querySelectorAll('dialog')];
        return Math.max(...roots.map((root) => root.scrollWidth - root.clientWidth));
      });
      if (over > 0) found.push(`${state} in ${language}: ${over} px`);
    }
  }
  return found;
}
