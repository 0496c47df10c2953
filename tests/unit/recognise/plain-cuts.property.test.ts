/** Where a text is plain, it is cut as the platform’s cutter cuts it; and prose is plain. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainCuts } from '../../../lib/pure/recognise/plain-cuts';

const cutter = new Intl.Segmenter('en', { granularity: 'sentence' });
const platform = (text: string): [number, number][] =>
  [...cutter.segment(text)].map(({ index, segment }) => [index, index + segment.length]);

const PIECES = [
  ...'a,Word,word,U,é,Été,3,12,x.y,Mr,p.m,U.S'.split(','),
  ...'. . ? ! ... … , ; : - — – / & % " \' “ ” ‘ ’ ( ) [ ] { 。'.split(' '),
  ' ',
  '  ',
  ' - ',
  '\u00a0',
  '\u00ad',
  '\u0301',
  '\u000b',
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('plain cuts are the platform’s', () => {
  let plain = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const cuts = plainCuts(text);
      if (cuts === null) return;
      plain += 1;
      expect(cuts).toEqual(platform(text));
    }),
    { numRuns: 4000 },
  );
  expect(plain).toBeGreaterThan(400);
});

test.each([
  'The office opened on Monday. It closed on Friday! Why? Nobody knows.',
  '“It was late,” she said. “Nobody came.” He left at 3.30 with $2.5 million (or more). The rest stayed.',
  'The U.S. Senate met... And Mr. Hale, of Hale’s, spoke.',
])('is plain: %s', (text) => {
  expect(plainCuts(text)).toEqual(platform(text));
});

test.each(['It was late. nobody came.', 'At 3 p.m. on Monday.', 'One。Two.', 'Soft\u00adly. So.'])(
  'is left to the platform: %s',
  (text) => {
    expect(plainCuts(text)).toBeNull();
  },
);
