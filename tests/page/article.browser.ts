/** Proves: what counts as a news article, and as an article's own text. */
import { describe, expect, it } from 'vitest';
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

describe('the article’s own text', () => {
  it.each([
    ['a paragraph', '<article><p id="x">t</p></article>', true],
    ['the headline in the article’s header', '<article><header><h1 id="x">t</h1></header></article>', true],
    ['a headline in a header outside', '<header><h1 id="x">t</h1></header>', true],
    ['a caption', '<article><figure><figcaption id="x">t</figcaption></figure></article>', true],
    ['a block quotation', '<article><blockquote><p id="x">t</p></blockquote></article>', true],
    ['a list inside the article', '<article><ul><li id="x">t</li></ul></article>', true],
    ['a table inside the article', '<article><table><tr><td id="x">t</td></tr></table></article>', true],
    ['navigation', '<nav><p id="x">t</p></nav>', false],
    ['navigation by role', '<div role="navigation"><p id="x">t</p></div>', false],
    ['the site’s header', '<header><p id="x">t</p></header>', false],
    ['the site’s footer', '<footer><p id="x">t</p></footer>', false],
    ['a share bar', '<article><div class="share-tools share"><span id="x">t</span></div></article>', false],
    ['a list of other stories', '<div class="related"><ul><li id="x">t</li></ul></div>', false],
    ['an advertisement', '<article><div class="advert"><p id="x">t</p></div></article>', false],
    ['comments', '<section id="comments"><p id="x">t</p></section>', false],
    ['a page that is one form', '<form><h1>h</h1><p id="x">t</p></form>', true],
    [
      'an article on a page whose body speaks of related pages',
      '<div class="has-related-content"><h1>h</h1><article><p id="x">t</p></article></div>',
      true,
    ],
    [
      'a teaser’s article in a list of other stories',
      '<div class="related"><article><p id="x">t</p></article></div>',
      false,
    ],
    ['a kind of story called comment', '<article><div class="label-comment"><p id="x">t</p></div></article>', true],
    ['a comment form', '<form><p id="x">t</p></form>', false],
    ['code', '<article><pre id="x">t</pre></article>', false],
    ['editable text', '<article><div contenteditable><p id="x">t</p></div></article>', false],
  ])('%s: %#', async (_what, html, expected) => {
    harness.server.put('region.html', `<!doctype html><title>r</title><body>${html}</body>`);
    const page = await harness.open('region.html');
    await injectEntry(page, 'tests/page/entry.ts');
    const region = await page.evaluate(() => saysWhoTest.regionOf(document.getElementById('x') as Element));
    expect(region === 'text').toBe(expected);
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
