/**
 * `lib/page` in a page of a real browser, without the extension.
 * Owns: bringing a bundled entry into a page that is already open.
 * Used by: `tests/page`.
 * Never: adds an element; the entry is evaluated, so a page's content security policy does not matter.
 */
import type { Page } from 'puppeteer-core';
import { bundle } from './bundle';

/**
 * Runs an entry in the page; its exports are then in `saysWhoTest`:
 *
 *     await injectEntry(page, 'tests/page/entry.ts');
 *     const found = await page.evaluate(() => saysWhoTest.isArticle(document));
 */
export async function injectEntry(page: Page, entry: string): Promise<void> {
  const { js } = await bundle(entry);
  await page.evaluate(`${js}\n0;`);
}
