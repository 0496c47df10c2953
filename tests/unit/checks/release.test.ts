/** Proves that the store texts are those of the package, fit the stores, and are there in every language. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const release = read('docs/release.md');

/** Characters that the Chrome Web Store takes in a summary. */
const LONGEST_SUMMARY = 132;

/** The quoted text below a heading. */
function quoted(heading: string): string {
  const [, rest = ''] = release.split(`\n### ${heading}\n`);
  const [section = ''] = rest.split('\n#');
  return section
    .split('\n')
    .filter((line) => line.startsWith('>'))
    .map((line) => line.slice(2))
    .join('\n')
    .trim();
}

describe.each([
  ['en', 'English'],
  ['de', 'German'],
])('the store texts in %s', (language, name) => {
  it('have the summary of the package, and it fits', () => {
    const { extension } = JSON.parse(read(`data/locales/${language}.json`)) as { extension: { description: string } };
    expect(quoted(`Summary, ${name}`)).toBe(extension.description);
    expect(extension.description.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
  });

  it('say what the bundled pack is, and how many claims it has', () => {
    const { claims } = JSON.parse(read('data/musk-putin-trump.pack.json')) as { claims: unknown[] };
    expect(quoted(`Description, ${name}`)).toMatch(new RegExp(`: ${claims.length} (claims|Aussagen) `));
  });
});

it('each permission of the manifest has its reason for the forms', () => {
  const permissions = /permissions: \[(.*?)\]\)?\],/.exec(read('wxt.config.ts'))?.[1] ?? '';
  const named = [...permissions.matchAll(/'([A-Za-z]+)'/g)]
    .map(([, each]) => each)
    .filter((each) => each !== 'firefox');
  expect(named.length).toBeGreaterThan(3);
  for (const each of named) expect(release, each).toContain(`| \`${each}\``);
});

it('the pictures that are named are those that are taken', () => {
  const files = (text: string): string[] => [...text.matchAll(/\d-[a-z-]+\.png/g)].map(([file]) => file);
  const taken = files(read('scripts/shots/stores.ts'));
  expect(taken.length).toBeGreaterThan(0);
  expect(files(release)).toEqual(taken);
  const [width, height] = ['WIDTH', 'HEIGHT'].map(
    (name) => new RegExp(`const ${name} = (\\d+);`).exec(read('scripts/shots/stores.ts'))?.[1],
  );
  expect(release).toContain(`${width} × ${height}`);
});
