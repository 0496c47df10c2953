/** Proves: a text that is made to be slow to look through is looked through once, and not once for each name in it. */
import { expect, it } from 'vitest';
import { marked } from '../names/cast';

/** So many that to go through the text for each of them would take minutes. */
const MANY = 100_000;

it('fault: a name that counts beside certain words only stands a hundred thousand times in one paragraph', () => {
  // The words stand at the very end: each look for them goes through it all.
  const [text = ''] = marked([`${'Musk, '.repeat(MANY)}a billionaire.`]);
  expect(text.match(/«Musk»/g)).toHaveLength(MANY);
});

it.each([
  ['one long word', 'x'.repeat(MANY * 5)],
  ['one letter with a hundred thousand accents', `M${'\u0301'.repeat(MANY)}`],
  ['initials', 'M.'.repeat(MANY)],
  ['capitals', 'Elon X '.repeat(MANY / 5)],
  ['signs that turn the writing', '\u202e'.repeat(MANY)],
  ['quotation marks that are never closed', '“Elon '.repeat(MANY / 5)],
])('fault: a paragraph of %s hides no name in the next', (_what, text) => {
  const blocks = marked([text, 'Donald Trump spoke.']);
  expect(blocks[1]).toBe('«Donald Trump» spoke.');
});
