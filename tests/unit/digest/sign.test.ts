/** A sentence's sign stands at its end, in whole words, with enough of it outside names. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signOf } from '../../../lib/pure/digest/sign';

const signed = (text: string, ...names: string[]): string => {
  const spans = names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  const { start, end } = signOf(text, { start: 0, end: text.length }, spans);
  return text.slice(start, end);
};

it.each([
  ['They have been in contact since 2022. ', [], 'since 2022.'],
  ['They have had conversations.', [], 'conversations.'],
  ['A book tells of calls with Putin.', ['Putin'], 'calls with Putin.'],
  ['Musk.', ['Musk'], 'Musk.'],
  ['It tells of Vladimir Putin.', ['Vladimir Putin'], 'tells of Vladimir Putin.'],
])('%s', (text, names, sign) => {
  expect(signed(text, ...names)).toBe(sign);
});

it('lies in its sentence, ends with it, and cuts no name, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'bc', ' ', 'Putin', '. '), { maxLength: 12 }), (parts) => {
      const text = `${parts.join('')}x`;
      const names = [...text.matchAll(/Putin/g)].map(({ index }) => ({ start: index, end: index + 5 }));
      const sign = signOf(text, { start: 0, end: text.length }, names);
      expect(sign.end).toBe(text.trimEnd().length);
      expect(sign.start).toBeLessThan(sign.end);
      for (const { start, end } of names) expect(sign.start <= start || sign.start >= end).toBe(true);
    }),
  );
});
