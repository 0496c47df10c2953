/** Proves: the system's way back reaches a sheet where the browser offers it, once, and not after the sheet has gone. */
import { expect, it } from 'vitest';
import { injectEntry } from '../harness/page-ring';
import { useBrowser } from '../harness/session';

/** Inside the page: see `lib/page/card/sheet.ts`. */
declare const saysWhoTest: typeof import('../../lib/page/card/sheet');

const harness = useBrowser();

it('closes once, and leaves the page’s history and later ways back alone', async () => {
  harness.server.put('back.html', '<!doctype html><title>back</title><body><p>Some text.</p></body>');
  const page = await harness.open('back.html');
  await injectEntry(page, 'lib/page/card/sheet.ts');
  await page.click('p');
  const offered = await page.evaluate(() => {
    const log: string[] = [];
    const world = globalThis as unknown as { log: string[] };
    world.log = log;
    addEventListener('popstate', () => log.push('popstate'));
    return saysWhoTest.whenSentBack(() => log.push('back')) !== null;
  });
  const before = await page.evaluate(() => history.length);
  // On a desktop Escape is the way back; no listener takes it here.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  const log = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { log: string[] }).log);
  await expect.poll(log).toEqual(offered ? ['back'] : []);
  await page.click('p');
  await page.evaluate(() => saysWhoTest.whenSentBack(() => undefined)?.destroy());
  await page.keyboard.press('Escape');
  expect(await log()).toEqual(offered ? ['back'] : []);
  expect(await page.evaluate(() => history.length)).toBe(before);
});
