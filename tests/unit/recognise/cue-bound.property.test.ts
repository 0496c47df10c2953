/** How much a page is searched for has a bound, and no pack takes another's share. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bounded, MOST_ENTRIES } from '../../../lib/pure/recognise/cue-bound';
import type { CueIndex, PackCues } from '../../../lib/pure/recognise/cue-index';
import { createRecogniser } from '../../../lib/pure/recognise/recogniser';
import { CUES } from './reading';

const KEY = 'p/ann';

/** A pack with claims of so many words each, and an entity with so many descriptions. */
const packOf = (pack: string, claims: readonly number[], descriptions = 0): PackCues => ({
  pack,
  language: 'en',
  referents: [
    {
      key: KEY,
      type: 'person',
      descriptions: Array.from({ length: descriptions }, (_, at) => `the ${pack} ${at}`),
      speaksFor: [],
    },
  ],
  claims: claims.map((words, claim) => ({
    id: `${claim}`,
    kind: 'reported',
    answerers: [KEY],
    speakers: [],
    presupposes: [],
    hedges: [],
    cues: [{ participants: [[KEY]], words: [Array.from({ length: words }, (_, at) => `${pack}word${claim}x${at}`)] }],
  })),
});

/** Each claim takes one participant more than it has words. */
const sizes = (index: CueIndex): number[] =>
  index.map(
    ({ claims, referents }) =>
      claims.reduce((all, { cues }) => all + 1 + (cues[0]?.words[0]?.length ?? 0), 0) +
      (referents[0]?.descriptions.length ?? 0),
  );
const total = (index: CueIndex): number => sizes(index).reduce((all, one) => all + one, 0);

test('no more is kept than the bound, whole claims in their order, and of a pack with few all', () => {
  const packs = fc.array(fc.tuple(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }), fc.nat(20)), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(packs, fc.integer({ min: 0, max: 400 }), (all, most) => {
      const index = all.map(([claims, descriptions], at) => packOf(`p${at}`, claims, descriptions));
      const kept = bounded(index, most);
      expect(total(kept)).toBeLessThanOrEqual(most);
      const before = sizes(index);
      for (const [at, { pack, claims }] of kept.entries()) {
        expect(pack).toBe(index[at]?.pack);
        const own = index[at]?.claims ?? [];
        expect(claims).toEqual(own.filter((one) => claims.includes(one)));
        if ((before[at] ?? 0) <= most / index.length) expect(kept[at]).toEqual(index[at]);
      }
    }),
  );
});

test('a pack that is made to be large leaves another its own', () => {
  const small = packOf('small', [30, 30]);
  const [large, other] = bounded([
    packOf(
      'large',
      Array.from({ length: 5000 }, () => 80),
    ),
    small,
  ]);
  expect(other).toEqual(small);
  expect(large?.claims.length).toBeGreaterThan(60);
  expect(createRecogniser([large as PackCues], { language: 'en', named: new Set([KEY]) })).not.toBeNull();
});

test('the bundled pack keeps all it has, five times over', () => {
  const five = Array.from({ length: 5 }, () => CUES).flat();
  expect(bounded(five)).toEqual(five);
  expect(bounded(five, MOST_ENTRIES / 10)).not.toEqual(five);
});
