/** docs/packs.md: its first pack is a right one, what it shows of answers fits in, and it names every term. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import published from '../../../data/pack.schema.json';
import { readPack } from '../../../lib/pure/pack/read';
import type { Pack } from '../../../lib/pure/pack/schema';
import { skeletonOf } from '../../../lib/pure/pack/skeleton';
import * as vocabulary from '../../../lib/pure/pack/vocabulary';
import { pathsOf } from './damage';

const DOCS = readFileSync(new URL('../../../docs/packs.md', import.meta.url), 'utf8');
const EXAMPLES = [...DOCS.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text);
const PACK = EXAMPLES.find((text) => text.includes('"format"')) ?? '';
const TODAY = '2026-01-31';

test('the first pack is right, and no check has anything to say of it', () => {
  expect(readPack(PACK, { today: TODAY })).toMatchObject({ ok: true, warnings: [] });
});

test('the first pack is the one to begin with, filled in', () => {
  const filled = new Set(pathsOf(JSON.parse(PACK)));
  const skeleton = pathsOf(skeletonOf({ id: 'town', $schema: './data/pack.schema.json', today: TODAY }));
  expect(skeleton.filter((path) => !filled.has(path))).toEqual([]);
});

test('a pack to begin with lacks nothing but what its author must fill in', () => {
  const text = JSON.stringify(skeletonOf({ id: 'town', $schema: './data/pack.schema.json', today: TODAY }));
  const read = readPack(text, { today: TODAY });
  const problems = read.ok ? [] : read.problems;
  expect(problems.map(({ found }) => found)).toEqual(Array(10).fill('an empty text'));
  expect(problems.map(({ mend }) => mend)).toEqual(Array(10).fill('Fill it in.'));
  // What is no id is not taken for one.
  expect(skeletonOf({ id: 'My Town', $schema: '', today: TODAY })).toMatchObject({ id: '' });
});

describe('what is shown of answers', () => {
  const parts = EXAMPLES.filter((text) => text !== PACK);
  test.each(parts)('%s', (text) => {
    const pack = JSON.parse(PACK) as Pack;
    Object.assign(pack.claims[0] ?? {}, JSON.parse(text));
    expect(readPack(JSON.stringify(pack), { today: TODAY })).toMatchObject({ ok: true, warnings: [] });
  });

  test('there are two', () => expect(parts).toHaveLength(2));
});

test('every term and every field of the format is named', () => {
  const terms = Object.values(vocabulary).flat();
  expect(terms.length).toBeGreaterThan(50);
  const { $defs, properties } = published;
  const fields = [properties, ...Object.values($defs).map((part) => part.properties)].flatMap(Object.keys);
  const missing = [...terms, ...fields].filter((term) => !DOCS.includes(`\`${term}\``));
  expect(missing).toEqual([]);
});

test('every section that is linked is there', () => {
  const headings = [...DOCS.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );
  const linked = [...DOCS.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor);
  expect(linked.length).toBeGreaterThan(8);
  expect(linked.filter((anchor) => !headings.includes(anchor ?? ''))).toEqual([]);
});
