/** Things one below the other: in order, apart, and where they wish to be when there is room. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placed } from '../../../lib/pure/map/compact';

const wishes = fc
  .array(fc.record({ at: fc.integer({ min: 0, max: 500 }), height: fc.integer({ min: 1, max: 60 }) }), {
    maxLength: 30,
  })
  .map((all) => all.sort((a, b) => a.at - b.at));

it('never touch, and keep their order', () => {
  fc.assert(
    fc.property(wishes, (things) => {
      const middles = placed(things, 5);
      expect(middles).toHaveLength(things.length);
      for (const [at, { height }] of things.entries()) {
        const [middle = 0, next] = [middles[at], middles[at + 1]];
        const other = things[at + 1];
        if (next !== undefined && other) {
          expect(next - middle).toBeGreaterThanOrEqual((height + other.height) / 2 + 5 - 1e-6);
        }
      }
    }),
  );
});

it('stand where they wish to where that leaves room', () => {
  expect(
    placed(
      [10, 50, 90].map((at) => ({ at, height: 20 })),
      5,
    ),
  ).toEqual([10, 50, 90]);
});

it('share the way where it does not', () => {
  expect(
    placed(
      [
        { at: 10, height: 20 },
        { at: 10, height: 20 },
        { at: 200, height: 20 },
      ],
      0,
    ),
  ).toEqual([0, 20, 200]);
});
