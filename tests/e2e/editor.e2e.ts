/** Proves: from a sentence on a page to a pack in the library, and out and in again; and that a draft survives. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { leaveMark, waitForMarks, waitForNoMarks } from '../../scripts/browsers/marks';
import { useBrowser } from '../harness/session';
import { openCard, PATIENCE, press, tabIdOf } from './support';

const harness = useBrowser();
const TITLE = 'The ferries of Sampleton';
const ENTITY = 'The Sampleton Ferry Company';
const CLAIM = 'The company is said to have no ferries.';
/** A pack written, kept, added, exported, removed and brought in again. */
const LONG = 60_000;

const folder = mkdtempSync(path.join(tmpdir(), 'says-who-written-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

interface Scripting {
  chrome: {
    scripting: {
      executeScript(what: { target: { tabId: number }; files: string[] }): Promise<{ result: unknown }[]>;
    };
    storage: { session: { set(entries: object): Promise<void> } };
  };
}

/** Does what the menu does: the menu itself is the browser's, and out of a driver's reach. */
async function clip(page: Page, isPrivate: boolean): Promise<string> {
  const tab = await tabIdOf(harness, page);
  const asking = await harness.openExtensionPage('popup.html', 'main.popup');
  await asking.evaluate(
    async (tabId, hidden) => {
      const { scripting, storage } = (globalThis as unknown as Scripting).chrome;
      const [result] = await scripting.executeScript({ target: { tabId }, files: ['clip.js'] });
      await storage.session.set({ 'clip:test': { clip: result?.result, isPrivate: hidden } });
    },
    tab,
    isPrivate,
  );
  await asking.close();
  return 'editor.html?clip=test';
}

/** Selects a word with the pointer, as a reader would. */
async function selectWord(page: Page, word: string): Promise<void> {
  await page.bringToFront();
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`no “${wanted}” on the page`);
  }, word);
  await page.mouse.click(place.x, place.y, { count: 2 });
  await page.waitForFunction((wanted) => getSelection()?.toString().trim() === wanted, {}, word);
}

const field = (at: string): string => `[id="field-${at}"]`;

async function write(editor: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [at, words] of Object.entries(fields)) {
    await editor.waitForSelector(field(at));
    await editor.type(field(at), words);
  }
}

async function written(editor: Page, at: string): Promise<string> {
  await editor.waitForSelector(field(at));
  return editor.$eval(field(at), (input) => (input as HTMLInputElement).value);
}

const said = (page: Page, words: string): Promise<unknown> =>
  expect.poll(() => page.$eval('.status', (line) => line.textContent), PATIENCE).toContain(words);

const kept = (editor: Page): Promise<unknown> =>
  expect.poll(() => editor.$eval('.editor-head', (head) => head.textContent), PATIENCE).toContain('is kept');

