/** The pattern of words finds each of them wherever a look at every word of the text finds it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from '../../../lib/pure/recognise/tokens';
import { ODD_LETTER, patternOfWords } from '../../../lib/pure/recognise/word-pattern';

const WORDS = [
  'talk',
  'talk*',
  'a',
  'not',
  "i'm",
  'über*',
  'u.s',
  "can't*",
  "x'y*",
  'abcd3f*',
  '3.5',
  'σας',
  'ßa*',
  '—',
];
const WRITTEN = "Talk,talking,in,A,a’s,I’m,Über,überall,U.S.,TALK’S,tal,NOT,notes,3.5,Can'ted,x'yz,abcd3fgh,ΣΑΣ,ßab";
const texts = fc.oneof(
  fc
    .array(
      fc.tuple(fc.constantFrom(...WRITTEN.split(',')), fc.constantFrom(' ', ', ', '. ', '’ ', '-', '\n', '', '3')),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

function placesOf(pattern: RegExp, text: string): Set<number> {
  const places = new Set<number>();
  pattern.lastIndex = 0;
  while (pattern.test(text)) {
    places.add(pattern.lastIndex);
    pattern.lastIndex += 1;
  }
  return places;
}

const isOneOf = (word: string, words: readonly string[]): boolean =>
  words.some((one) => (one.endsWith('*') ? word.startsWith(one.slice(0, -1)) : word === one));

test('no word is missed, in small letters or capitals, unless the text has an odd letter', () => {
  let found = 0;
  fc.assert(
    fc.property(texts, fc.subarray(WORDS, { minLength: 1 }), (text, words) => {
      fc.pre(!ODD_LETTER.test(text));
      const places = placesOf(patternOfWords(words), text);
      const wanted = tokensOf(text).filter(({ word }) => isOneOf(word, words));
      found += wanted.length;
      expect(wanted.filter(({ start }) => !places.has(start))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
  expect(found).toBeGreaterThan(300);
});

test('next to no other word of plain letters is found', () => {
  const places = placesOf(patternOfWords(['talk', 'deni*', 'not']), 'Talks, a talk; denied, undenied, notes and NOT');
  expect([...places]).toEqual([
    'Talks, '.length + 2,
    'Talks, a talk; '.length,
    'Talks, a talk; denied, undenied, notes and '.length,
  ]);
});

test('every letter that a pattern does not take for its small one is an odd one', () => {
  const missed: string[] = [];
  for (let unit = 0; unit < 0xd800; unit += 1) {
    const letter = String.fromCharCode(unit);
    const small = letter.toLowerCase();
    if (small === letter || /^[a-z]$/.test(letter)) continue;
    const isFound = patternOfWords([`${small}*`]).test(letter);
    if (!isFound && !ODD_LETTER.test(letter)) missed.push(unit.toString(16));
  }
  expect(missed).toEqual([]);
});

test('very many words make a pattern of fewer letters, which still finds all of them', () => {
  const digits = 'abcdefghij';
  const words = Array.from(
    { length: 90_000 },
    (_, at) => `${[...String(at + 10_000)].map((digit) => digits[Number(digit)]).join('')}ing`,
  );
  const pattern = patternOfWords(words);
  expect(pattern.source.length).toBeLessThan(40_000);
  for (const word of [words[0], words[45_000], words.at(-1)]) {
    pattern.lastIndex = 0;
    expect(pattern.test(`— ${word?.toUpperCase()}`)).toBe(true);
  }
});

test('no words at all: nothing is found', () => {
  expect(placesOf(patternOfWords([]), 'Talk a little.').size).toBe(0);
});
