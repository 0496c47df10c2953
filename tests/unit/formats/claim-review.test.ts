/** Reading `ClaimReview`: in each form it comes in, with the rating as its publisher's words, and whatever is wrong told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Imported, packFromClaimReviews } from '../../../lib/pure/formats/claim-review/import';
import { readClaimReviews } from '../../../lib/pure/formats/claim-review/read';
import { saidPack } from '../../../lib/pure/formats/said-pack';
import { parsePack } from '../../../lib/pure/pack/parse';
import type { Claim } from '../../../lib/pure/pack/schema';
import { leftOutWords } from '../../../lib/pure/words/left-out';
import { english, german } from '../../harness/say';

/** A review as a careful publisher marks it up. */
const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checks.example/harbour',
  datePublished: '2024-05-17T09:30:00+02:00',
  author: { '@type': 'Organization', name: 'Harbour Checks', url: 'https://checks.example/' },
  claimReviewed: 'The harbour was dredged twice in 2023.',
  reviewRating: { '@type': 'Rating', alternateName: 'Mostly false', ratingValue: '2', bestRating: 5, worstRating: 1 },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ada Quayside', sameAs: 'https://www.wikidata.org/wiki/Q0' },
    datePublished: '2024-05-02',
    firstAppearance: { '@type': 'CreativeWork', url: 'https://port.example/speech' },
  },
};

const options = {
  title: 'checks.json',
  today: '2024-06-01',
  resolve: (address: string) => (URL.canParse(address, 'https://checks.example/a/') ? whole(address) : null),
};
const whole = (address: string): string | null => {
  const { href, protocol } = new URL(address, 'https://checks.example/a/');
  return protocol === 'https:' ? href : null;
};
const read = (...documents: unknown[]): Imported => packFromClaimReviews(documents, options);
const one = (review: object): Claim => {
  const { pack, leftOut, problems } = read(review);
  const claim = pack?.claims[0];
  if (!claim) throw new Error(JSON.stringify({ leftOut, problems }));
  return claim;
};
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
        sameAs: ['https://www.wikidata.org/wiki/Q0'],
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

