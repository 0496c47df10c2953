/**
 * The gallery in a real browser: showing a state, what was asked, and what axe finds.
 * Owns: the calls into the page.
 * Used by: the component tests.
 * Never: reaches into a component; it asks the page as a reader or a checker would.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Gallery, Looks } from '../gallery/frame';
import { openGallery } from '../harness/gallery';
import type { Harness } from '../harness/session';

declare global {
  var saysWhoTest: { gallery: Gallery };
  var axe: { run(context: Document, options: object): Promise<{ violations: Violation[] }> };
}

interface Violation {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export function openStates(harness: Harness): Promise<Page> {
  return openGallery(harness, 'tests/gallery/main.tsx');
}

/** A gallery by the name of its file, in a state. */
export async function openState(harness: Harness, gallery: string, state: string, looks?: Looks): Promise<Page> {
  const page = await openGallery(harness, `tests/gallery/${gallery}.tsx`);
  await showState(page, state, looks);
  return page;
}

/** Names of all states, or of those of one view: `card` or `popup`. */
export function statesOf(page: Page, view?: string): Promise<string[]> {
  return page.evaluate(
    (wanted) => saysWhoTest.gallery.states.filter((name) => !wanted || name.startsWith(`${wanted}/`)),
    view,
  );
}

/** Draws a state and waits until nothing is left to appear. */
export async function showState(page: Page, name: string, looks: Looks = {}): Promise<void> {
  await page.evaluate(
    (state, how) => {
      saysWhoTest.gallery.show(state, how);
      const roots = [document, ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])];
      for (const animation of roots.flatMap((root) => root.getAnimations())) animation.finish();
    },
    name,
    looks,
  );
}

/** What the components have asked for since the state was shown. */
export function asked(page: Page): Promise<string[]> {
  return page.evaluate(() => [...saysWhoTest.gallery.asked]);
}

/** What axe finds wrong in the view that shows, one line each. */
export async function violations(page: Page): Promise<string[]> {
  if (await page.evaluate(() => typeof axe === 'undefined')) await page.evaluate(`${AXE}\n0;`);
  return page.evaluate(async () => {
    // The gallery is no page of ours: rules on whole pages are for the extension's own.
    const off = { enabled: false };
    const rules = { 'landmark-one-main': off, 'page-has-heading-one': off, region: off };
    const { violations: found } = await axe.run(document, { rules, resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
    );
  });
}

/** The name of what has the focus, inside shadow roots too: its label, or its text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
  });
}

/** Presses Tab until the named thing has the focus. @throws Error when it does not come within `limit` presses */
export async function tabTo(page: Page, name: string, limit = 40): Promise<void> {
  for (let press = 0; press < limit; press += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`Tab never came to “${name}”; it ended at “${await focused(page)}”`);
}

/** The text of the card's shadow root or of the page, as a reader sees it. */
export function seen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.querySelector('.frame')?.shadowRoot?.querySelector('.sw') ?? document.querySelector('.sw');
    return root instanceof HTMLElement ? root.innerText : '';
  });
}
