/**
 * Proves: a large pack is looked at, added, marked, shown on a card and in the panel, searched, switched off and
 * removed. Small in `npm test`; as large as a pack may be with SAYS_WHO_SCALE=full, in `npm run test:long`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { FULL, makeLargePack } from '../../scripts/bench/made/pack';
import { readCard } from '../../scripts/browsers/card';
import { hoverMark, waitForMarks, waitForNoMarks } from '../../scripts/browsers/marks';
import { addPack, chooseFile, packsInUse, removePack, switchPack } from '../../scripts/browsers/packs';
import { useBrowser } from '../harness/session';
import { markedNames, tabIdOf } from './support';

const harness = useBrowser();
const isFull = process.env.SAYS_WHO_SCALE === 'full';
/** The small one: a card that cannot hold all claims of one person needs them in more than a hundred. */
const made = makeLargePack(isFull ? FULL : { claims: 300, people: 60, busy: 2 });
const { title } = made.pack;
const BUNDLED = 'Musk, Putin and Trump';
/** ms for one step and for the whole, on a machine that does other things besides. */
const STEP = isFull ? 300_000 : 20_000;
const WHOLE = isFull ? 1_200_000 : 60_000;
const WAIT = { timeout: STEP, interval: 50 };
/** What a card and the panel hold at most. */
const ON_CARD = 100;
const IN_PANEL = 500;

const folder = mkdtempSync(path.join(tmpdir(), 'says-who-scale-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const file = path.join(folder, 'large.pack.json');
const number = new Intl.NumberFormat('en');

async function patient(page: Page): Promise<Page> {
  page.setDefaultTimeout(STEP);
  return page;
}

const textsOf = (page: Page): Promise<string[]> =>
  page.$$eval('.claim .text', (all) => all.map((each) => each.textContent ?? ''));
const wordsOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

it(
  'a large pack can be added, is used on a page, and leaves again',
  async () => {
    writeFileSync(file, made.text);
    harness.server.put('large.html', made.article);
    const page = await patient(await harness.open('large.html', 'news.localhost'));
    const options = await patient(await harness.openExtensionPage('options.html', '.pack'));

    const look = await chooseFile(options, file);
    const { people, claims } = { people: made.pack.entities.length, claims: made.pack.claims.length };
    expect(look).toContain(`${number.format(people)} names · ${number.format(claims)} claims · version 1.0.0`);
    const said = await addPack(options);
    if (isFull) {
      // With the bundled pack there would be more names than there is room for.
      expect(look).toMatch(/look for 10,\d+ spellings of names; there is room for 10,000/);
      expect(said).toBe(`${title} was added, switched off.`);
      expect(await switchPack(options, title)).toMatch(/room for 10,000.*Switch off or remove another pack first/s);
      await switchPack(options, BUNDLED);
      expect(await switchPack(options, title)).toContain('is on');
      expect(await packsInUse(options)).toEqual([title]);
    } else expect(said).toContain('was added. Its names are marked');

    await waitForMarks(page, made.mentions);
    await page.bringToFront();
    expect((await markedNames(page)).slice(0, made.named.length)).toEqual(made.named);

    await hoverMark(page, made.busiest.name);
    await expect.poll(async () => (await readCard(harness.session, page))?.text, WAIT).toMatch(/Report an error/);
    const onCard = await harness.session.inCard(page, (root) =>
      [...root.querySelectorAll('.claim .text')].map((each) => each.textContent ?? ''),
    );
    // Of hundreds, the one about the other name beside it.
    expect(onCard?.[0]).toBe(made.nearest);
    expect(made.busiest.claims).toBeGreaterThan(ON_CARD);
    const card = (await readCard(harness.session, page))?.text;
    expect(card).toContain(`${number.format(made.busiest.claims)} claims, 1 with others named in this paragraph`);
    expect(card).toContain(`First ${ON_CARD} claims`);

    const panel = await patient(
      await harness.openExtensionPage(`sidepanel.html?tab=${await tabIdOf(harness, page)}`, '.panel-entity'),
    );
    const listed = await textsOf(panel);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed).toContain(made.nearest);
    if (isFull) {
      expect(listed).toHaveLength(IN_PANEL);
      expect(await wordsOf(panel)).toMatch(/\d+ more claims are not listed here/);
    }

    const library = await patient(
      await harness.openExtensionPage(`library.html?pack=${made.pack.id}`, '.library-claims .claim'),
    );
    expect(await wordsOf(library)).toContain(`${number.format(claims)} claims`);
    await library.bringToFront();
    await library.click('#claims-search');
    await library.keyboard.type(made.rare.word);
    await expect.poll(() => textsOf(library), WAIT).toEqual([made.rare.claim]);

    await switchPack(options, title);
    await waitForNoMarks(page);
    expect(await removePack(options, title)).toBe(`${title} was removed.`);
    if (isFull) await switchPack(options, BUNDLED);
    expect(await packsInUse(options)).toEqual([BUNDLED]);
  },
  WHOLE,
);