describe('files', () => {
  const file = (text: string): Imported => readClaimReviews(text, options);
  const json = JSON.stringify(REVIEW);

  it('JSON, with a mark at its beginning, or one document a line', () => {
    expect(file(`\ufeff${json}\n`).taken).toBe(1);
    const other = JSON.stringify({ ...REVIEW, claimReviewed: 'The harbour was closed.' });
    expect(file(`${json}\n${other}\n`).taken).toBe(2);
  });

  it('a saved page: its scripts of JSON-LD, however they are wrapped, and no other script', () => {
    const page = (script: string): string =>
      `<!doctype html><title>a</title><script>{"@type":"ClaimReview"}</script>
       <script id=x type='application/ld+json' class="y">${script}</script><p>ClaimReview`;
    expect(file(page(json)).taken).toBe(1);
    expect(file(page(`\n//<![CDATA[\n${json}\n//]]>\n`)).taken).toBe(1);
    expect(file(page(`<!-- ${json} -->`)).taken).toBe(1);
    expect(file(page(json.replace('dredged', 'dredged\n'))).pack?.claims[0]?.text).toContain('dredged twice');
  });

  it('a block that is no JSON is told, and the others are read', () => {
    const { taken, leftOut } = file(
      `<script type="application/ld+json">{ "a": </script><script type="application/ld+json">${json}</script>`,
    );
    expect(taken).toBe(1);
    expect(leftOutWords(english, leftOut)).toEqual(['1 block left out: it is not whole JSON (block 1)']);
  });

  it.each(['<script type="application/ld+json">', '<script ', '</script', '<!--', '{"a":'])(
    'half a million times “%s” that nothing closes: read once, and not once for each',
    (opening) => {
      expect(file(`<p>ClaimReview</p>${opening.repeat(500_000)}`).pack).toBeNull();
    },
  );

  it('any text gives a pack or none, and never an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(file(text).pack).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is left out', () => {
  it('is told, by reason and number, in both languages', () => {
    const { found, taken, leftOut } = read([
      REVIEW,
      REVIEW,
      { ...REVIEW, claimReviewed: ' ', itemReviewed: {} },
      { ...REVIEW, reviewRating: {} },
      { '@type': 'ClaimReview', claimReviewed: 'a', reviewRating: 'b' },
      { ...REVIEW, claimReviewed: 'word '.repeat(200) },
    ]);
    expect({ found, taken }).toEqual({ found: 6, taken: 2 });
    expect(leftOutWords(english, leftOut)).toEqual([
      '1 review left out: it is there already (no. 2)',
      '1 review left out: it does not say which claim it reviews (no. 3)',
      '1 review left out: it has no rating (no. 4)',
      '1 review left out: it does not say whose it is (no. 5)',
      '1 review shortened: its text is longer than a pack allows (no. 6)',
    ]);
    expect(leftOutWords(german, leftOut)).toHaveLength(5);
  });

  it('nothing to take: no pack, and no complaint', () => {
    for (const document of [null, 'text', 7, [], {}, { '@type': 'NewsArticle' }]) {
      expect(read(document)).toEqual({ pack: null, found: 0, taken: 0, leftOut: [], problems: [] });
    }
  });

  it('a feed that is longer than a pack fills a pack, and tells the rest', () => {
    const { '@context': _, ...bare } = REVIEW;
    const dataFeedElement = Array.from({ length: 60 }, (_item, at) => ({
      item: { ...bare, claimReviewed: `Claim ${at}` },
    }));
    const { pack, taken, leftOut } = packFromClaimReviews([{ dataFeedElement }], { ...options, most: 50 });
    expect(taken).toBe(50);
    expect(pack?.entities).toHaveLength(2);
    expect(leftOut).toEqual([{ why: 'too-many', count: 10, items: [51, 52, 53, 54, 55] }]);
    expect(leftOutWords(english, leftOut)).toEqual([
      '10 reviews left out: a pack holds no more (no. 51, 52, 53, 54, 55, …)',
    ]);
  });

  it('markup nested ten thousand deep', () => {
    let deep: unknown = REVIEW;
    for (let at = 0; at < 10_000; at += 1) deep = { review: deep };
    expect(read(deep).found).toBe(0);
  });
});

it('whatever the markup, the result is a pack that passes every check, or none', () => {
  const junk = fc.oneof(
    fc.string(),
    fc.double(),
    fc.constant(null),
    fc.webUrl(),
    fc.object({ maxDepth: 2 }),
    fc.array(fc.string()),
  );
  const who = fc.oneof(junk, fc.record({ '@type': junk, name: junk, url: junk, sameAs: junk }, { requiredKeys: [] }));
  const review = fc.record(
    {
      '@type': fc.constantFrom('ClaimReview', 'schema:ClaimReview', ['x', 'ClaimReview']),
      claimReviewed: fc.oneof(junk, fc.string({ unit: 'binary', minLength: 1 }), fc.constant(REVIEW.claimReviewed)),
      author: fc.oneof(who, fc.constant(REVIEW.author)),
      url: junk,
      datePublished: fc.oneof(junk, fc.date().map(String)),
      inLanguage: junk,
      reviewRating: fc.oneof(
        junk,
        fc.constant(REVIEW.reviewRating),
        fc.record({ alternateName: junk, ratingValue: junk, bestRating: junk, worstRating: junk }),
      ),
      itemReviewed: fc.oneof(
        junk,
        fc.record({ author: who, appearance: junk, firstAppearance: junk, name: junk }, { requiredKeys: [] }),
      ),
    },
    { requiredKeys: ['@type', 'claimReviewed', 'author', 'reviewRating'] },
  );
  fc.assert(
    fc.property(fc.array(review, { maxLength: 4 }), (reviews) => {
      const { pack, found, taken, leftOut, problems } = read(reviews);
      expect(problems).toEqual([]);
      const gone = leftOut.filter(({ why }) => ['no-claim', 'no-publisher', 'no-rating', 'again'].includes(why));
      expect(found).toBe(reviews.length);
      expect(taken + gone.reduce((sum, { count }) => sum + count, 0)).toBe(found);
      expect(pack?.claims.length ?? 0).toBe(taken);
      for (const claim of pack?.claims ?? []) {
        for (const report of claim.reports)
          expect(['originates', 'relays-unnamed', 'rates']).toContain(report.relation);
      }
    }),
    { numRuns: 150 },
  );
});
