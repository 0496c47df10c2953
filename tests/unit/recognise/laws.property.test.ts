/** What holds for every text and every pack: no exception, a bound in steps, and nothing without a cue. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../lib/pure/names/mention';
import type { CueIndex } from '../../../lib/pure/recognise/cue-index';
import { createRecogniser, STEPS_PER_PARAGRAPH, STEPS_PER_UNIT } from '../../../lib/pure/recognise/recogniser';
import { sentencesOf } from '../../../lib/pure/recognise/sentences';
import { tokensOf } from '../../../lib/pure/recognise/tokens';
import { EN } from '../../../lib/pure/recognise/words/en';
import { CUES, read } from './reading';

/** Words that rules and cues look for, names, and signs: random texts of them come near to everything. */
const WORDS = [
  ...Object.values(EN).flat().slice(0, 400),
  'Elon Musk',
  'Putin',
  'Donald Trump',
  'Woodward',
  'Peskov',
  'the Kremlin',
  'Starlink',
  'Taiwan',
  'SpaceX',
  'talked with',
  'contact',
  'Ann Hale',
  'the two men',
];
const texts = fc
  .array(
    fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ', ', '. ', '; ', ' “', '” ', '\n', '? ', ' — ', '’s ')),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.flat().join(''));

test('no text makes it fail, and every recognition lies in its paragraph, with a word or a speaker to show for it', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
      const { recognitions, paragraphs } = read(text);
      for (const { sentence, evidence, kind } of recognitions) {
        for (const { paragraph, start, end } of [sentence, ...evidence]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(paragraphs[paragraph - 1]?.length ?? -1);
          expect(start).toBeLessThan(end);
        }
        const whats = evidence.map(({ what }) => what);
        expect(whats).toContain(kind === 'repeated' ? 'word' : 'speaker');
      }
    }),
    { numRuns: 120 },
  );
});

test('the same text is always read the same way', () => {
  const property = fc.property(texts, (text) => {
    expect(read(text).recognitions).toEqual(read(text).recognitions);
  });
  fc.assert(property, { numRuns: 50 });
});

test('sentences keep their order, do not overlap, and lose no word', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const cuts = sentencesOf(text, 'en');
      for (const [at, { start, end }] of cuts.entries()) {
        expect(start).toBeGreaterThanOrEqual(cuts[at - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
      }
      for (const { start, end } of tokensOf(text)) {
        expect(cuts.some((cut) => cut.start <= start && end <= cut.end)).toBe(true);
      }
    }),
  );
});

describe('without a cue there is nothing', () => {
  const [pack] = CUES;

  test('a pack without cues makes no recogniser', () => {
    const bare: CueIndex = pack ? [{ ...pack, claims: [] }] : [];
    expect(createRecogniser(bare, { language: 'en', named: new Set() })).toBeNull();
    expect(createRecogniser([], { language: 'en', named: new Set() })).toBeNull();
  });

  test('in another language than the pack’s nothing is recognised; where a page does not say, the pack’s is taken', () => {
    const text = 'Musk has been in contact with Putin for years.';
    expect(read(text, { language: 'de' }).recognitions).toEqual([]);
    expect(read(text, { language: 'en-GB' }).recognitions).toHaveLength(1);
    expect(read(text, { language: '' }).recognitions).toHaveLength(1);
  });

  test('one word of a cue less, and the sentence is not recognised', () => {
    expect(read('Musk has been in contact with Putin for years.').recognitions).toHaveLength(1);
    expect(read('Musk has been in Texas with Putin for years.').recognitions).toEqual([]);
    expect(read('Musk has been in contact with Ann Hale for years.').recognitions).toEqual([]);
  });

  test('every recognised claim’s cue has one of its words in the sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const one of read(text).recognitions) {
          if (one.kind !== 'repeated') continue;
          const cue = pack?.claims.find(({ id }) => id === one.claim)?.cues[one.cue];
          expect(one.evidence.filter(({ what }) => what === 'word')).toHaveLength(cue?.words.length ?? -1);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a pack made to be slow', () => {
  const KEY = 'hostile/a';
  const MENTION: Mention = { entity: KEY, start: 0, end: 3 };
  /** As many cues as the limits allow in a pack of 2,000 claims, all of which the same word sets going. */
  const hostile: CueIndex = [
    {
      pack: 'hostile',
      language: 'en',
      referents: [{ key: KEY, type: 'person', descriptions: [], speaksFor: [] }],
      claims: Array.from({ length: 2000 }, (_, claim) => ({
        id: `claim-${claim}`,
        kind: 'reported' as const,
        answerers: [KEY],
        speakers: [],
        presupposes: [],
        hedges: [],
        cues: Array.from({ length: 12 }, (__, cue) => ({
          participants: [[KEY]],
          words: [
            ['the', `aaa${claim}*`, `the aa ${cue}`],
            ['the', 'of'],
          ],
        })),
      })),
    },
  ];

  const stepsFor = (words: number): { steps: number; cutShort: boolean; length: number } => {
    const text = `Ann ${'the aaa of '.repeat(words)}.`;
    const recogniser = createRecogniser(hostile, { language: 'en', named: new Set([KEY]) });
    recogniser?.read({ text, mentions: [MENTION] });
    return { steps: recogniser?.steps ?? -1, cutShort: recogniser?.cutShort ?? false, length: text.length };
  };

  test.each([1, 10, 60, 2000, 20_000])('with %i times its words in a text the steps stay below the bound', (words) => {
    const { steps, length } = stepsFor(words);
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThanOrEqual(length * STEPS_PER_UNIT + STEPS_PER_PARAGRAPH);
  });

  test('and it says that it left something out', () => {
    expect(stepsFor(10).cutShort).toBe(true);
  });

  test('the bundled pack comes nowhere near the bound', () => {
    const text =
      'Musk and Putin have been in contact since 2022, a newspaper reported, which the Kremlin denies. '.repeat(20);
    const mentions = [...text.matchAll(/Musk|Putin|Kremlin/g)].map(({ index, 0: name }) => ({
      entity: `musk-putin-trump/${name === 'Musk' ? 'elon-musk' : name === 'Putin' ? 'vladimir-putin' : 'kremlin'}`,
      start: index,
      end: index + name.length,
    }));
    const recogniser = createRecogniser(CUES, { language: 'en', named: new Set(mentions.map(({ entity }) => entity)) });
    const found = recogniser?.read({ text, mentions }) ?? [];
    expect(found.filter(({ kind }) => kind === 'repeated')).toHaveLength(20);
    expect(recogniser?.cutShort).toBe(false);
    expect(recogniser?.steps).toBeLessThan(text.length * 4);
  });
});
