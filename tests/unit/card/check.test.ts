/** The card script's own check and the schema take and refuse the same cards. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { buildCard, packRef } from '../../../lib/pure/card/build';
import { isSaidCard } from '../../../lib/pure/card/check';
import type { CardModel } from '../../../lib/pure/card/model';
import { SIGNS, TONES } from '../../../lib/pure/claims/signs';
import { ENTITY_TYPES } from '../../../lib/pure/pack/vocabulary';
import { sayCard } from '../../../lib/pure/words/said';
import { EVERYTHING, ONE_AGAINST_TWO } from '../../gallery/odd-models';
import { english } from '../../harness/say';
import { bundled } from '../pack/bundled';
import { pathsOf, put, remove } from '../pack/damage';
import { SaidCardSchema } from './said-schema';

const related = {
  claim: (id: string) => bundled.claims.find((claim) => claim.id === id),
  entity: (id: string) => bundled.entities.find((entity) => entity.id === id),
};
const built = bundled.entities.map((entity) =>
  buildCard({
    pack: { ...packRef(bundled), sourceUrl: 'https://news.example/story' },
    entity,
    claims: bundled.claims,
    related,
    place: { paragraph: [], page: [] },
  }),
);
/** As messages bring them: fields without a value are gone. */
const sent = (card: CardModel): unknown => JSON.parse(JSON.stringify(sayCard(english, card)));
const cards = [...built.slice(0, 1), EVERYTHING, ONE_AGAINST_TWO].map(sent);

/** What a field may turn into: other kinds of value, other terms, other addresses. */
const strange = fc.oneof(
  fc.constantFrom(null, undefined, NaN, true, '', 'javascript:alert(1)', 'https://news.example/', [], {}, [null]),
  fc.constantFrom(...SIGNS, ...TONES, ...ENTITY_TYPES, 'page', 'same'),
  fc.oneof(fc.string(), fc.double(), fc.array(fc.string()), fc.array(fc.integer())),
);

test('both take every card of the bundled pack, and those with every basis, relation and answer', () => {
  for (const card of [...built, EVERYTHING, ONE_AGAINST_TWO]) {
    expect(isSaidCard(sent(card))).toBe(true);
    expect(v.is(SaidCardSchema, sent(card))).toBe(true);
  }
});

describe('a damaged card', () => {
  test.each(cards.map((card, at) => [at, card] as const))('%i: each field missing in turn', (_, card) => {
    for (const path of pathsOf(card)) {
      const damaged = structuredClone(card);
      remove(damaged, path);
      expect([path, isSaidCard(damaged)]).toEqual([path, v.is(SaidCardSchema, damaged)]);
    }
  });

  test('any fields with any values', () => {
    const damages = fc.record({
      card: fc.constantFrom(...cards),
      changes: fc.array(fc.record({ at: fc.nat(), value: strange }), { minLength: 1, maxLength: 2 }),
    });
    let refused = 0;
    fc.assert(
      fc.property(damages, ({ card, changes }) => {
        const damaged = structuredClone(card);
        for (const { at, value } of changes) {
          const paths = pathsOf(damaged);
          put(damaged, paths[at % paths.length] ?? 'pack', value);
        }
        const taken = isSaidCard(damaged);
        expect(taken).toBe(v.is(SaidCardSchema, damaged));
        if (!taken) refused += 1;
      }),
      { numRuns: 1500 },
    );
    // A test of nothing but sound cards would prove little.
    expect(refused).toBeGreaterThan(300);
  });
});

test.each([null, undefined, 'a card', 7, [], {}])('%j is no card to either', (value) => {
  expect([isSaidCard(value), v.is(SaidCardSchema, value)]).toEqual([false, false]);
});
