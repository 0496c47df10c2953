/**
 * The side panel on a page of its own, for tests.
 * Owns: opening it in a state, and what its tests ask of it again and again.
 * Used by: `panel.browser.ts`, `panel-keys.browser.ts`.
 * Never: talks to the extension.
 */
import type { Page } from 'puppeteer-core';
import type { PanelModel } from '../../lib/pure/panel/model';
import type { gallery as panelGallery } from '../gallery/panel';
import type { Harness } from '../harness/session';
import { openState } from './gallery-page';

type PanelWorld = { saysWhoTest: { gallery: typeof panelGallery } };

export const MUSK = 'musk-putin-trump/elon-musk';
export const TRUMP = 'musk-putin-trump/donald-trump';

export async function openPanel(harness: Harness, state: string): Promise<Page> {
  const page = await openState(harness, 'panel', `panel/${state}`);
  await page.setViewport({ width: 400, height: 800 });
  return page;
}

export function change(page: Page, part: Partial<Pick<PanelModel, 'pointed' | 'shown'>>): Promise<void> {
  return page.evaluate((now) => (globalThis as unknown as PanelWorld).saysWhoTest.gallery.change(now), part);
}

export function turnTo(page: Page, state: string, visit: string): Promise<void> {
  return page.evaluate(
    (name, to) => (globalThis as unknown as PanelWorld).saysWhoTest.gallery.turnTo(name, to),
    state,
    visit,
  );
}

/** The status beside the search. */
export function status(page: Page): Promise<string> {
  return page.$eval('.panel-status', (line) => (line as HTMLElement).innerText);
}

export function claims(page: Page): Promise<string[]> {
  return page.$$eval('.claim .text', (texts) => texts.map((text) => text.textContent ?? ''));
}

export async function groupBy(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    for (const label of document.querySelectorAll('label')) if (label.textContent === wanted) label.click();
  }, name);
  await page.waitForFunction((wanted) => document.querySelector(':checked + span')?.textContent === wanted, {}, name);
}
