/** Reading files of `ClaimReview`: pages, feeds and junk give a whole pack or none, and what is left out is told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Imported, packFromClaimReviews } from '../../../lib/pure/formats/claim-review/import';
import { readClaimReviews } from '../../../lib/pure/formats/claim-review/read';
import { leftOutWords } from '../../../lib/pure/words/left-out';
import { english, german } from '../../harness/say';
import { options, REVIEW, read } from './reviews';

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
