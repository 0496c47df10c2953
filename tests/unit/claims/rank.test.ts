/** What stands first on a card is what the place on the page is about. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { involvementOf } from '../../../lib/pure/claims/involvement';
import { participantsOf } from '../../../lib/pure/claims/participants';
import type { Place } from '../../../lib/pure/claims/rank';
import { nearnessOf, rankClaims } from '../../../lib/pure/claims/rank';
import { bundled, claimOf } from '../pack/bundled';
import { claim, report, response } from './sample';

const at = (entity: string, paragraph: string[] = [], page: string[] = []): Place => ({
  entity,
  paragraph: new Set(paragraph),
  page: new Set(page),
});
const ofMusk = bundled.claims.filter((each) => involvementOf(each, 'elon-musk') !== null);
const idsAt = (place: Place) => rankClaims(ofMusk, place).map((each) => each.id);

test('claims about those in the paragraph come first, the more of them the earlier', () => {
  expect(idsAt(at('elon-musk', ['vladimir-putin', 'taiwan'])).slice(0, 4)).toEqual([
    'starlink-taiwan-request',
    'musk-putin-contact',
    'contact-security-risk',
    'talks-topics',
  ]);
});

test('then those about the page, then the rest', () => {
  const near = rankClaims(ofMusk, at('elon-musk', ['nasa'], ['donald-trump'])).map((each) =>
    nearnessOf(each, at('elon-musk', ['nasa'], ['donald-trump'])),
  );
  expect(near).toEqual(['paragraph', 'page', 'page', 'page', ...Array.from({ length: 6 }, () => 'elsewhere')]);
});

test('among equals: what can be answered before background, answers in substance before others before none', () => {
  expect(idsAt(at('elon-musk'))).toEqual([
    'musk-putin-contact',
    'contact-security-risk',
    'starlink-taiwan-request',
    'talks-topics',
    'starlink-ukraine-defence',
    'spacex-government-contracts',
    'musk-election-spending',
    'musk-administration-role',
    'musk-backs-trump',
    'musk-bought-twitter',
  ]);
});

test('the card’s own entity brings no claim nearer', () => {
  expect(nearnessOf(claimOf('musk-bought-twitter'), at('elon-musk', ['elon-musk'], ['elon-musk']))).toBe('elsewhere');
});

test('who reports or answers a claim brings it nearer too', () => {
  expect(nearnessOf(claimOf('musk-putin-contact'), at('elon-musk', ['kremlin']))).toBe('paragraph');
  expect(nearnessOf(claimOf('musk-putin-contact'), at('elon-musk', [], ['associated-press']))).toBe('page');
});

describe('for any claims at any place', () => {
  const ids = fc.constantFrom('ann', 'bob', 'cyd', 'dan');
  const someClaim = fc
    .record({
      kind: fc.constantFrom('reported' as const, 'background' as const, 'statement' as const),
      about: fc.uniqueArray(ids, { minLength: 1, maxLength: 3 }),
      by: ids,
      answers: fc.array(fc.constantFrom('denied' as const, 'no-reply' as const), { maxLength: 2 }),
    })
    .map(({ kind, about, by, answers }) =>
      claim({
        kind,
        about: about.map((entity) => ({ entity, role: 'subject' })),
        reports: [report({ by })],
        responses: answers.map((answer) => response('ann', answer)),
      }),
    );
  const claims = fc.array(someClaim, { maxLength: 12 });
  const place = fc
    .record({ entity: ids, paragraph: fc.array(ids), page: fc.array(ids) })
    .map(({ entity, paragraph, page }) => at(entity, paragraph, page));

  test('the ranking is a permutation, and ranking again changes nothing', () => {
    fc.assert(
      fc.property(claims, place, (given, where) => {
        const ranked = rankClaims(given, where);
        expect(new Set(ranked)).toEqual(new Set(given));
        expect(ranked).toHaveLength(given.length);
        expect(rankClaims(ranked, where)).toEqual(ranked);
      }),
    );
  });

  test('claims alike in all that counts keep the order of the pack', () => {
    fc.assert(
      fc.property(someClaim, place, fc.integer({ min: 2, max: 30 }), (one, where, times) => {
        const alike = Array.from({ length: times }, (_, number) => ({ ...one, id: `claim-${number}` }));
        expect(rankClaims(alike, where)).toEqual(alike);
      }),
    );
  });

  test('no claim stands before one that is nearer', () => {
    const order = ['paragraph', 'page', 'elsewhere'];
    fc.assert(
      fc.property(claims, place, (given, where) => {
        const near = rankClaims(given, where).map((each) => order.indexOf(nearnessOf(each, where)));
        expect(near).toEqual([...near].sort((a, b) => a - b));
      }),
    );
  });
});

describe('taking part', () => {
  test('in a role, else as reporter or book, else as respondent', () => {
    const of = (id: string, entity: string) => involvementOf(claimOf(id), entity);
    expect(of('spacex-government-contracts', 'elon-musk')).toBe('owner');
    expect(of('musk-administration-role', 'donald-trump')).toBe('speaker');
    expect(of('musk-putin-contact', 'wall-street-journal')).toBe('reports');
    expect(of('trump-putin-contact-after-2021', 'war-book')).toBe('reports');
    expect(of('musk-putin-contact', 'dmitry-peskov')).toBe('responds');
    expect(of('musk-putin-contact', 'kremlin')).toBe('responds');
    expect(of('musk-putin-contact', 'donald-trump')).toBeNull();
  });

  test('the set of those who take part and the question agree, for every entity and claim', () => {
    for (const each of bundled.claims) {
      const asked = bundled.entities.map(({ id }) => id).filter((id) => involvementOf(each, id) !== null);
      expect(asked.sort()).toEqual([...participantsOf(each)].sort());
    }
  });
});
