/** Paragraphs are cut where a reader would cut them. */
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../lib/pure/recognise/sentences';

/** `|` stands where a cut belongs. */
const ROWS = [
  'The office opened on Monday.|It closed on Friday.',
  'Mr. Musk spoke.|Mrs. Hale did not.',
  'Sen. Ann Hale and Rep. Bill Hale wrote a letter.|It was short.',
  'He lives in the U.S. and works in the U.K. these days.',
  'He lives in the U.S.|The rest of his family does not.',
  'The U.S. Senate met.|It was late.',
  'A book by J. Hale came out on Oct. 15 in London.',
  'George H. W. Hale spoke.|Nobody heard him.',
  'Space Exploration Technologies Corp. builds rockets.',
  'The firm is called Hale Inc.|It builds rockets.',
  '“Nonsense!” he said.|Then he left.',
  '“Is it true?” she asked.|He said nothing.',
  'They paid $3.5 million.|Nobody knows why.',
  'A line break\nin the source ends no sentence.|A stop does.',
  'Dr. Hale met Gov. Hale at St. Hale’s.',
  'It was No. 5 of ten.|The others came later.',
];

describe('cuts', () => {
  test.each(ROWS)('%s', (row) => {
    const text = row.replaceAll('|', ' ');
    expect(sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(row.split('|'));
  });

  test('white space has no sentences', () => {
    expect(sentencesOf(' \n\t ', 'en')).toEqual([]);
  });
});
