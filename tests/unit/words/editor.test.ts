/** Proves: a finding's place is told in the words of the form it leads to. */
import { expect, it } from 'vitest';
import { placeWords } from '../../../lib/pure/words/editor';
import { english, german } from '../../harness/say';

it.each([
  ['', 'About the pack'],
  ['title', 'Title'],
  ['asOf.before', 'Silent from this day on'],
  ['sources', 'Sources'],
  ['sources[0].datePublished', 'Source 1 · Published on'],
  ['entities[2].names[0].text', 'Name 3 · Spelling 1 · Words'],
  ['entities[2].names', 'Name 3 · How it is written on pages'],
  ['claims[1]', 'Claim 2'],
  ['claims[1].locator.paragraphs[0]', 'Claim 2 · Paragraphs'],
  ['claims[1].reports[0].sourcing.basis', 'Claim 2 · Report 1 · On what basis'],
  ['claims[1].cues[0].words', 'Claim 2 · cues[0].words'],
])('%s', (path, words) => {
  expect(placeWords(english, path)).toBe(words);
});

it('in German', () => {
  expect(placeWords(german, 'claims[0].responses[1].scope')).toBe(
    'Aussage 1 · Erwiderung 2 · Welchen Teil es betrifft',
  );
});
