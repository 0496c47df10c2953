/** Two packs' claims are one where a pack says so, or where the words and whom they are about are the same. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Standing } from '../../../lib/pure/claims/standing';
import { tallyOf } from '../../../lib/pure/claims/tally';
import { parseClaim } from '../../../lib/pure/pack/parse';
import type { Claim } from '../../../lib/pure/pack/schema';
import { type ClaimOf, claimsTogether } from '../../../lib/pure/together/claims';
import { sameCoding, standingTogether } from '../../../lib/pure/together/coding';
import { report, response, claim as view } from '../../gallery/odd-models';

const together = { keyOf: (key: string) => key.replace(/^\w+\//, 'any/') };

function claim(address: string, change: Partial<Claim> = {}): ClaimOf {
  const [pack = '', id = ''] = address.split('#');
  return {
    pack,
    claim: {
      id,
      text: `Claim ${address}.`,
      kind: 'reported',
      about: [{ entity: 'ann', role: 'subject' }],
      reports: [],
      locator: { paragraphs: [1] },
      ...change,
    } as Claim,
  };
}
const groupsOf = (...claims: ClaimOf[]) =>
  claimsTogether(claims, together).map((group) => group.map((each) => `${each.pack}#${each.claim.id}`).join(' '));

describe('claims of two packs', () => {
  test.each<[string, ClaimOf, ClaimOf]>([
    ['one names the other', claim('a#x', { sameAs: ['b#y'] }), claim('b#y')],
    [
      'both name the same address',
      claim('a#x', { sameAs: ['https://claims.example/1'] }),
      claim('b#y', { sameAs: ['https://www.claims.example/1/'] }),
    ],
    [
      'the words are the same',
      claim('a#x', { text: 'Ann opened the gate.' }),
      claim('b#y', { text: 'ann opened the gate' }),
    ],
  ])('are one where %s', (_, one, other) => {
    expect(groupsOf(one, other)).toHaveLength(1);
  });

  test.each<[string, ClaimOf, ClaimOf]>([
    [
      'the words are about somebody else',
      claim('a#x', { text: 'The gate was opened.' }),
      claim('b#y', { text: 'The gate was opened.', about: [{ entity: 'bob', role: 'subject' }] }),
    ],
    [
      'the words differ',
      claim('a#x', { text: 'Ann opened the gate.' }),
      claim('b#y', { text: 'Ann opened the gates.' }),
    ],
    [
      'both are of one pack',
      claim('a#x', { text: 'Ann opened the gate.' }),
      claim('a#y', { text: 'Ann opened the gate.' }),
    ],
  ])('stay two where %s', (_, one, other) => {
    expect(groupsOf(one, other)).toHaveLength(2);
  });

  it('none is lost, and no two of one pack come together, whatever they declare', () => {
    const addresses = ['a#1', 'a#2', 'b#1', 'b#2', 'c#1'];
    const any = fc.tuple(
      ...addresses.map((address) =>
        fc
          .record({
            sameAs: fc.subarray([...addresses, 'https://claims.example/']),
            text: fc.constantFrom('One.', 'Two.'),
          })
          .map((change) => claim(address, change)),
      ),
    );
    fc.assert(
      fc.property(any, (claims) => {
        const groups = claimsTogether(claims, together);
        expect(groups.flat()).toHaveLength(claims.length);
        for (const group of groups) expect(new Set(group.map(({ pack }) => pack)).size).toBe(group.length);
      }),
    );
  });
});

test.each(['second-pack#claim', 'https://claims.example/1'])('a pack may say that a claim is %s', (sameAs) => {
  const { claim: sound } = claim('a#x', {
    reports: [{ relation: 'originates', sourcing: { basis: 'not-stated' }, locator: { paragraphs: [1] } }],
  });
  expect(parseClaim({ ...sound, sameAs: [sameAs] })).not.toBeNull();
  expect(parseClaim({ ...sound, sameAs: [` ${sameAs}`] })).toBeNull();
});

describe('two codings', () => {
  it('are the same whatever the order and the wording', () => {
    const one = view({ reports: [report(), report({ basis: 'document' })], responses: [response({ note: 'One.' })] });
    const other = view({ reports: [report({ basis: 'document' }), report()], responses: [response()], text: 'Else.' });
    expect(sameCoding(one, other)).toBe(true);
  });

  test.each([
    view({ kind: 'allegation' }),
    view({ reports: [report({ basis: 'document' })] }),
    view({ reports: [report({ hedge: 'reportedly' })] }),
    view({ responses: [response()] }),
    view({ hasResponseLane: false }),
  ])('are not the same where one says more or less: %#', (other) => {
    expect(sameCoding(view(), other)).toBe(false);
  });
});

const kindOf = (counted: ReturnType<typeof standingTogether>) =>
  typeof counted === 'string' ? counted : counted?.kind;

describe('how a claim of several packs counts', () => {
  const standing = (kind: NonNullable<Standing>['kind'], ...by: string[]): Standing => ({ kind, by });

  test.each<[string, Standing[], ReturnType<typeof standingTogether>]>([
    [
      'as the one pack says that records an answer',
      [standing('none-recorded'), standing('denied', 'ann')],
      standing('denied', 'ann'),
    ],
    ['by all who answered', [standing('denied', 'ann'), standing('denied', 'bob')], standing('denied', 'ann', 'bob')],
    [
      'as none where packs record different answers',
      [standing('denied', 'ann'), standing('acknowledged', 'ann')],
      'differ',
    ],
    [
      'as not addressed before none recorded',
      [standing('none-recorded'), standing('not-addressed', 'ann')],
      standing('not-addressed', 'ann'),
    ],
    ['as nothing where no pack asks for an answer', [null, null], null],
  ])('%s', (_, standings, counted) => {
    expect(standingTogether(standings)).toEqual(counted);
    const reversed = standingTogether([...standings].reverse());
    expect(kindOf(reversed)).toEqual(kindOf(counted));
  });

  it('a claim on which packs differ is counted, under no standing', () => {
    expect(tallyOf(['differ', standing('denied', 'ann')], (id) => id)).toEqual({
      claims: 2,
      rows: [{ kind: 'denied', claims: 1, by: ['ann'] }],
      differ: 1,
    });
  });
});
