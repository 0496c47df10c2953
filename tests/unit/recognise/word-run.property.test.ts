/** The words of a text are the same whether each is worked out or known by its spelling, and every stem in them is found. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStemTable, findStems, type HitRun } from '../../../lib/pure/recognise/stems';
import { tokensOf } from '../../../lib/pure/recognise/tokens';
import { createSpellings, readWords, tokensIn, type WordRun } from '../../../lib/pure/recognise/word-run';

const STEMS = [
  'talk',
  'talk*',
  'in touch',
  'a',
  'not',
  "i'm",
  'über*',
  'u.s',
  'touch* on',
  'no more than once',
  're election',
  "can't*",
  "x'y*",
  'abcd3f*',
];
const WORDS = [
  'Talk',
  'talking',
  'in',
  'Touch',
  'touched',
  'on',
  'A',
  'a’s',
  'I’m',
  'Über',
  'überall',
  'U.S.',
  'TALK’S',
  'tal',
  're-election',
  'NOT',
  'notes',
  'no more than once',
  '3.5',
  'K\u212Ang',
  "Can'ted",
  "x'yz",
  'abcd3fgh',
  'abcd',
];

const texts = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ', ', '. ', '’ ', '-', '\n', '')), {
      maxLength: 40,
    })
    .map((parts) => parts.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const emptyRun = (): WordRun => ({ count: 0, spelled: [], starts: [], ends: [] });
const emptyHits = (): HitRun => ({ count: 0, stems: [], from: [], to: [] });

test('a text’s words come out the same, however many texts were read into the same lists before', () => {
  const table = createStemTable();
  for (const stem of STEMS) table.add(stem);
  const spelling = createSpellings(table);
  const run = emptyRun();
  fc.assert(
    fc.property(texts, (text) => {
      readWords(text, spelling, run);
      expect(tokensIn(text, run)).toEqual(tokensOf(text));
    }),
    { numRuns: 300 },
  );
});

test('every stem is found wherever a look at each word finds it', () => {
  const table = createStemTable();
  const numbers = STEMS.map((stem) => table.add(stem));
  const spelling = createSpellings(table);
  fc.assert(
    fc.property(texts, (text) => {
      const run = emptyRun();
      const hits = emptyHits();
      readWords(text, spelling, run);
      findStems(run, () => true, hits);
      const found = Array.from({ length: hits.count }, (_, at) => `${hits.stems[at]}@${hits.from[at]}-${hits.to[at]}`);
      const words = tokensOf(text).map(({ word }) => word);
      const wanted = words.flatMap((_, at) =>
        STEMS.flatMap((stem, which) => {
          const parts = stem.split(' ');
          const fits = parts.every((part, after) => {
            const word = words[at + after];
            return part.endsWith('*') ? word?.startsWith(part.slice(0, -1)) : word === part;
          });
          return fits ? [`${numbers[which]}@${at}-${at + parts.length}`] : [];
        }),
      );
      expect(found.sort()).toEqual(wanted.sort());
    }),
    { numRuns: 300 },
  );
});
