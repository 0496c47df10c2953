/** Proves: what counts as a news article, and as an article's own text. */
import { describe, expect, it } from 'vitest';
import type { Region } from '../../lib/page/text/regions';
import { injectEntry } from '../harness/page-ring';
import { useBrowser } from '../harness/session';

/** Inside the page: see `entry.ts`. */
declare const saysWhoTest: typeof import('./entry');

const harness = useBrowser();

const SENTENCE =
  'A careful reader asks of each account who tells it, how they know it, and what those concerned have answered to it since. ';
const paragraphs = (count: number): string => `<p>${SENTENCE.repeat(3)}</p>`.repeat(count);
const ld = (type: string): string => `<script type="application/ld+json">{"@type":"${type}"}</script>`;

async function judge(html: string): Promise<boolean> {
  harness.server.put('judged.html', `<!doctype html><meta charset="utf-8">${html}`);
  const page = await harness.open('judged.html');
  await injectEntry(page, 'tests/page/entry.ts');
  return page.evaluate(() => saysWhoTest.isArticle(document));
}

/** What is meant, a page with the text in question, and its region. */
const REGIONS: readonly (readonly [what: string, html: string, region: Region])[] = [
  ['a paragraph', '<article><p id="x">t</p></article>', 'text'],
  ['the headline in the article’s header', '<article><header><h1 id="x">t</h1></header></article>', 'text'],
  ['a headline in a header outside', '<header><h1 id="x">t</h1></header>', 'text'],
  ['a caption', '<article><figure><figcaption id="x">t</figcaption></figure></article>', 'text'],
  ['a block quotation', '<article><blockquote><p id="x">t</p></blockquote></article>', 'text'],
  ['a list inside the article', '<article><ul><li id="x">t</li></ul></article>', 'text'],
  ['a table inside the article', '<article><table><tr><td id="x">t</td></tr></table></article>', 'text'],
  ['key points in an aside of the article', '<article><aside><p id="x">t</p></aside></article>', 'text'],
  ['what is behind a paywall', '<article><div class="paywall"><p id="x">t</p></div></article>', 'text'],
  ['a teaser that plays a button', '<div role="button"><h3>t</h3><p id="x">t</p></div>', 'text'],
  ['a page that is one form', '<form><h1>h</h1><p id="x">t</p></form>', 'text'],
  [
    'an article on a page whose body speaks of related pages',
    '<div class="has-related-content"><h1>h</h1><article><p id="x">t</p></article></div>',
    'text',
  ],
  ['a kind of story called comment', '<article><div class="label-comment"><p id="x">t</p></div></article>', 'text'],
  ['a list of other stories', '<div class="related"><ul><li id="x">t</li></ul></div>', 'beside'],
  ['the most read', '<section class="most-read"><ol><li id="x">t</li></ol></section>', 'beside'],
  ['an aside of links', '<aside><ul><li id="x">t</li></ul></aside>', 'beside'],
  ['tags', '<div class="tags"><a id="x">t</a></div>', 'beside'],
  ['the foot of an article', '<div class="article-footer"><p id="x">t</p></div>', 'beside'],
  ['the same, written otherwise', '<div class="post_footer"><p id="x">t</p></div>', 'beside'],
  ['a foot inside an article', '<article><div class="footer-wrap"><p id="x">t</p></div></article>', 'beside'],
  ['comments', '<section id="comments"><p id="x">t</p></section>', 'beside'],
  [
    'a teaser’s article in a list of other stories',
    '<div class="related"><article><p id="x">t</p></article></div>',
    'beside',
  ],
  [
    'the most read in the site’s foot',
    '<div class="footer"><div class="popular"><p id="x">t</p></div></div>',
    'furniture',
  ],
  ['a share bar', '<article><div class="share-tools share"><span id="x">t</span></div></article>', 'furniture'],
  ['an advertisement', '<article><div class="advert"><p id="x">t</p></div></article>', 'furniture'],
  [
    'a share bar among other stories',
    '<div class="related"><div class="share"><p id="x">t</p></div></div>',
    'furniture',
  ],
  ['sponsored stories', '<div class="taboola"><p id="x">t</p></div>', 'furniture'],
  ['a site’s foot by its class', '<div class="site-footer"><p id="x">t</p></div>', 'furniture'],
  ['navigation', '<nav><p id="x">t</p></nav>', 'out'],
  ['navigation by role', '<div role="navigation"><p id="x">t</p></div>', 'out'],
  ['the site’s header', '<header><p id="x">t</p></header>', 'out'],
  ['the site’s footer', '<footer><p id="x">t</p></footer>', 'out'],
  ['what plays a button', '<p>t <span role="button" id="x">t</span></p>', 'out'],
  ['a comment form', '<form><p id="x">t</p></form>', 'out'],
  ['code', '<article><pre id="x">t</pre></article>', 'out'],
  ['editable text', '<article><div contenteditable><p id="x">t</p></div></article>', 'out'],
];

describe('is it an article?', () => {
  it.each([
    ['declared as news, before its text has arrived', `${ld('NewsArticle')}<h1>Soon</h1>`, true],
    ['declared as an analysis', `${ld('AnalysisNewsArticle')}<h1>Soon</h1>`, true],
    [
      'an Open Graph article that reads like one',
      `<meta property="og:type" content="article"><h1>A</h1>${paragraphs(6)}`,
      true,
    ],
    [
      'an Open Graph article without running text',
      '<meta property="og:type" content="article"><h1>A</h1><p>Short.</p>',
      false,
    ],
    ['nothing declared, but a headline and running text', `<h1>A</h1>${paragraphs(8)}`, true],
    ['nothing declared, and no headline', paragraphs(8), false],
    ['a web site that says so', `<meta property="og:type" content="website"><h1>A</h1>${paragraphs(8)}`, false],
    [
      'a blog posting',
      `${ld('BlogPosting')}<meta property="og:type" content="article"><h1>A</h1>${paragraphs(8)}`,
      false,
    ],
    ['a product', `${ld('Product')}<h1>A</h1>${paragraphs(8)}`, false],
    [
      'a list of links',
      `<h1>A</h1><ul>${`<li><p><a href="#">${SENTENCE.repeat(3)}</a></p></li>`.repeat(9)}</ul>`,
      false,
    ],
    ['nothing', '', false],
  ])('%s: %#', async (_what, html, expected) => expect(await judge(html)).toBe(expected));
});

describe('the article’s own text, and what stands beside it', () => {
  it('is told by what the elements say of themselves', async () => {
    const page = await harness.open('plain.html');
    await injectEntry(page, 'tests/page/entry.ts');
    const regions = await page.evaluate(
      (rows) =>
        rows.map(([what, html]) => {
          document.body.innerHTML = html;
          return [what, saysWhoTest.regionOf(document.getElementById('x') as Element)];
        }),
      REGIONS.map(([what, html]) => [what, html] as const),
    );
    expect(regions).toEqual(REGIONS.map(([what, , region]) => [what, region]));
  });

  it.each([
    ['none', 'display:none'],
    ['invisible', 'visibility:hidden'],
  ])('text that is %s is not shown', async (_what, style) => {
    harness.server.put('hidden.html', `<!doctype html><title>h</title><body><p id="x" style="${style}">t</p></body>`);
    const page = await harness.open('hidden.html');
    await injectEntry(page, 'tests/page/entry.ts');
    expect(await page.evaluate(() => saysWhoTest.isShown(document.getElementById('x') as Element))).toBe(false);
  });
});
