/** Reading one `ClaimReview`: in each form it comes in, with the rating as its publisher's words, and with what markup gets wrong. */
import { describe, expect, it } from 'vitest';
import { saidPack } from '../../../lib/pure/formats/said-pack';
import { parsePack } from '../../../lib/pure/pack/parse';
import { english, german } from '../../harness/say';
import { one, REVIEW, read } from './reviews';

const rated = (review: object) => one(review).reports.find(({ relation }) => relation === 'rates');

describe('one review', () => {
  it('is a claim in its publisher’s words, the claimant’s report, and the rating as the publisher’s opinion', () => {
    const { pack } = read(REVIEW);
    expect(parsePack(pack).ok).toBe(true);
    expect(pack?.entities).toEqual([
      { id: 'harbour-checks', type: 'organisation', name: 'Harbour Checks', names: [] },
      {
        id: 'ada-quayside',
        type: 'person',
        name: 'Ada Quayside',
        sameAs: [REVIEW.itemReviewed.author.sameAs],
        names: [{ text: 'Ada Quayside' }],
      },
    ]);
    expect(pack?.claims[0]).toMatchObject({
      text: 'The harbour was dredged twice in 2023.',
      wordedBy: 'harbour-checks',
      about: [{ entity: 'ada-quayside', role: 'speaker' }],
      reports: [
        {
          by: 'ada-quayside',
          relation: 'originates',
          sourcing: { basis: 'not-stated' },
          url: 'https://port.example/speech',
          date: '2024-05-02',
        },
        {
          by: 'harbour-checks',
          relation: 'rates',
          rating: { words: 'Mostly false', value: '2', best: '5', worst: '1' },
          date: '2024-05-17',
          url: 'https://checks.example/harbour',
        },
      ],
    });
  });

  it('is shown as what its publisher said, in both languages, and counts for nothing', () => {
    const { pack } = read(REVIEW);
    if (!pack) throw new Error('no pack');
    const [claim] = saidPack(english, pack).claims;
    expect(claim?.reports.map(({ lead, beside }) => lead + beside)).toEqual([
      'Ada Quayside, basis not stated; 2 May 2024',
      'Harbour Checks rated it “Mostly false”; 2 on a scale from 1 (worst) to 5 (best); own opinion, quoted; 17 May 2024',
    ]);
    expect(claim?.reports[1]?.mark.sign).toBe('quote');
    expect(claim?.origins).toBe('1 origin');
    expect(claim?.footing.origins).toHaveLength(1);
    expect(claim?.footing.back.map(({ sign }) => sign)).toEqual(['dash']);
    expect(claim?.place).toContain('worded by Harbour Checks');
    expect(claim?.copy).toContain('Harbour Checks rated it “Mostly false”');
    const [auf] = saidPack(german, pack).claims;
    expect(auf?.reports[1]?.lead).toBe('Harbour Checks');
    expect(auf?.reports[1]?.beside).toContain(': eingestuft als „Mostly false“');
    expect(auf?.place).toContain('Wortlaut von Harbour Checks');
  });
});

describe('the forms it comes in', () => {
  const { '@context': _, ...bare } = REVIEW;
  const forms: Record<string, unknown> = {
    'a list': [{ '@type': 'WebPage' }, REVIEW],
    'a @graph': { '@context': 'https://schema.org', '@graph': [{ '@type': 'NewsArticle' }, bare] },
    'a graph with references': {
      '@graph': [
        { ...bare, author: { '@id': '#us' }, itemReviewed: { '@id': '#it' } },
        { '@id': '#us', ...REVIEW.author },
        { '@id': '#it', ...REVIEW.itemReviewed },
      ],
    },
    'a Data Commons feed': { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [bare] }] },
    'a feed without types': {
      dataFeedElement: [{ item: Object.fromEntries(Object.entries(bare).filter(([name]) => name !== '@type')) }],
    },
    'several types': { ...REVIEW, '@type': ['Review', 'ClaimReview'] },
    'whole names of terms': {
      ...Object.fromEntries(
        Object.entries(bare).map(([name, value]) => [name.startsWith('@') ? name : `http://schema.org/${name}`, value]),
      ),
      '@type': 'http://schema.org/ClaimReview',
    },
    'lists for single values': {
      ...REVIEW,
      author: [REVIEW.author],
      reviewRating: [REVIEW.reviewRating],
      itemReviewed: [REVIEW.itemReviewed],
      claimReviewed: [{ '@value': REVIEW.claimReviewed, '@language': 'en' }],
    },
    'within an article': { '@type': 'NewsArticle', review: REVIEW },
  };
  it.each(Object.entries(forms))('%s', (_name, document) => {
    const [claim] = read(document).pack?.claims ?? [];
    expect(claim).toEqual(one(REVIEW));
  });
});

