import { describe, expect, it } from 'vitest';
import { toMark } from '../../../lib/pure/marks/which';

const blocks = [
  [
    { entity: 'a', n: 1 },
    { entity: 'b', n: 2 },
    { entity: 'a', n: 3 },
  ],
  [],
  [
    { entity: 'a', n: 4 },
    { entity: 'c', n: 5 },
  ],
];

describe('which mentions carry a mark', () => {
  it.each([
    ['first-in-paragraph', [1, 2, 4, 5]],
    ['first-on-page', [1, 2, 5]],
    ['every', [1, 2, 3, 4, 5]],
  ] as const)('%s', (which, expected) => {
    expect(toMark(blocks, which).map((mention) => mention.n)).toEqual(expected);
  });
});
