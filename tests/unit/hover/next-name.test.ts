import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextName } from '../../../lib/pure/hover/next-name';

describe('the next name', () => {
  it.each([
    ['from a name: the one after it', 5, 1, 2, 0, 3],
    ['from a name: the one before it', 5, -1, 2, 0, 1],
    ['after the last: the first', 5, 1, 4, 0, 0],
    ['before the first: the last', 5, -1, 0, 0, 4],
    ['from a place between two names: the one after', 5, 1, null, 3, 3],
    ['from a place between two names: the one before', 5, -1, null, 3, 2],
    ['from below all names: the first', 5, 1, null, 5, 0],
    ['from above all names, backwards: the last', 5, -1, null, 0, 4],
    ['without names: none', 0, 1, null, 0, -1],
  ] as const)('%s', (_, count, by, at, before, expected) => {
    expect(nextName(count, by, { at, before: () => before })).toBe(expected);
  });

  it('goes through all names, whatever it began at, and one step back undoes one step on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.nat(39),
        fc.constantFrom(1 as const, -1 as const),
        (count, from, by) => {
          const before = () => 0;
          const met = new Set<number>();
          let at = from % count;
          for (let step = 0; step < count; step += 1) {
            const next = nextName(count, by, { at, before });
            expect(nextName(count, by === 1 ? -1 : 1, { at: next, before })).toBe(at);
            at = next;
            met.add(at);
          }
          expect(met.size).toBe(count);
        },
      ),
    );
  });
});
