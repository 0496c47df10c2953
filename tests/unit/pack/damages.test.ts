/**
 * Whatever is done to a right pack, it is either refused with a reason or still a pack that can be shown.
 * The judge beside our own check is the published JSON Schema, run by another library.
 */
import { Ajv } from 'ajv';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import published from '../../../data/pack.schema.json';
import { buildCard, packRef } from '../../../lib/pure/card/build';
import { parsePack } from '../../../lib/pure/pack/parse';
import type { Pack } from '../../../lib/pure/pack/schema';
import { PackSchema } from '../../../lib/pure/pack/schema';
import { rawPack } from './bundled';
import { pathsOf, put, remove } from './damage';

const followsSchema = new Ajv({ allErrors: false }).compile(published);

/** Paths of the bundled pack, but for `$schema`, which may hold any text. */
const PATHS = pathsOf(rawPack()).filter((path) => path !== '$schema');
const FIELDS = PATHS.filter((path) => !path.endsWith(']'));

/** Builds every card of a pack; throws where one cannot be built. */
function showAll(pack: Pack): void {
  const related = {
    claim: (id: string) => pack.claims.find((claim) => claim.id === id),
    entity: (id: string) => pack.entities.find((entity) => entity.id === id),
  };
  for (const entity of pack.entities) {
    buildCard({ pack: packRef(pack), entity, claims: pack.claims, related, place: { paragraph: [], page: [] } });
  }
}

describe('damages that must be refused, at the place that was damaged', () => {
  const refusedAt = (path: string, pack: unknown): void => {
    const result = parsePack(pack);
    expect(result.ok).toBe(false);
    expect(followsSchema(pack)).toBe(false);
    const paths = result.ok ? [] : result.problems.map((problem) => problem.path);
    expect(paths.some((told) => told.startsWith(path))).toBe(true);
  };

  test('a value of a kind that stands nowhere in a pack', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PATHS),
        fc.constantFrom(null, -1, 1e9, '', ' ', '\n', [[]], { '': 0 }),
        (path, value) => {
          const pack = rawPack();
          put(pack, path, value);
          refusedAt(path, pack);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a field that no part of a pack has', () => {
    const objects = ['', ...PATHS.filter((path) => FIELDS.some((field) => field.startsWith(`${path}.`)))];
    fc.assert(
      fc.property(
        fc.constantFrom(...objects),
        fc.constantFrom('rating', 'truth', 'toString', '__proto', 'Text'),
        (path, key) => {
          const pack = rawPack();
          const here = path === '' ? key : `${path}.${key}`;
          put(pack, here, 'x');
          refusedAt(here, pack);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('an id that leads nowhere', () => {
    const ids = PATHS.filter((path) =>
      /(\.entity|\.by|\.onBehalfOf|\.work|\.counterClaim|presupposes\[\d+\])$/.test(path),
    );
    expect(ids.length).toBeGreaterThan(40);
    for (const path of ids) {
      const pack = rawPack();
      put(pack, path, 'leads-nowhere');
      expect(parsePack(pack), path).toMatchObject({ ok: false, problems: [{ path, found: '“leads-nowhere”' }] });
    }
  });
});

describe('any damage', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      'elon-musk',
      'reported',
      'denied',
      'not-stated',
      '2024',
      'https://says-who.example/',
      3,
      true,
      [],
      {},
    ),
  );
  const damage = fc.oneof(
    fc.record({ what: fc.constant('put' as const), path: fc.constantFrom(...PATHS), value }),
    fc.record({
      what: fc.constant('remove' as const),
      path: fc.constantFrom(...FIELDS),
      value: fc.constant(undefined),
    }),
  );

  test('the shape is judged as the published schema judges it, and what is accepted can be shown', () => {
    fc.assert(
      fc.property(damage, ({ what, path, value: damaged }) => {
        const pack = rawPack();
        if (what === 'put') put(pack, path, damaged);
        else remove(pack, path);
        const result = parsePack(pack);
        // What the published schema takes has the right shape, and what is accepted is taken by the published schema.
        if (followsSchema(pack)) expect(v.is(PackSchema, pack)).toBe(true);
        else expect(result.ok).toBe(false);
        if (!result.ok) {
          expect(result.problems.length).toBeGreaterThan(0);
          for (const problem of result.problems) expect(problem.found && problem.allowed).not.toBe('');
        } else {
          expect(result.pack).toEqual(pack);
          showAll(result.pack);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('what anybody could hand in as a pack does not break the check', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parsePack(input).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
