/** Proves: what the command is asked for is understood, and what is wrong with it is said in one plain sentence. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLabelled } from '../../../scripts/eval/labels';
import { scanArguments } from '../../../scripts/scan/arguments';
import { soughtIn } from '../../../scripts/scan/names';
import { Problem } from '../../../scripts/scan/problem';
import { readSavedPage } from '../../../scripts/scan/saved-page';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'says-who-scan-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

const write = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

describe('arguments', () => {
  it('paths start where npm was called; without a pack it is the bundled one', () => {
    vi.stubEnv('INIT_CWD', folder);
    const { files, pack, json } = scanArguments(['a.html', '/elsewhere/b.html']);
    expect(files).toEqual([path.join(folder, 'a.html'), '/elsewhere/b.html']);
    expect([path.basename(pack), json]).toEqual(['musk-putin-trump.pack.json', false]);
  });

  it.each([[['a.html', '--pack', 'own.json', '--json']], [['--json', '--pack=own.json', 'a.html']]])('%s', (args) => {
    vi.stubEnv('INIT_CWD', folder);
    expect(scanArguments(args)).toEqual({
      files: [path.join(folder, 'a.html')],
      pack: path.join(folder, 'own.json'),
      json: true,
    });
  });

  it.each([[[]], [['--json']], [['a.html', '--xml']], [['a.html', '--pack']]])('%s: the usage', (args) => {
    expect(() => scanArguments(args)).toThrow(/Usage: npm run -s scan -- FILE\.html/);
  });
});

describe('pages', () => {
  it('UTF-8 is named, since the page itself may not say it; anything else is left to the browser', async () => {
    const utf8 = await readSavedPage(write('a.html', '<p>Müller – “Brook”</p>'));
    expect(utf8.contentType).toBe('text/html; charset=utf-8');
    const latin = await readSavedPage(
      write('b.html', new Uint8Array([...Buffer.from('<p>M'), 0xfc, ...Buffer.from('ller</p>')])),
    );
    expect(latin.contentType).toBe('text/html');
    const utf16 = await readSavedPage(write('c.html', Buffer.from('\ufeff<p>Brook</p>', 'utf16le')));
    expect(utf16.contentType).toBe('text/html');
  });

  it.each([
    ['data.json', '{"a": "b < c"}'],
    ['notes.txt', 'a < b and b > c'],
    ['empty.html', ''],
    ['picture.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d])],
  ])('%s is not an HTML page', async (name, content) => {
    await expect(readSavedPage(write(name, content))).rejects.toThrow(/ is not an HTML page\.$/);
  });

  it('no such file, and a folder', async () => {
    await expect(readSavedPage(path.join(folder, 'none.html'))).rejects.toThrow(/^There is no file .*none\.html\.$/);
    await expect(readSavedPage(folder)).rejects.toThrow(/ is a folder, not a file\.$/);
  });
});

it('a wrong pack: each problem with its place', () => {
  expect(soughtIn('{"format": 1')).toMatchObject({ fault: expect.stringContaining('line 1, column 13') });
  expect(soughtIn('{"format": 1}')).toMatchObject({ fault: expect.stringContaining('entities: found nothing') });
});

describe('labelled pages', () => {
  it.each([
    ['no list', '{"pages": []}'],
    ['no JSON', 'pages'],
    ['pages without labels', '{"pages": [{"file": "a.html"}]}'],
  ])('%s', async (_, content) => {
    write('labels.json', content);
    await expect(readLabelled(folder)).rejects.toThrow(/labels\.json is no list of labelled pages\.$/);
  });

  it('a folder without labels', async () => {
    await expect(readLabelled(folder)).rejects.toBeInstanceOf(Problem);
  });
});
