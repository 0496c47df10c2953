/** Proves: from a pack's page its claims go out as JSON-LD that can be read back, and onto a map with a table as its equal; reviews come in as a pack. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { expect, it } from 'vitest';
import rawPack from '../../data/musk-putin-trump.pack.json';
import { packFromJsonLd } from '../../lib/pure/formats/claim-jsonld/from-jsonld';
import { useBrowser } from '../harness/session';
import { PATIENCE, press } from './support';

const harness = useBrowser();
const folder = mkdtempSync(path.join(tmpdir(), 'says-who-reviews-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

it('a pack is exported as claims, and drawn, and read as a table', async () => {
  const page = await harness.openExtensionPage(`library.html?pack=${rawPack.id}`, '.library-claims .claim');
  await page.evaluate(() => {
    URL.createObjectURL = (blob: Blob) => {
      (globalThis as { offered?: Promise<string> }).offered = blob.text();
      return '#';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await press(page, 'Export as…');
  await press(page, 'Claims as JSON-LD (schema.org)');
  await page.waitForFunction(() => 'offered' in globalThis);
  const text = await page.evaluate(() => (globalThis as { offered?: Promise<string> }).offered);
  const read = packFromJsonLd(JSON.parse(text ?? ''));
  expect(read.ok && read.pack.claims).toEqual(rawPack.claims);
  await expect
    .poll(() => page.$eval('.export-told', (told) => told.textContent), PATIENCE)
    .toBe(`Saved as ${rawPack.id}.claims.jsonld.`);

  // The bundled pack's article has no address, and no report of it.
  await press(page, 'Export as…');
  await press(page, 'Web annotations (JSON-LD)');
  await expect
    .poll(() => page.$eval('.export-told', (told) => told.textContent), PATIENCE)
    .toMatch(/^Nothing was saved\. No claim here has an address/);

  // The page's own `click` is gone, and a driver presses with the pointer.
  await press(page, 'Map');
  await page.waitForSelector('.map-box');
  const drawn = await page.$$eval('.map-claim', (all) => all.length);
  expect(drawn).toBe(rawPack.claims.length);
  await page.click('.map-claim');
  await page.waitForSelector('.map-beside .claim');
  await page.click('.map-views label:last-of-type');
  expect(await page.$$eval('.map-table tbody tr', (rows) => rows.length)).toBe(rawPack.claims.length);
});

it('a file of reviews is looked at as a pack, with what was left out', async () => {
  const file = path.join(folder, 'gate.jsonld');
  const review = {
    '@type': 'ClaimReview',
    url: 'https://facts.example/gate',
    claimReviewed: 'The third gate was left open overnight.',
    author: { '@type': 'Organization', name: 'Facts of Examplewick' },
    reviewRating: { '@type': 'Rating', alternateName: 'Half of it' },
  };
  writeFileSync(file, JSON.stringify({ '@graph': [review, { ...review, claimReviewed: '' }] }));
  const options = await harness.openExtensionPage('options.html', '.pack');
  const field = (await options.$('#pack-file')) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(file);
  await options.waitForSelector('dialog .read-from');
  const words = await options.$eval('dialog', (dialog) => (dialog as HTMLElement).innerText);
  expect(words).toContain('1 of 2 reviews became claims');
  expect(words).toMatch(/1 review left out/);
  expect(words).toContain('1 claim');
  await press(options, 'Add');
  await expect.poll(() => options.$$eval('.pack', (packs) => packs.length), PATIENCE).toBe(2);
  // As it was found.
  await press(options, 'Details: gate');
  await press(options, 'Remove: gate');
  await press(options, 'Remove');
  await expect.poll(() => options.$$eval('.pack', (packs) => packs.length), PATIENCE).toBe(1);
});
