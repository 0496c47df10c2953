/** Proves: a pack from a file is marked in an open page at once, goes when it is switched off, and leaves as it came. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { leaveMark, waitForMarks, waitForNoMarks } from '../../scripts/browsers/marks';
import { useBrowser } from '../harness/session';
import { openCard, PATIENCE, press } from './support';

const harness = useBrowser();
const PACK = path.resolve(import.meta.dirname, '../packs/examplewick.pack.json');
const TITLE = 'Test pack: the third gate of Examplewick';
const SWITCH = `Use ${TITLE}`;
/** Opened, marked, switched, exported, removed and brought in again: more than a test's usual blink. */
const LONG = 60_000;

const folder = mkdtempSync(path.join(tmpdir(), 'says-who-packs-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Chooses a file, and gives what the dialog then says. */
async function look(options: Page, file: string, title: RegExp): Promise<string> {
  await options.bringToFront();
  const field = (await options.$('#pack-file')) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(file);
  await expect
    .poll(() => options.evaluate(() => document.querySelector('dialog h2')?.textContent), PATIENCE)
    .toMatch(title);
  return options.$eval('dialog', (dialog) => (dialog as HTMLElement).innerText);
}

/** The bytes that the page hands the reader to save, kept in the page instead. */
async function exported(options: Page): Promise<Buffer> {
  await options.evaluate(() => {
    const world = globalThis as unknown as { offered?: Promise<ArrayBuffer> };
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      world.offered = blob.arrayBuffer();
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await press(options, `Export: ${TITLE}`);
  await options.waitForFunction(() => 'offered' in globalThis);
  const bytes = await options.evaluate(async () => [
    ...new Uint8Array((await (globalThis as unknown as { offered?: Promise<ArrayBuffer> }).offered) ?? []),
  ]);
  return Buffer.from(bytes);
}

it(
  'a pack is looked at, added, switched off and on, exported, removed, and brought in again',
  async () => {
    const page = await harness.open('examplewick.html', 'news.localhost');
    const options = await harness.openExtensionPage('options.html', '.pack');
    const preview = await look(options, PACK, /^Add this pack\?$/);
    expect(preview).toContain('2 names · 2 claims · version 1.0.0');
    // Nothing before the reader says so.
    expect(await options.$$eval('.pack', (packs) => packs.length)).toBe(1);
    await press(options, 'Add');
    await waitForMarks(page, 2);
    await page.bringToFront();
    const card = await openCard(harness, page, 'town council of Examplewick', 'The town council of Examplewick');
    expect(card.text).toContain('The third gate was left open overnight.');
    expect(card.text).toContain('partly denied it');
    await leaveMark(page);

    await press(options, SWITCH);
    await waitForNoMarks(page);
    await press(options, SWITCH);
    await waitForMarks(page, 2);

    const library = await harness.openExtensionPage('library.html?pack=examplewick', '.library-claims .claim');
    const shown = () => library.$$eval('.claim .text', (texts) => texts.map((text) => text.textContent));
    expect(await shown()).toHaveLength(2);
    await library.select('.filters select', 'denied-in-part');
    await expect.poll(shown, PATIENCE).toEqual(['The third gate was left open overnight.']);

    await press(options, `Details: ${TITLE}`);
    expect((await exported(options)).equals(readFileSync(PACK))).toBe(true);
    await press(options, `Remove: ${TITLE}`);
    await press(options, 'Remove');
    await waitForNoMarks(page);

    const kept = path.join(folder, 'kept.pack.json');
    writeFileSync(kept, readFileSync(PACK));
    await look(options, kept, /^Add this pack\?$/);
    await press(options, 'Add');
    await waitForMarks(page, 2);
    await press(options, `Details: ${TITLE}`);
    await press(options, `Remove: ${TITLE}`);
    await press(options, 'Remove');
    await waitForNoMarks(page);
  },
  LONG,
);

it('a pack that is not right is refused with its place, and nothing is changed', async () => {
  const broken = path.join(folder, 'broken.pack.json');
  writeFileSync(broken, readFileSync(PACK, 'utf8').replace('"denied-in-part"', '"denyed"'));
  const options = await harness.openExtensionPage('options.html', '.pack');
  const words = await look(options, broken, /was not added$/);
  expect(words).toMatch(/Line \d+, column \d+\s+claims\[0\]\.responses\[0\]\.kind/);
  expect(words).toContain('Found: “denyed”');
  await press(options, 'Close');
  expect(await options.$$eval('.pack', (packs) => packs.length)).toBe(1);
});
