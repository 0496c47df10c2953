/**
 * A pack as large as a pack may be, on its way through the built extension.
 * Owns: the steps in their order, and the time and memory of each.
 * Used by: `main.ts`.
 * Never: times what was not done: every step ends with what a reader then sees, or with the background's answer.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { startServer } from '../../../tests/harness/server.ts';
import { launch } from '../../browsers/launch.ts';
import { waitForMarks, waitForNoMarks } from '../../browsers/marks.ts';
import { unpackPackage } from '../../browsers/package.ts';
import { addPack, chooseFile, removePack, switchPack } from '../../browsers/packs.ts';
import type { BrowserName, Session } from '../../browsers/session.ts';
import { median } from '../figures.ts';
import type { MadePack } from '../made/pack.ts';
import { type Memory, memoryOf, mostDuring } from './memory.ts';

/** The pack that comes with the extension; beside it there is no room for so many names. */
const BUNDLED = 'Musk, Putin and Trump';
/** ms after which a step is given up. */
const PATIENCE = 300_000;
/** Each answer is asked for so often; the first time something may have to be read first. */
const ROUNDS = 5;

/** ms of each step, by its words in the report. */
export type Steps = [words: string, time: number][];

export interface Large {
  version: string;
  steps: Steps;
  /** Answers of the background: the first, and the median of those after it. */
  answers: { words: string; first: number; later: number; bytes: number }[];
  memory: { words: string; is: Memory }[];
  /** Bytes. */
  mostWhileAdding: number;
}

export async function measureLarge(name: BrowserName, made: MadePack, say: (line: string) => void): Promise<Large> {
  const extensionDir = unpackPackage(name);
  const folder = mkdtempSync(path.join(tmpdir(), 'says-who-large-'));
  const file = path.join(folder, 'large.pack.json');
  writeFileSync(file, made.text);
  const server = await startServer([]);
  server.put('large.html', made.article);
  const session = await launch(name, { headless: true, extensionDir });
  try {
    const address = (host: string): string => server.url('large.html', `${host}.localhost`);
    return await measureIn({ session, made, file, address, say });
  } finally {
    await session.close();
    await server.close();
    for (const each of [extensionDir, folder]) rmSync(each, { recursive: true, force: true });
  }
}

interface Place {
  session: Session;
  made: MadePack;
  file: string;
  /** The article, on a host of its own. */
  address(host: string): string;
  say(line: string): void;
}

async function measureIn(place: Place): Promise<Large> {
  const { session, made, file, address, say } = place;
  const { title } = made.pack;
  const steps: Steps = [];
  const memory: Large['memory'] = [];
  const step: Step = async (words, work) => {
    const from = performance.now();
    await work();
    const time = performance.now() - from;
    steps.push([words, time]);
    say(`${words}: ${Math.round(time)} ms`);
  };
  const page = patient(await session.newPage(address('first')));
  const hold = async (words: string): Promise<void> => void memory.push({ words, is: await memoryOf(session, page) });
  const options = patient(await session.openExtensionPage('options.html', '.pack'));
  await switchPack(options, BUNDLED);
  await hold('before');
  await step('look: from the file to what is in it', () => chooseFile(options, file));
  const mostWhileAdding = await mostDuring(session, () =>
    step('add: from the press to the list of packs', () => addPack(options)),
  );
  await step('then, until an open page has its marks', () => waitForMarks(page, made.mentions));
  await hold('added, marked on a page');
  await step('a page is opened, until its marks', () => openAnother(place));
  await session.stopBackground();
  await step('the same after the background was stopped', () => openAnother(place));
  const answers = await measureAnswers(session, made);
  await session.stopBackground();
  await measureLibrary(place, step, () => hold('its claims searched, beside the library’s page'));
  await step('switch off, until an open page has no marks', async () => {
    await switchPack(options, title);
    await waitForNoMarks(page);
  });
  await step('switch on, until it has them again', async () => {
    await switchPack(options, title);
    await waitForMarks(page, made.mentions);
  });
  await step('remove', () => removePack(options, title));
  await hold('removed');
  return { version: await session.browser.version(), steps, answers, memory, mostWhileAdding };
}

type Step = (words: string, work: () => Promise<unknown>) => Promise<void>;

async function openAnother({ session, made, address }: Place): Promise<void> {
  const page = patient(await session.newPage(address('another')));
  await waitForMarks(page, made.mentions);
  await page.close();
}

async function measureLibrary({ session, made }: Place, step: Step, inUse: () => Promise<void>): Promise<void> {
  const { pack, rare } = made;
  const library = Promise.withResolvers<Page>();
  await step('library, from its address to the first claims', async () => {
    const page = patient(await session.openExtensionPage(`library.html?pack=${pack.id}`, 'body'));
    await page.waitForSelector('.library-claims .claim');
    library.resolve(page);
  });
  const page = await library.promise;
  await page.bringToFront();
  await step(`a word of ${rare.word.length} letters typed there, until its claim stands alone`, async () => {
    await page.type('#claims-search', rare.word);
    await page.waitForFunction(() => document.querySelectorAll('.library-claims .claim').length === 1);
  });
  await inUse();
  await page.close();
}

/** What pages and the library ask of the background, asked by an extension page. */
async function measureAnswers(session: Session, { pack, busiest, rare, named }: MadePack): Promise<Large['answers']> {
  const keys = named.map((_, at) => `${pack.id}/p${at}`);
  const place = { paragraph: keys.slice(0, 2), page: keys };
  const query = { pack: pack.id, words: '', from: 0, count: 50 };
  const requests: [string, object][] = [
    [`names, for a page`, { type: 'names' }],
    [`card of a person with ${busiest.claims} claims`, { type: 'said-card', entity: busiest.key, ...place }],
    [`card of a person with few`, { type: 'said-card', entity: keys[2], ...place }],
    [`side panel of ${keys.length} people`, { type: 'page-claims', entities: keys }],
    ['library, the first 50 claims', { type: 'pack-claims', query }],
    ['library, a search', { type: 'pack-claims', query: { ...query, words: rare.word } }],
  ];
  const asking = patient(await session.openExtensionPage('popup.html', 'main.popup'));
  const answers: Large['answers'] = [];
  for (const [words, request] of requests) {
    const asked: { time: number; bytes: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) asked.push(await asking.evaluate(ask, request));
    const [first, ...later] = asked.map(({ time }) => time);
    answers.push({ words, first: first ?? Number.NaN, later: median(later), bytes: asked[0]?.bytes ?? 0 });
  }
  await asking.close();
  return answers;
}

/** Runs in an extension page. */
async function ask(request: object): Promise<{ time: number; bytes: number }> {
  type Api = { chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> } } };
  const from = performance.now();
  const answer = await (globalThis as unknown as Api).chrome.runtime.sendMessage(request);
  const time = performance.now() - from;
  if (!answer.ok || answer.value === null) throw new Error(`no answer to ${JSON.stringify(request)}`);
  return { time, bytes: new TextEncoder().encode(JSON.stringify(answer.value)).length };
}

function patient(page: Page): Page {
  page.setDefaultTimeout(PATIENCE);
  return page;
}
