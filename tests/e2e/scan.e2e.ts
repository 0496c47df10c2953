/**
 * `npm run scan`, run as a command on pages of our own: what it prints is what the outside may rely on.
 * The command has a Chromium of its own, whichever browser this run is for.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scan } from '../../lib/page/scan';

const ROOT = path.resolve(import.meta.dirname, '../..');
const NEWS = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';

let folder: string;
/** Addresses that were asked of a server that a page names. */
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.end('p { display: none }');
});

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'says-who-scan-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await new Promise((resolve) => server.close(resolve));
});

function write(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

function run(args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, 'scripts/scan.mjs'), ...args], {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Scans pages in one go: one line of JSON for each. */
async function scanAll(files: readonly string[], ...options: string[]): Promise<Scan[]> {
  const { code, stdout, stderr } = await run([...files, '--json', ...options]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Scan);
}

/** One claim and one answer; what stands in the list of other stories is not this page's text. */
const CLAIMS = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Talks</title>${NEWS}
  <article><h1>A report on talks</h1><p>Elon <b>Musk</b> has reportedly been in regular
  contact with Vladimir Putin since 2022.</p>
  <p>Dmitry Peskov denied that Mr. Musk and Mr. Putin talk regularly. It rained in the U.S. all day.</p></article>
  <aside class="related"><p>Musk is in contact with Putin, a reader wrote.</p></aside>`;

const names = ({ mentions }: Scan): string[] => mentions.map(({ surface }) => surface);

describe('what is printed', () => {
  it('the contract: fields, order, text around, and what is left out', async () => {
    const saved = write(
      'story.html',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Elon Musk in the title</title>${NEWS}
      <nav><a href="#">Donald Trump</a></nav><article><h1>A quiet week</h1>
      <p>Nobody knows why <b>Elon
         Musk</b> kept so very silent about all of it, said Dmitry Peskov’s <i>deputy</i>.</p>
      <p>Then Musk spoke.<noscript> Vladimir Putin</noscript></p><p hidden>NASA</p></article>
      <script>document.querySelector('p').textContent = 'Bob Woodward was written by a script.';</script>`,
    );
    const [scan, claims] = await scanAll([saved, write('claims.html', CLAIMS)]);
    expect(claims?.repeated).toEqual([
      {
        claim: 'musk-putin-contact',
        sentence: 'Elon Musk has reportedly been in regular contact with Vladimir Putin since 2022.',
        paragraph: 2,
        because: [
          { what: 'participant', text: 'Elon Musk', entity: 'elon-musk' },
          { what: 'participant', text: 'Vladimir Putin', entity: 'vladimir-putin' },
          { what: 'word', text: 'contact' },
        ],
        hedges: ['reportedly'],
      },
    ]);
    expect(claims?.responses).toEqual([
      {
        claim: 'musk-putin-contact',
        by: 'dmitry-peskov',
        kind: 'denied-in-part',
        throughVoice: false,
        sentence: 'Dmitry Peskov denied that Mr. Musk and Mr. Putin talk regularly.',
        paragraph: 3,
        because: [
          { what: 'speaker', text: 'Dmitry Peskov', entity: 'dmitry-peskov' },
          { what: 'denial', text: 'denied' },
        ],
      },
    ]);
    expect(scan).toEqual({
      article: true,
      mentions: [
        {
          entity: 'elon-musk',
          surface: 'Elon Musk',
          before: 'onald Trump A quiet week Nobody knows why '.slice(-40),
          after: ' kept so very silent about all of it, sa',
          marked: true,
        },
        {
          entity: 'dmitry-peskov',
          surface: 'Dmitry Peskov',
          before: ' kept so very silent about all of it, said '.slice(-40),
          after: '’s deputy. Then Musk spoke.',
          marked: true,
        },
        {
          entity: 'elon-musk',
          surface: 'Musk',
          before: 'l of it, said Dmitry Peskov’s deputy. Then '.slice(-40),
          after: ' spoke.',
          marked: true,
        },
      ].map((mention) => ({ ...mention, after: expect.stringMatching(new RegExp(`^${mention.after}\\s?$`)) })),
      repeated: [],
      responses: [],
    });
  });

  it('pages that are no articles, and places on pages that name nobody, are listed too', async () => {
    const files = [
      write('plain.html', '<h1>Opening hours</h1><p>A talk on Vladimir Putin and Russia.</p>'),
      write('places.html', `${NEWS}<article><h1>Weather</h1><p>Rain over Ukraine and Russia.</p></article>`),
    ];
    const [plain, places] = await scanAll(files);
    expect(plain?.article).toBe(false);
    expect(plain?.mentions.map(({ entity, marked }) => [entity, marked])).toEqual([
      ['vladimir-putin', true],
      ['russia', true],
    ]);
    expect(places?.article).toBe(true);
    expect(places?.mentions.map(({ entity, marked }) => [entity, marked])).toEqual([
      ['ukraine', false],
      ['russia', false],
    ]);
  });

  it('what stands beside a story: other stories are marked with all mentions chosen, share bars never', async () => {
    const page = write(
      'beside.html',
      `${NEWS}<nav>Vladimir Putin</nav><article><h1>Elon Musk</h1><div class="share"><p>Share on Twitter</p></div></article>
      <section class="most-read"><p>Donald Trump again</p></section>`,
    );
    const [scan] = await scanAll([page]);
    expect(scan?.mentions.map(({ entity, marked }) => [entity, marked])).toEqual([
      ['elon-musk', true],
      ['x-twitter', false],
      ['donald-trump', true],
    ]);
  });

  it('without --json a list to read', async () => {
    const { code, stdout } = await run([write('list.html', '<p>It was Vladimir Putin himself.</p>')]);
    expect(code).toBe(0);
    expect(stdout).toContain('1 mention, 1 to be marked (*).');
    expect(stdout).toMatch(/^\* vladimir-putin {2}\s+It was \[Vladimir Putin\] himself\.$/m);
  });
});

