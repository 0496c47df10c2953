/**
 * Is this page a news article?
 * Owns: the rule (stated for readers in `docs/matching.md`).
 * Used by: the content script, in “news articles” mode only.
 * Never: reads the address or names a site. What counts is what the page declares of itself, and how much running
 * text it has.
 *
 *  1. The page declares itself a news article (schema.org): yes, even before its text has arrived.
 *  2. It declares itself something else (a web site, a profile, a product, a question page): no.
 *  3. It declares itself an article (Open Graph, schema.org, a time of publication), and reads like one: yes.
 *  4. It declares nothing: yes if it reads like one, has a headline, and its text is not mostly links.
 */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

const NEWS = /"@type"\s*:\s*\[?\s*"(?:[A-Za-z]*NewsArticle|LiveBlogPosting|Report)"/;
const SOME_ARTICLE = /"@type"\s*:\s*\[?\s*"(?:Article|ScholarlyArticle|AdvertiserContentArticle|SatiricalArticle)"/;
const SOMETHING_ELSE =
  /"@type"\s*:\s*\[?\s*"(?:BlogPosting|TechArticle|APIReference|Product|LocalBusiness|QAPage|FAQPage|DiscussionForumPosting|ProfilePage|CollectionPage|Recipe|JobPosting|SearchResultsPage|SoftwareApplication|SocialMediaPosting|HowTo)"/;

/** Characters in long paragraphs that make a page without declarations read like an article. */
const ENOUGH_TEXT = 1200;
/** A paragraph of running text is longer than this; teasers, menus and captions are shorter. */
const LONG_PARAGRAPH = 120;

/** Cheap enough to ask again when a page changes: a few queries, no layout. */
export function isArticle(page: Document): boolean {
  const types = declaredTypes(page);
  if (NEWS.test(types)) return true;
  if (page.querySelector('[itemtype*="schema.org/NewsArticle"],[itemtype*="schema.org/ReportageNewsArticle"]'))
    return true;
  if (SOMETHING_ELSE.test(types)) return false;
  const og = content(page, 'meta[property="og:type"],meta[name="og:type"]');
  const dated = page.querySelector(
    'meta[property="article:published_time"],meta[name="article:published_time"],[itemprop="datePublished"],meta[name="pubdate"]',
  );
  if (og === 'article' || SOME_ARTICLE.test(types) || dated) return isProbablyReaderable(page);
  if (og !== null && og !== '') return false;
  return readsLikeOne(page);
}

function declaredTypes(page: Document): string {
  let all = '';
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) all += script.textContent;
  return all;
}

function content(page: Document, selector: string): string | null {
  const meta = page.querySelector(selector);
  return (meta?.getAttribute('content') ?? meta?.getAttribute('value'))?.trim().toLowerCase() ?? null;
}

function readsLikeOne(page: Document): boolean {
  if (!page.querySelector('h1,[itemprop="headline"],[class*="headline"]')) return false;
  if (!isProbablyReaderable(page)) return false;
  let running = 0;
  for (const paragraph of page.querySelectorAll('p')) {
    const text = paragraph.textContent ?? '';
    if (text.length > LONG_PARAGRAPH && !paragraph.closest('li,nav,footer,aside,form')) running += text.length;
  }
  return running >= ENOUGH_TEXT;
}
