/** A tally counts claims, and says by whom each was answered; it never says what the entity is. */
import { expect, test } from 'vitest';
import { involvementOf } from '../../../lib/pure/claims/involvement';
import { standingOf } from '../../../lib/pure/claims/standing';
import { tallyOf } from '../../../lib/pure/claims/tally';
import { bundled } from '../pack/bundled';

const shortName = (id: string) => {
  const entity = bundled.entities.find((each) => each.id === id);
  return entity?.shortName ?? entity?.name ?? id;
};
const tallyFor = (id: string) =>
  tallyOf(bundled.claims.filter((claim) => involvementOf(claim, id) !== null).map(standingOf), shortName);

test('Musk: ten claims, one partly denied, and that by the Kremlin', () => {
  expect(tallyFor('elon-musk')).toEqual({
    claims: 10,
    rows: [
      { kind: 'denied-in-part', claims: 1, by: ['the Kremlin'] },
      { kind: 'countered', claims: 1, by: ['Musk'] },
    ],
  });
});

test('Putin: eight claims; denials stand before partial ones, each with its speakers', () => {
  expect(tallyFor('vladimir-putin')).toEqual({
    claims: 8,
    rows: [
      { kind: 'denied', claims: 1, by: ['Trump', 'Putin'] },
      { kind: 'denied-in-part', claims: 1, by: ['the Kremlin'] },
      { kind: 'countered', claims: 1, by: ['Musk'] },
    ],
  });
});

test.each([
  ['donald-trump', 7, ['denied']],
  ['starlink', 2, []],
  ['nasa', 1, []],
  ['republican-party', 0, []],
])('%s: %i claims, %j', (id, claims, kinds) => {
  const tally = tallyFor(id);
  expect(tally.claims).toBe(claims);
  expect(tally.rows.map((row) => row.kind)).toEqual(kinds);
});

test('silence is not counted', () => {
  expect(
    tallyOf([{ kind: 'not-addressed', by: ['elon-musk'] }, { kind: 'none-recorded', by: [] }, null], shortName),
  ).toEqual({
    claims: 3,
    rows: [],
  });
});

test('who answers two claims alike is named once', () => {
  const denied = { kind: 'denied' as const, by: ['kremlin'] };
  expect(tallyOf([denied, denied], shortName).rows).toEqual([{ kind: 'denied', claims: 2, by: ['the Kremlin'] }]);
});