describe('how a page is opened', () => {
  it('nothing is asked of any network; a style sheet saved beside the page counts', async () => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    write('beside.css', '.gone { display: none }');
    const saved = write(
      'assets.html',
      `<link rel="stylesheet" href="beside.css"><link rel="stylesheet" href="${origin}/far.css">
      <meta http-equiv="refresh" content="0; url=${origin}/away.html"><base href="${origin}/">
      <p>Here is Elon Musk.</p><p class="gone">There is Vladimir Putin.</p>
      <img src="${origin}/pixel.png" alt=""><iframe src="${origin}/frame.html"></iframe><script src="${origin}/a.js"></script>`,
    );
    const [scan] = await scanAll([saved]);
    expect(scan && names(scan)).toEqual(['Elon Musk']);
    expect(asked).toEqual([]);
  });

  it('a page may forbid every script, and shadow trees in it are read', async () => {
    const saved = write(
      'strict.html',
      `<meta http-equiv="content-security-policy" content="default-src 'none'">
      <article><p>Here is Elon Musk.</p><div><template shadowrootmode="open"><p>Inside is Vladimir Putin.</p></template></div></article>`,
    );
    const [scan] = await scanAll([saved]);
    expect(scan?.mentions.map(({ before, surface, after }) => `${before}[${surface}]${after}`)).toEqual([
      expect.stringContaining('Here is [Elon Musk].'),
      expect.stringContaining('Inside is [Vladimir Putin].'),
    ]);
  });
});

describe('what is wrong is said in one sentence, and nothing else', () => {
  const PACK = { format: 1, id: 'own' };
  it.each([
    ['no file', () => [], /^No file is named\. Usage: .*\n$/],
    ['no such file', () => ['none.html'], /^There is no file .*none\.html\.\n$/],
    ['no HTML', () => [write('notes.txt', 'plain words')], /^.*notes\.txt is not an HTML page\.\n$/],
    ['no such pack', () => [write('a.html', '<p>a'), '--pack', 'none.json'], /^There is no pack .*none\.json\.\n$/],
    [
      'a wrong pack',
      () => [write('a.html', '<p>a'), '--pack', write('own.json', JSON.stringify(PACK))],
      /^.*own\.json is not a right pack:\n( {2}\S.*: found .*; allowed: .*\n)+$/,
    ],
  ])('%s', async (_, args, sentence) => {
    const { code, stdout, stderr } = await run([...args(), '--json']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(sentence);
  });
});

it('--pack looks for the names of another pack', async () => {
  const pack = {
    ...(JSON.parse(readFileSync(path.join(ROOT, 'data/musk-putin-trump.pack.json'), 'utf8')) as object),
    id: 'mills',
    entities: [
      { id: 'the-mill', type: 'place', name: 'Upper Mill', description: 'A mill', names: [{ text: 'Upper Mill' }] },
    ],
    claims: [],
  };
  const saved = write('mill.html', '<p>Elon Musk was not at the Upper Mill.</p>');
  const [scan] = await scanAll([saved], '--pack', write('mills.json', JSON.stringify(pack)));
  expect(scan?.mentions.map(({ entity, surface, marked }) => [entity, surface, marked])).toEqual([
    ['the-mill', 'Upper Mill', false],
  ]);
});
