/** Passing over paragraphs changes nothing that is recognised. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EN } from '../../../lib/pure/recognise/words/en';
import { CUES, read } from './reading';

const STEMS = CUES.flatMap(({ claims }) => claims.flatMap(({ cues }) => cues.flatMap(({ words }) => words.flat())));
const LISTS = Object.values(EN).flat();
const PLAIN = 'market,weather,the,of,in,station,however,walked,2016,re-election,Ann’s,U.S.,late,room,nobody else'.split(
  ',',
);
const NAMES =
  'Elon Musk,Putin,Donald Trump,Woodward,Peskov,the Kremlin,Starlink,Taiwan,SpaceX,Ann Hale,he,the two men'.split(',');
/** Whole sentences, so that claims are told and answered in what is made of them. */
const TOLD = [
  'Musk and Putin have been in contact since 2022, a newspaper wrote.',
  'Trump has spoken with Putin as many as seven times since he left office.',
  'The Kremlin denied the report.',
  'None of it is true, Peskov said.',
  'Trump’s campaign declined to comment.',
  'The talks covered personal matters.',
  'The Russian leader came late.',
  'He has been in contact with Musk for years.',
  'Dmitry Peskov, a spokesman for Putin, spoke in the evening.',
];

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 3, arbitrary: fc.constantFrom(...STEMS).map((stem) => stem.replaceAll('*', 'ing')) },
  { weight: 2, arbitrary: fc.constantFrom(...LISTS).map((stem) => stem.replaceAll('*', 's')) },
  { weight: 2, arbitrary: fc.constantFrom(...NAMES) },
);
const sentence = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...TOLD) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ', ', '’s ', '; ')), { minLength: 1, maxLength: 14 })
      .map((parts) => `${parts.flat().join('').trim()}.`),
  },
);
const pages = fc
  .array(
    fc.array(sentence, { maxLength: 3 }).map((all) => all.join(' ')),
    { minLength: 1, maxLength: 14 },
  )
  .map((paragraphs) => paragraphs.join('\n'));

test('what is recognised is what reading every paragraph finds', () => {
  let found = 0;
  fc.assert(
    fc.property(pages, (text) => {
      const all = read(text, { readAll: true }).recognitions;
      found += all.length;
      expect(read(text).recognitions).toEqual(all);
      expect(read(text, { asOnLongPages: true }).recognitions).toEqual(all);
    }),
    { numRuns: 120 },
  );
  expect(found).toBeGreaterThan(120);
});

test('who is only described, in a paragraph of which nothing else is read, is known in the next', () => {
  const page =
    'Vladimir Putin was there.\n…\n…\n…\n…\nThe Russian leader came late, and spoke of Starlink.\nHe has been in contact with Musk for years.';
  const { recognitions } = read(page);
  expect(recognitions.map(({ claim }) => claim)).toEqual(['musk-putin-contact']);
  expect(read(page, { readAll: true }).recognitions).toEqual(recognitions);
});