describe('what real markup gets wrong', () => {
  it('texts where objects belong', () => {
    const claim = one({
      ...REVIEW,
      author: 'Harbour Checks',
      itemReviewed: { author: 'Ada Quayside', appearance: 'https://port.example/speech' },
    });
    expect(claim.wordedBy).toBe('harbour-checks');
    expect(claim.reports[0]).toMatchObject({ by: 'ada-quayside', url: 'https://port.example/speech' });
  });

  it('HTML in texts, encoded once or twice', () => {
    const claimReviewed = ' <p>The caf&eacute; said &amp;quot;no&amp;quot; &#8211;\n <b>t</b>wice&#x2e;</p>\u202e ';
    expect(one({ ...REVIEW, claimReviewed }).text).toBe('The café said "no" – twice.');
  });

  it('publishers who give only their site', () => {
    const { pack } = read({ ...REVIEW, author: { '@type': 'Organization', url: 'http://www.checks.example' } });
    expect(pack?.entities[0]?.name).toBe('checks.example');
  });

  it('scales that are none: the same number three times', () => {
    const reviewRating = { alternateName: 'Unclear', ratingValue: '-1', bestRating: '-1', worstRating: '-1' };
    expect(rated({ ...REVIEW, reviewRating })?.rating).toEqual({ words: 'Unclear' });
    expect(rated({ ...REVIEW, reviewRating: { ratingValue: 3 } })?.rating).toEqual({ words: '3' });
    expect(rated({ ...REVIEW, reviewRating: 'False' })?.rating).toEqual({ words: 'False' });
  });

  it('relative addresses are made whole; others than https are left out, and that is told', () => {
    expect(rated({ ...REVIEW, url: '../harbour' })?.url).toBe('https://checks.example/harbour');
    for (const url of ['http://checks.example/harbour', 'javascript:alert(1)', '', 7, null]) {
      const { pack, leftOut } = read({ ...REVIEW, url });
      expect(pack?.claims[0]?.reports[1]?.url).toBe(url === 7 ? 'https://checks.example/a/7' : undefined);
      expect(leftOut.some(({ why }) => why === 'no-address')).toBe(url !== 7);
    }
  });

  it.each([
    ['2020-10-07 20:05', '2020-10-07'],
    ['2022-12-09T09:29:19.82+01:00', '2022-12-09'],
    ['2019-5-4', '2019-05-04'],
    ['20190504', '2019-05-04'],
    ['May 4th, 2019', '2019-05-04'],
    ['Sat, 4 May 2019 10:00:00 GMT', '2019-05-04'],
    ['2019', '2019'],
    ['04/05/2019', undefined],
    ['2019-02-30', undefined],
    ['0001-01-01', undefined],
    ['yesterday', undefined],
  ])('a date written “%s”', (datePublished, date) => {
    expect(rated({ ...REVIEW, datePublished })?.date).toBe(date);
  });

  it('claimants who are nobody in particular are named, and never marked on pages', () => {
    for (const name of ['Social media users', 'Multiple Sources', 'Fuentes Varias', 'Viral Facebook Post', 'Ada']) {
      const { pack } = read({ ...REVIEW, itemReviewed: { author: { '@type': 'Person', name } } });
      expect(pack?.entities[1]).toMatchObject({ name, names: [] });
    }
    const { pack } = read({ ...REVIEW, itemReviewed: { author: { '@type': 'Organization', name: 'Port Of Quay' } } });
    expect(pack?.entities[1]?.names).toEqual([]);
  });

  it('no claimant: nobody is made one', () => {
    const claim = one({ ...REVIEW, itemReviewed: {} });
    expect(claim.about).toEqual([{ entity: 'harbour-checks', role: 'setting' }]);
    expect(claim.reports.map(({ relation }) => relation)).toEqual(['rates']);
  });
});
