/**
 * What a page says of itself: address, title, outlet, author and date.
 * Owns: the places where pages declare their facts.
 * Used by: the clip script; the script of sentences, for the page's day.
 * Never: guesses; what a page does not declare is not known.
 */
import { type PageFacts, pageFacts } from '../../pure/clip/page-facts';

/** What the page says of itself. */
export function factsOf(page: Document): PageFacts {
  const meta = (...names: string[]): (string | null | undefined)[] =>
    names.map((name) =>
      page
        .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
        ?.getAttribute('content'),
    );
  return pageFacts({
    address: new URL(page.URL),
    canonical: URL.parse(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '', page.URL),
    titles: [...meta('og:title', 'headline'), page.querySelector('h1')?.textContent, page.title],
    outlets: meta('og:site_name', 'application-name', 'publisher', 'dc.publisher'),
    authors: meta('author', 'article:author', 'byl', 'dc.creator'),
    dates: [
      ...meta('article:published_time', 'datePublished', 'date', 'pubdate', 'dc.date', 'publish-date'),
      page.querySelector('article time[datetime],time[pubdate],[itemprop="datePublished"]')?.getAttribute('datetime'),
    ],
    linkedData: [...page.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent),
    language: page.documentElement.lang,
  });
}
