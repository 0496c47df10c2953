/** Proves: every trouble with a pack is told in both languages with what to do, and the places of its problems are whole. */
import { describe, expect, it } from 'vitest';
import type { PackOrigin, PackTrouble } from '../../../lib/pure/library/model';
import { PackTroubleSchema } from '../../../lib/pure/library/schema';
import { BASES } from '../../../lib/pure/pack/vocabulary';
import {
  asOfWords,
  basisName,
  originWords,
  sizeInWords,
  sizeWords,
  troubleWords,
} from '../../../lib/pure/words/library';
import { problemsText, whereWords } from '../../../lib/pure/words/problems';
import { english, german } from '../../harness/say';

const PROBLEM = { path: 'claims[2].kind', found: 'the text “rumour”', allowed: 'one of: reported, allegation' };

const TROUBLES: readonly PackTrouble[] = [
  { kind: 'not-json', line: 1200, column: 7, found: 'the end of the text' },
  { kind: 'problems', problems: [PROBLEM], more: 0 },
  { kind: 'too-large', limit: 20_000_000 },
  { kind: 'too-many-names', limit: 10_000, names: 12_345 },
  { kind: 'not-https' },
  { kind: 'has-credentials' },
  { kind: 'redirected' },
  { kind: 'no-access', host: 'packs.example' },
  { kind: 'status', status: 404 },
  { kind: 'unreachable' },
  { kind: 'not-utf8' },
  { kind: 'bad-signature' },
  { kind: 'other-key', pinned: 'aa', key: 'bb' },
  { kind: 'other-key', pinned: 'aa', key: null },
  { kind: 'other-pack', expected: 'one', found: 'another' },
  { kind: 'older-version', have: '2.0.0', found: '1.0.0' },
  { kind: 'taken', title: 'The ferries' },
  { kind: 'by-policy' },
  { kind: 'bundled' },
  { kind: 'gone' },
  { kind: 'damaged' },
  { kind: 'no-storage' },
];

describe('a trouble', () => {
  it.each([english, german])('has a sentence for what happened and one for what to do: %#', (say) => {
    const said = TROUBLES.map((trouble) => troubleWords(say, trouble));
    for (const { what, mend } of said) {
      for (const words of [what, mend]) {
        expect(words).toMatch(/^\S.*\.$/);
        expect(words).not.toMatch(/\$\d/);
      }
    }
    // No two alike: a reader who meets another one reads something else.
    expect(new Set(said.map(({ what }) => what)).size).toBe(TROUBLES.length);
  });

  it('is among these, whatever the background sends', () => {
    const known = new Set(PackTroubleSchema.options.map((option) => option.entries.kind.literal));
    expect(new Set(TROUBLES.map(({ kind }) => kind))).toEqual(known);
  });

  it('counts every problem, those that are not listed too', () => {
    expect(troubleWords(english, { kind: 'problems', problems: [PROBLEM], more: 4 }).what).toMatch(/^5 things /);
    expect(troubleWords(english, { kind: 'problems', problems: [PROBLEM], more: 0 }).what).toMatch(/^1 thing /);
  });
});

describe('a pack’s line', () => {
  it('says how much is in it, in which version', () => {
    expect(sizeWords(english, { entities: 12, claims: 1, version: '1.0.0' })).toBe(
      '12 names · 1 claim · version 1.0.0',
    );
  });

  it('says as of when, or what the pack says of that', () => {
    expect(asOfWords(english, { before: '2025-06-01', note: 'x' })).toBe('Before 1 Jun 2025');
    expect(asOfWords(english, { note: 'three undated articles' })).toBe('three undated articles');
  });

  it('says where it came from, for every origin', () => {
    const origins: PackOrigin[] = [
      { kind: 'bundled' },
      { kind: 'written' },
      { kind: 'file', name: 'a.json' },
      { kind: 'address', url: 'https://a.example/b' },
      { kind: 'policy', url: 'https://a.example/c' },
    ];
    const said = origins.map((origin) => originWords(english, origin));
    expect(new Set(said).size).toBe(origins.length);
    expect(said.slice(2)).toEqual([
      expect.stringContaining('a.json'),
      expect.stringContaining('https://a.example/b'),
      expect.stringContaining('https://a.example/c'),
    ]);
  });

  it('gives sizes that a reader can compare', () => {
    expect(sizeInWords(english, 812)).toBe('1 kB');
    expect(sizeInWords(english, 1_440_000)).toBe('1.4 MB');
  });

  it('has a name for every sourcing, no two alike', () => {
    for (const say of [english, german])
      expect(new Set(BASES.map((each) => basisName(say, each))).size).toBe(BASES.length);
  });
});

describe('problems', () => {
  it('name their place where it is known', () => {
    expect(whereWords(english, { ...PROBLEM, line: 1200, column: 3 })).toBe('Line 1,200, column 3');
    expect(whereWords(english, PROBLEM)).toBe('');
  });

  it('are copied whole, with how to mend them, and how many more there are', () => {
    const all = problemsText(
      english,
      [
        { ...PROBLEM, line: 2, column: 3, mend: 'Say whose.' },
        { ...PROBLEM, path: '' },
      ],
      3,
    );
    expect(all).toBe(
      'Line 2, column 3 claims[2].kind\nFound: the text “rumour”\nAllowed: one of: reported, allegation\nSay whose.\n\n' +
        'the pack itself\nFound: the text “rumour”\nAllowed: one of: reported, allegation\n\nand 3 more',
    );
  });
});
