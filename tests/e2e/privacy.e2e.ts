/**
 * Proves, in a browser of its own from the install on: reading leaves nothing behind, storage holds what the reader set
 * and no more, and none of it asks the network for anything.
 */
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from '../../scripts/browsers/launch';
import { leaveMark, waitForMarks, waitForNoMarks } from '../../scripts/browsers/marks';
import type { Session } from '../../scripts/browsers/session';
import { type Harness, useBrowser } from '../harness/session';
import { BROWSER } from '../harness/which';
import { openCard, openPopup, PATIENCE, press, waitForNoCard } from './support';

const shared = useBrowser();
const ARTICLES = 20;
/** From install to removal: more than a test's usual blink. */
const LONG = 60_000;
const PACK = path.resolve(import.meta.dirname, '../packs/examplewick.pack.json');
/** Stands in each article, in its title, its address and its host: it may stand nowhere else afterwards. */
const TRACE = 'tidewater';

let own: Session;
beforeAll(async () => {
  own = await launch(BROWSER, { headless: true, extensionDir: inject('extensionDir'), welcome: true });
}, LONG);
afterAll(() => own.close());

/** The tests' ways in, for the browser of this file. */
function alone(): Harness {
  return {
    session: own,
    server: shared.server,
    open: (name = '', host) => own.newPage(shared.server.url(name, host)),
    openExtensionPage: (file, ready) => own.openExtensionPage(file, ready),
  };
}

interface Stored {
  /** Each storage area with all that is in it. */
  areas: Record<string, Record<string, unknown>>;
  /** Each database and store with the keys of its records. */
  records: Record<string, unknown[]>;
  /** Of everything that a page of the extension could keep: as one text. */
  whole: string;
}

/** All that the extension has kept, wherever a browser can keep something. */
async function stored(harness: Harness): Promise<Stored> {
  const page = await harness.openExtensionPage('popup.html', 'main.popup');
  const found = await page.evaluate(async () => {
    interface Area {
      get(keys: null): Promise<Record<string, unknown>>;
    }
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, Area> } }).chrome;
    const areas: Record<string, Record<string, unknown>> = {};
    for (const name of ['local', 'session', 'sync']) areas[name] = (await storage[name]?.get(null)) ?? {};
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const records: Record<string, unknown[]> = {};
    const values: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const held = database.transaction(store).objectStore(store);
        records[`${name} ${store}`] = await asked(held.getAllKeys());
        values.push(await asked(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    const others = [{ ...localStorage }, { ...sessionStorage }, document.cookie, await caches.keys()];
    return { areas, records, whole: JSON.stringify([areas, values, others]) };
  });
  await page.close();
  return found;
}

function article(at: number): string {
  return `<!doctype html><html lang="en"><meta property="og:type" content="article"><title>The ${TRACE} ${at}</title>
    <article><h1>The ${TRACE} ${at}</h1><p>In the ${TRACE} Elon Musk and Vladimir Putin are named.</p>
    <p>${`Readers of the ${TRACE} want to know how each account is sourced. `.repeat(12)}</p></article>`;
}

async function addPack(harness: Harness): Promise<Page> {
  const options = await harness.openExtensionPage('options.html', '.pack');
  await options.bringToFront();
  const field = (await options.$('#pack-file')) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(PACK);
  await expect
    .poll(() => options.evaluate(() => document.querySelector('dialog h2')?.textContent), PATIENCE)
    .toBe('Add this pack?');
  await press(options, 'Add');
  await expect.poll(() => options.$$eval('.pack', (packs) => packs.length), PATIENCE).toBe(2);
  return options;
}

it(
  'after an install and twenty articles nothing of them is stored; a site that is switched is, until it is switched back',
  async () => {
    const harness = alone();
    for (let at = 0; at < ARTICLES; at += 1) shared.server.put(`${TRACE}-${at}.html`, article(at));
    const page = await harness.open(`${TRACE}-0.html`, `${TRACE}.localhost`);
    await waitForMarks(page, 2);
    const first = await stored(harness);

    for (let at = 1; at < ARTICLES; at += 1) {
      await page.goto(shared.server.url(`${TRACE}-${at}.html`, at % 2 ? `${TRACE}.localhost` : 'localhost'));
      await waitForMarks(page, 2);
    }
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await leaveMark(page);
    await waitForNoCard(harness, page);
    const read = await stored(harness);
    expect(read).toEqual(first);
    expect(Object.keys(read.areas.local ?? {}).filter((key) => !/^(packs|welcome):/.test(key))).toEqual([]);
    expect([read.areas.session, read.areas.sync]).toEqual([{}, {}]);
    expect(read.whole).not.toContain(TRACE);
    expect(read.whole).not.toContain('localhost');
    // The bundled pack alone, and no draft.
    expect(read.records['says-who packs']).toEqual(['musk-putin-trump']);
    expect(Object.keys(read.records)).toEqual(
      ['claims', 'drafts', 'entities', 'packs', 'texts'].map((store) => `says-who ${store}`),
    );
    expect([read.records['says-who texts'], read.records['says-who drafts']]).toEqual([[], []]);

    const popup = await openPopup(harness, page);
    await press(popup, `Says Who on ${TRACE}.localhost`);
    await waitForNoMarks(page);
    const off = await stored(harness);
    expect(off.areas.local).toEqual({ ...read.areas.local, [`site:${TRACE}.localhost`]: 'off' });
    await press(popup, `Says Who on ${TRACE}.localhost`);
    await waitForMarks(page, 2);
    expect(await stored(harness)).toEqual(read);
  },
  LONG,
);

it(
  'a pack is kept while it is there, and goes with all it brought',
  async () => {
    const harness = alone();
    const before = await stored(harness);
    const options = await addPack(harness);
    const added = await stored(harness);
    expect(added.records['says-who packs']).toEqual(['examplewick', 'musk-putin-trump']);
    expect(added.records['says-who texts']).toEqual(['examplewick']);
    expect(added.areas.session).toEqual({});
    const title = 'Test pack: the third gate of Examplewick';
    await options.evaluate(() => {
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await press(options, `Details: ${title}`);
    await press(options, `Export: ${title}`);
    await press(options, `Remove: ${title}`);
    await press(options, 'Remove');
    await expect.poll(() => options.$$eval('.pack', (packs) => packs.length), PATIENCE).toBe(1);
    const after = await stored(harness);
    expect(after.records).toEqual(before.records);
    expect(after.whole).not.toContain('xamplewick');
    await options.close();
  },
  LONG,
);

it('and in all of it the extension asked the network for nothing', async () => {
  expect(await own.extensionRequests()).toEqual([]);
});
