/** What a digest tells of a page, and what it leaves unsaid. */
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../lib/pure/digest/digest';
import type { DigestClaim } from '../../../lib/pure/digest/model';
import { CONTACT, digest, LATER, TRUMP } from './page';

const TOLD = 'Musk and Putin have been in contact since 2022, a newspaper wrote.';
const BOOK = 'Trump has talked with Putin several times since leaving office, a book says.';

const whose = (all: DigestClaim['notFound'] | DigestClaim['found'] | undefined): string[] =>
  (all ?? []).map(({ who, kind }) => `${who}: ${kind}`);

describe('a page that matches a claim', () => {
  it('has its sentences, and the recorded responses that no sentence tells of', () => {
    const claim = digest(BOOK).get(TRUMP);
    expect(claim?.sentences.map(({ text }) => text)).toEqual([BOOK]);
    expect(claim?.found).toEqual([]);
    expect(whose(claim?.notFound)).toEqual(['Trump: denied', 'Putin: denied']);
  });

  it('has the responses that are found, with their sentences, and only the others as not found', () => {
    const claim = digest(`${BOOK}\nTrump denied having talked with him.`).get(TRUMP);
    expect(whose(claim?.found)).toEqual(['Trump: denied']);
    expect(claim?.found[0]?.text).toBe('Trump denied having talked with him.');
    expect(whose(claim?.notFound)).toEqual(['Putin: denied']);
  });

  it('tells of a spokesperson’s answer as that of the one they speak for', () => {
    const claim = digest(`${TOLD}\nDmitry Peskov denied that Musk and Putin talk regularly.`).get(CONTACT);
    expect(claim?.found.map(({ who, kind, through }) => [who, kind, through])).toEqual([
      ['the Kremlin', 'denied-in-part', 'Peskov'],
    ]);
    expect(claim?.notFound).toEqual([]);
  });

  it('misses nobody’s silence', () => {
    const claim = digest(TOLD).get(CONTACT);
    expect(whose(claim?.notFound)).toEqual(['the Kremlin: denied-in-part']);
  });
});

describe('nothing is “not found”', () => {
  it('on a page that only tells of an answer', () => {
    const claim = digest('Musk was asked.\nPeskov said there have been no contacts between Musk and Putin.').get(
      CONTACT,
    );
    expect(claim?.sentences).toEqual([]);
    expect(claim?.notFound).toEqual([]);
    expect(whose(claim?.found).length).toBe(1);
  });

  it('where the page is older than what the pack records', () => {
    expect(digest(BOOK, '2024-11-04').get(TRUMP)?.notFound).toEqual([]);
    expect(digest(BOOK, '2024-11-05').get(TRUMP)?.notFound).toHaveLength(2);
  });

  it('where the page is older than the response’s own date', () => {
    const dated = (page: string) =>
      digest(BOOK, page, (claim) => ({
        ...claim,
        responses: claim.responses.map((response) => ({ ...response, date: '2024-12' })),
      })).get(TRUMP)?.notFound;
    // A month that is not over says nothing of the order of the two.
    expect(dated('2024-12-15')).toEqual([]);
    expect(dated('2025-01-01')).toEqual([
      { who: 'Trump', kind: 'denied', date: '2024-12' },
      { who: 'Putin', kind: 'denied', date: '2024-12' },
    ]);
  });

  it('where the same person answers a claim that goes together with this one', () => {
    const together = digest(
      `${BOOK}\n${TOLD}\nDmitry Peskov denied that Musk and Putin talk regularly.`,
      LATER,
      (claim) =>
        claim.id === TRUMP
          ? {
              ...claim,
              presupposes: [CONTACT],
              responses: claim.responses.map((response) => ({ ...response, by: 'musk-putin-trump/dmitry-peskov' })),
            }
          : claim,
    );
    expect(together.get(CONTACT)?.found).toHaveLength(1);
    expect(together.get(TRUMP)?.notFound).toEqual([]);
  });
});

describe('a hedge of the pack’s source', () => {
  const hedged = (text: string) =>
    digest(text, LATER, (claim) => ({ ...claim, hedge: 'reportedly' })).get(CONTACT)?.unhedged;
  it('is told where neither sentence nor paragraph has such a word', () => {
    expect(hedged(TOLD)).toMatchObject({ hedge: 'reportedly', sentences: [{ text: TOLD }] });
  });
  it('is not where one has', () => {
    expect(hedged('Musk and Putin have reportedly been in contact since 2022.')).toBeNull();
  });
  it('is not where the source hedges in some places only', () => {
    // One of the three reports of this claim says “reportedly”.
    expect(digest(TOLD).get(CONTACT)?.unhedged).toBeNull();
  });
});

it('a page that names the same people without the claim has an empty digest', () => {
  expect(digest('Musk opened a factory, Putin gave a speech, and Trump played golf.').size).toBe(0);
});

it('claims that no pack has any more are left out', () => {
  const one = {
    pack: 'gone',
    claim: 'gone',
    kind: 'repeated' as const,
    cue: 0,
    sentence: { paragraph: 1, start: 0, end: 1 },
  };
  const recognition = { ...one, evidence: [], hedges: [], hedgedIn: null };
  const sentenceOf = () => ({ place: -2, text: '', paragraph: 1 });
  expect(digestOf({ recognitions: [recognition], claims: [], date: null, sentenceOf })).toEqual([]);
});
