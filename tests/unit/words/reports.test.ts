/** The lane “Says who”: the basis is said as the source gives it, and what was not said stands with it. */
import { describe, expect, it } from 'vitest';
import type { ReportView } from '../../../lib/pure/card/model';
import { reportLine } from '../../../lib/pure/words/reports';
import { claim, GAZETTE, ref, report } from '../../gallery/odd-models';
import { english } from '../../harness/say';

const REPORTED = claim();
const line = (change: Partial<ReportView>, of = REPORTED) => reportLine(english, report(change), of, 'article');
const top = (change: Partial<ReportView>, of = REPORTED): string => line(change, of).lead + line(change, of).beside;

describe('unnamed sources', () => {
  it('are counted only where the report counts them, and one is never made a plural', () => {
    expect(top({ basis: 'unnamed-source' })).toBe('The Daily Gazette, sources not named');
    expect(top({ basis: 'unnamed-source', count: 1 })).toBe('The Daily Gazette, one unnamed source');
    expect(top({ basis: 'unnamed-source', count: 3 })).toBe('The Daily Gazette, 3 unnamed sources');
  });
});

describe('“reportedly”', () => {
  it('is no source', () => {
    const row = { by: null, relation: 'relays-unnamed', basis: 'not-stated', hedge: 'reportedly' } as const;
    expect(top(row)).toBe('“Reportedly”, no source named');
    expect(top({ ...row, hedge: undefined })).toBe('No source named');
  });

  it('stays with a named teller as that teller’s hedge', () => {
    expect(top({ hedge: 'reportedly', basis: 'not-stated' })).toBe('The Daily Gazette, “reportedly”; basis not stated');
  });
});

describe('a confirmation in part', () => {
  it('says which part, beside the name, and keeps what was not said in sight', () => {
    const row = line({
      relation: 'confirms-in-part',
      basis: 'unnamed-source',
      count: 1,
      part: 'that the two had been in contact',
      limits: ['how often', 'since when'],
      description: 'A person familiar with it',
    });
    expect(row.lead + row.beside).toBe(
      'The Daily Gazette confirmed a part: that the two had been in contact; one unnamed source',
    );
    expect(row.detail).toBe('Not said: how often; since when.');
    expect(row.note).toBe('A person familiar with it.');
  });
});

describe('a book', () => {
  it('is a medium, not a basis', () => {
    const woodward = ref('author', 'Ada Author');
    expect(top({ by: woodward, basis: 'not-stated', medium: 'book', mediumTitle: 'Gates' })).toBe(
      'Ada Author, basis not stated; in the book Gates',
    );
  });
});

describe('own words', () => {
  it('are told apart from words that the source tells', () => {
    expect(top({ basis: 'own-statement', quoted: true })).toBe('The Daily Gazette, own words, quoted');
    expect(top({ basis: 'own-statement', quoted: false })).toBe('The Daily Gazette, own words, as told by the article');
    expect(top({ basis: 'own-statement' })).toBe('The Daily Gazette, own words');
  });

  it('are an opinion in an opinion', () => {
    expect(top({ basis: 'own-statement' }, claim({ kind: 'opinion' }))).toBe('The Daily Gazette, own opinion');
  });
});

describe('the article’s own voice', () => {
  it('is said to be without attribution', () => {
    expect(top({ by: null, relation: 'states-without-attribution', basis: 'not-stated' })).toBe(
      'The article itself, without attribution',
    );
  });
});

describe('passing on', () => {
  it('says from whom', () => {
    expect(top({ relation: 'relays', cites: [GAZETTE], by: ref('b', 'Another Paper'), basis: 'not-stated' })).toBe(
      'Another Paper passed it on from the Gazette; basis not stated',
    );
  });
});

describe('limits', () => {
  it('with a reason of their own have it in brackets', () => {
    expect(line({ limits: ['who says so: nobody is named'] }).detail).toBe('Not said: who says so (nobody is named).');
  });

  it('leave no empty sentence where there are none', () => {
    expect(line({})).toMatchObject({ detail: '', note: '' });
  });
});

it('shows a report’s date only where it is not the claim’s', () => {
  expect(top({ date: '2020' }, claim({ date: '2020' }))).not.toContain('2020');
  expect(top({ date: '2021-05' }, claim({ date: '2020' }))).toContain('May 2021');
});
