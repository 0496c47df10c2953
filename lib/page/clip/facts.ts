/**
 * What a page says of itself: address, title, outlet, author and date.
 * Owns: the places where pages declare their facts.
 * Used by: the clip script.
 * Never: guesses; what a page does not declare is not known.
 */
import { type PageFacts, pageFacts } from '../../pure/clip/page-facts';
import { datesIn, linkedDataIn, metaIn } from './dated';

/** What the page says of itself. */
export function factsOf(page: Document): PageFacts {
  const meta = (...names: string[]): (string | null | undefined)[] => metaIn(page, names);
  return pageFacts({
    address: new URL(page.URL),
    canonical: URL.parse(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '', page.URL),
    titles: [...meta('og:title', 'headline'), page.querySelector('h1')?.textContent, page.title],
    outlets: meta('og:site_name', 'application-name', 'publisher', 'dc.publisher'),
    authors: meta('author', 'article:author', 'byl', 'dc.creator'),
    dates: datesIn(page),
    linkedData: linkedDataIn(page),
    language: page.documentElement.lang,
  });
}
