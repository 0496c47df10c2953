/** Proves: what a page declares of itself is found wherever it stands, and nothing is made up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeclaredFacts, pageFacts } from '../../../lib/pure/clip/page-facts';

const NOTHING: DeclaredFacts = {
  address: new URL('https://news.example/mill'),
  titles: [],
  outlets: [],
  authors: [],
  dates: [],
  linkedData: [],
};
const facts = (some: Partial<DeclaredFacts>) => pageFacts({ ...NOTHING, ...some });
/** As `lib/page/clip/facts.ts` takes addresses apart. */
const at = (address: string, canonical = '') => ({
  address: new URL(address),
  canonical: URL.parse(canonical, address),
});

describe('pageFacts', () => {
  it('tells only the address of a page that declares nothing', () => {
    expect(facts({})).toEqual({ url: 'https://news.example/mill' });
  });

  it('reads schema.org first', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'The mill  closes',
      publisher: { '@type': 'Organization', name: 'The Examplewick Gazette' },
      author: [{ name: 'A. Writer' }, { name: 'B. Writer' }],
      datePublished: '2024-05-17T23:30:00+02:00',
    };
    expect(facts({ linkedData: [JSON.stringify(article)], titles: ['Something else'], language: 'en_GB' })).toEqual({
      url: 'https://news.example/mill',
      title: 'The mill closes',
      outlet: 'The Examplewick Gazette',
      author: 'A. Writer, B. Writer',
      date: '2024-05-17',
      language: 'en-GB',
    });
  });

  it.each([
    ['a graph', { '@graph': [{ '@type': 'WebSite', name: 'x' }, { headline: 'Found' }] }],
    ['a list', [{ '@type': 'BreadcrumbList' }, { headline: 'Found' }]],
    ['a page about an article', { '@type': 'WebPage', mainEntity: { headline: 'Found' } }],
  ])('finds the article in %s', (_what, data) => {
    expect(facts({ linkedData: ['{ broken', JSON.stringify(data)] }).title).toBe('Found');
  });

  it('takes the first that is not empty', () => {
    expect(facts({ titles: [null, '  ', 'Kept', 'Last'] }).title).toBe('Kept');
  });

  it('takes no address for an author', () => {
    expect(facts({ authors: ['https://social.example/writer', 'A. Writer'] }).author).toBe('A. Writer');
  });

  it.each([
    ['2024-05-17', '2024-05-17'],
    ['Fri, 17 May 2024 10:00:00 GMT', '2024-05-17'],
    ['last Friday, we think', undefined],
    ['2024-13-45', undefined],
  ])('reads “%s” as %s', (text, day) => {
    expect(facts({ dates: [text] }).date).toBe(day);
  });

  it.each([
    ['/mill', 'https://news.example/mill'],
    ['https://news.example/mill?id=1', 'https://news.example/mill?id=1'],
    ['https://elsewhere.example/mill', 'https://news.example/mill?utm_source=x'],
    ['javascript:alert(1)', 'https://news.example/mill?utm_source=x'],
  ])('takes %s for the page’s own address only on the same host', (canonical, url) => {
    expect(facts(at('https://news.example/mill?utm_source=x#top', canonical)).url).toBe(url);
  });

  it('an address that no pack may hold is not taken, and of the page’s own what makes it so long is left out', () => {
    const long = 'x'.repeat(2000);
    const address = 'https://news.example/mill';
    expect(facts(at(address, `/${long}`)).url).toBe(address);
    expect(facts(at(`${address}?session=${long}`)).url).toBe(address);
  });

  it('characters that no pack may hold are left out, also half of one at the end of a title', () => {
    expect(facts({ titles: ['The\u202e mill\u0000'] }).title).toBe('The mill');
    expect(facts({ titles: [`${'x'.repeat(599)}𝕏`] }).title).toBe('x'.repeat(599));
  });

  it('reads whatever stands there without failing', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), fc.string(), (data, text, language) => {
        const { canonical } = at('https://news.example/mill', text);
        const found = facts({ linkedData: [data, text], titles: [text], dates: [text], language, canonical });
        return found.url.startsWith('https://news.example/');
      }),
    );
  });
});
