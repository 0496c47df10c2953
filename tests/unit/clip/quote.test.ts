/** Proves: a selection is widened to the sentences it touches, and never to more than a pack may hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BESIDE, MAX_QUOTE } from '../../../lib/pure/clip/clip';
import { quoteOf } from '../../../lib/pure/clip/quote';

const TEXT = 'The mill closed in May. Mr. Reed says the council was told. Nobody at the council answered.';

const quote = (words: string, text = TEXT) => {
  const from = text.indexOf(words);
  return quoteOf(text, from, from + words.length, 'en');
};

describe('quoteOf', () => {
  it.each([
    ['council was', 'Mr. Reed says the council was told.'],
    ['told. Nobody', 'Mr. Reed says the council was told. Nobody at the council answered.'],
    [' May. ', 'The mill closed in May.'],
    ['Mr. Reed', 'Mr. Reed says the council was told.'],
  ])('widens “%s” to whole sentences', (words, exact) => {
    expect(quote(words)?.exact).toBe(exact);
  });

  it('gives the words on either side', () => {
    expect(quote('council was')).toMatchObject({
      prefix: 'The mill closed in May. ',
      suffix: ' Nobody at the council answered.',
    });
  });

  it('finds nothing in white space', () => {
    expect(quoteOf('One.   Two.', 4, 7, 'en')).toBeNull();
  });

  it('keeps to what was selected where the sentence is too long', () => {
    const long = `${'word '.repeat(200)}end.`;
    expect(quoteOf(long, 10, 24, 'en')?.exact).toBe('word word word'.slice(0, 14));
  });

  it('cuts a selection that is too long at a space', () => {
    const long = `${'word '.repeat(200)}end.`;
    const exact = quoteOf(long, 0, long.length, 'en')?.exact ?? '';
    expect(exact.length).toBeLessThanOrEqual(MAX_QUOTE);
    expect(long.startsWith(`${exact} `)).toBe(true);
  });

  it('leaves out what no pack may hold, and is none where nothing else is selected', () => {
    expect(quoteOf('She\u202e said\u0000 so.', 0, 4, 'en')?.exact).toBe('She said so.');
    expect(quoteOf('\u202e\u0000', 0, 2, 'en')).toBeNull();
  });

  it('always gives a part of the text that holds what was selected or begins with it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 1500 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1)];
        const found = quoteOf(text, Math.min(from, to), Math.max(from, to), 'en');
        if (!found) return text.slice(Math.min(from, to), Math.max(from, to)).trim() === '';
        const { exact, prefix, suffix } = found;
        return (
          text.includes(prefix + exact + suffix) &&
          exact.length > 0 &&
          exact.length <= MAX_QUOTE &&
          prefix.length <= MAX_BESIDE &&
          suffix.length <= MAX_BESIDE
        );
      }),
    );
  });
});