/** The text of the file that the page hands the reader to save. */
async function exported(editor: Page): Promise<string> {
  await editor.evaluate(() => {
    const world = globalThis as unknown as { offered?: Promise<string> };
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      world.offered = blob.text();
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await press(editor, 'Export as a file');
  await editor.waitForFunction(() => 'offered' in globalThis);
  return editor.evaluate(() => (globalThis as unknown as { offered: Promise<string> }).offered);
}

it(
  'a sentence becomes a claim, the claim a pack, and the pack a card; exported, removed and imported, again',
  async () => {
    const page = await harness.open('examplewick.html', 'news.localhost');
    await selectWord(page, 'ferries');
    let editor = await harness.openExtensionPage(await clip(page, false), '.editor-begin');
    await press(editor, 'Begin');
    await editor.waitForSelector(field('claims[0].text'));
    expect(await written(editor, 'claims[0].quote.exact')).toBe(
      'The Sampleton Ferry Company, which has no ferries, had asked for the meeting.',
    );

    await write(editor, { 'claims[0].text': CLAIM, 'claims[0].locator.paragraphs': '2' });
    await write(editor, { 'claims[0].reports[0].locator.paragraphs': '2' });
    await press(editor, 'Add a name');
    await editor.waitForSelector(field('entities[0].type'));
    await editor.select(field('entities[0].type'), 'organisation');
    await write(editor, { 'entities[0].name': ENTITY });
    await press(editor, 'Add a spelling');
    await write(editor, { 'entities[0].names[0].text': 'Sampleton Ferry Company' });
    await press(editor, 'About the pack');
    await write(editor, { title: TITLE, 'publisher.name': 'Nobody in particular', 'asOf.note': 'one made-up page' });
    await write(editor, { 'contact.url': 'https://examplewick.example/errors' });
    await kept(editor);

    // As after a crash: the page is gone, and another one comes.
    await editor.close();
    editor = await harness.openExtensionPage('editor.html', '.editor-drafts');
    await press(editor, new RegExp(`^${TITLE}`));
    expect(await written(editor, 'title')).toBe(TITLE);
    await press(editor, /^The third gate/);
    expect(await written(editor, 'sources[0].url')).toBe('');
    await write(editor, { 'sources[0].description': 'A made-up page of a test.' });
    await press(editor, new RegExp(`^${CLAIM}`));
    await press(editor, 'Add a participant');
    await editor.waitForSelector(field('claims[0].about[0].entity'));
    await editor.select(field('claims[0].about[0].entity'), 'the-sampleton-ferry-company');
    await expect.poll(() => editor.$eval('.editor-preview', (view) => view.textContent), PATIENCE).toContain(CLAIM);
    await expect
      .poll(() => editor.$eval('.editor-findings', (view) => view.textContent), PATIENCE)
      .toContain('Complete');

    await press(editor, 'Put into my library');
    await said(editor, 'It is in your library');
    await page.bringToFront();
    await waitForMarks(page, 1);
    expect((await openCard(harness, page, 'Sampleton Ferry Company', ENTITY)).text).toContain(CLAIM);
    await leaveMark(page);

    const file = path.join(folder, 'ferries.pack.json');
    await editor.bringToFront();
    writeFileSync(file, await exported(editor));
    const options = await harness.openExtensionPage('options.html', '.pack');
    await remove(options);
    await waitForNoMarks(page);
    const input = (await options.$('#pack-file')) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(file);
    await options.waitForFunction(() => document.querySelector('dialog h2')?.textContent === 'Add this pack?');
    await press(options, 'Add');
    await said(options, `${TITLE} was added`);
    await page.bringToFront();
    await waitForMarks(page, 1);
    expect((await openCard(harness, page, 'Sampleton Ferry Company', ENTITY)).text).toContain(CLAIM);

    await remove(options);
    await press(editor, 'All drafts');
    await editor.waitForSelector('.editor-drafts');
    await press(editor, /^Remove/);
    await press(editor, 'Remove');
    await expect.poll(() => editor.$('.editor-drafts'), PATIENCE).toBeNull();
  },
  LONG,
);

async function remove(options: Page): Promise<void> {
  await press(options, `Details: ${TITLE}`);
  await press(options, `Remove: ${TITLE}`);
  await press(options, 'Remove');
  await expect.poll(() => options.$$eval('.pack', (packs) => packs.length), PATIENCE).toBe(1);
}

it('what is begun from a private window is not stored, and says so', async () => {
  const page = await harness.open('examplewick.html', 'news.localhost');
  await selectWord(page, 'ferries');
  const address = await clip(page, true);
  const editor = await harness.openExtensionPage(address, '.editor-begin');
  expect(await editor.$eval('.editor-start-head', (head) => head.textContent)).toContain(
    'nothing you write here is kept',
  );
  await press(editor, 'Begin');
  await write(editor, { 'claims[0].text': CLAIM });
  expect(await editor.$eval('.editor-head', (head) => head.textContent)).toContain('nothing is kept');
  const again = await harness.openExtensionPage('editor.html', '.editor-begin');
  expect(await again.$('.editor-drafts')).toBeNull();
});
