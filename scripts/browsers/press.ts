/**
 * Pressing what is on a page of the extension, as a reader does: by its name, with the real pointer.
 * Owns: finding the button or link.
 * Used by: `packs.ts`, the end-to-end tests.
 * Never: waits for what comes of it.
 */
import type { Page } from 'puppeteer-core';

/** Presses the button or link with this accessible name, as soon as there is one. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.bringToFront();
  const source = typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : name.source;
  const handle = await page.waitForFunction(
    (pattern) =>
      [...document.querySelectorAll('button, a')].find((each) =>
        new RegExp(pattern).test((each.getAttribute('aria-label') ?? each.textContent ?? '').trim()),
      ),
    { polling: 50 },
    source,
  );
  await (handle as unknown as { click(): Promise<void> }).click();
}
