/**
 * A thousand damages to the text of a right pack: each is refused with a place inside the text, or what was read is
 * just what stands there, and is right by judges that share no code with our check.
 */
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { type Node, parseTree } from 'jsonc-parser';
import { expect, test } from 'vitest';
import published from '../../../data/pack.schema.json';
import { readPack } from '../../../lib/pure/pack/read';
import type { Pack } from '../../../lib/pure/pack/schema';
import { pathsOf, put, remove } from './damage';
import { smallPack, textOf } from './small';

const TEXT = textOf(smallPack());
const PATHS = pathsOf(smallPack());
const IDS = [...new Set(TEXT.match(/"[a-z0-9]+(?:-[a-z0-9]+)+"/g))].map((id) => id.slice(1, -1));
const followsSchema = new Ajv({ allErrors: false }).compile(published);

/** Every field of every object once: what a reader of JSON that keeps the last of two would not see. */
function hasTwins(node: Node | undefined): boolean {
  const names = (node?.type === 'object' ? (node.children ?? []) : []).map(({ children }) => children?.[0]?.value);
  return new Set(names).size < names.length || (node?.children ?? []).some(hasTwins);
}

/** Whether all ids lead somewhere, by what the document says of its fields. */
function leadsSomewhere({ entities, claims, sources }: Pack): boolean {
  const known = new Set(entities.map(({ id }) => id));
  const made = new Set(claims.map(({ id }) => id));
  const read = new Set(sources.map(({ id }) => id));
  const toEntities = claims.flatMap(({ about, reports, responses = [] }) => [
    ...about.map(({ entity }) => entity),
    ...reports.flatMap(({ by, work, cites = [] }) => [by, work, ...cites]),
    ...responses.flatMap(({ by, onBehalfOf, reportedBy }) => [by, onBehalfOf, reportedBy]),
  ]);
  const toClaims = claims.flatMap(({ presupposes = [], responses = [] }) => [
    ...presupposes,
    ...responses.map(({ counterClaim }) => counterClaim),
  ]);
  const places = claims.flatMap((claim) => [claim, ...claim.reports, ...(claim.responses ?? [])]);
  return (
    known.size === entities.length &&
    made.size === claims.length &&
    toEntities.every((id) => id === undefined || id === 'not-stated' || known.has(id)) &&
    toClaims.every((id) => id === undefined || made.has(id)) &&
    places.every(({ locator }) => locator.source === undefined || read.has(locator.source))
  );
}

const at = fc.nat(TEXT.length - 1);
const path = fc.constantFrom(...PATHS);
const changed = (change: (pack: unknown) => void): string => {
  const pack = smallPack();
  change(pack);
  return textOf(pack);
};
const cut = (text: string, from: number, to: number, by = ''): string => text.slice(0, from) + by + text.slice(to);
const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    1e308,
    -0,
    1e21,
    0.1,
    Number.MAX_SAFE_INTEGER,
    '',
    ' ',
    '\u202e',
    '2024-02-31',
    'denied',
    {},
    [],
  ),
  fc.constantFrom(...IDS),
);
const damage = fc.oneof(
  fc
    .record({ at, length: fc.integer({ min: 1, max: 40 }) })
    .map(({ at: from, length }) => cut(TEXT, from, from + length)),
  fc
    .record({ at, by: fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }) })
    .map(({ at: from, by }) => cut(TEXT, from, from, by)),
  fc
    .record({ at, by: fc.constantFrom('"', ',', '}', ']', '{', '[', ':', '\\', '9', '-', 'e') })
    .map(({ at: from, by }) => cut(TEXT, from, from + 1, by)),
  fc.tuple(at, at).map(([a, b]) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    return `${TEXT.slice(0, from)}${TEXT[to]}${TEXT.slice(from + 1, to)}${TEXT[from]}${TEXT.slice(to + 1)}`;
  }),
  at.map((end) => TEXT.slice(0, end)),
  // Lines twice: a field that stands twice in its object, an entry that stands twice in its list.
  at.map((from) => {
    const start = TEXT.lastIndexOf('\n', from) + 1;
    const end = TEXT.indexOf('\n', from);
    return cut(TEXT, end, end, `\n${TEXT.slice(start, end)}`);
  }),
  fc.tuple(path, value).map(([here, put_]) => changed((pack) => put(pack, here, put_))),
  path.map((here) => changed((pack) => remove(pack, here))),
  fc
    .tuple(path, fc.constantFrom('__proto__', 'constructor', 'text', 'when', 'kind', 'by', 'Text', 'x'))
    .map(([here, name]) => TEXT.replace(`"${here.split('.').at(-1)}":`, `"${name}":`)),
  fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)).map(([a, b]) => TEXT.replace(`"${a}"`, `"${b}"`)),
  fc
    .tuple(path, fc.integer({ min: 1, max: 60 }))
    .map(([here, depth]) =>
      changed((pack) => put(pack, here, JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`))),
    ),
);

test('fault: 1,000 damages: none is accepted silently wrong, none breaks the check', () => {
  const seen = { refused: 0, accepted: 0 };
  fc.assert(
    fc.property(damage, (text) => {
      const read = readPack(text, { today: '2026-01-31' });
      if (read.ok) {
        seen.accepted += 1;
        expect(read.pack).toEqual(JSON.parse(text));
        expect(hasTwins(parseTree(text))).toBe(false);
        expect(followsSchema(read.pack)).toBe(true);
        expect(leadsSomewhere(read.pack)).toBe(true);
      } else {
        seen.refused += 1;
        const lines = text.split(/\r\n|\r|\n/);
        expect(read.problems.length).toBeGreaterThan(0);
        for (const { line, column, found, allowed } of read.problems) {
          expect(found && allowed).not.toBe('');
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }
    }),
    { numRuns: 1000 },
  );
  // Both happen: else the damages would prove nothing.
  expect(seen.refused).toBeGreaterThan(300);
  expect(seen.accepted).toBeGreaterThan(50);
}, 60_000);
