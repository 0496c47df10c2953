/**
 * Where a page declares its day.
 * Owns: the places: names in `meta`, a time in the article, data for machines.
 * Used by: the facts of a page; the script of sentences.
 * Never: guesses; what a page does not declare is not known.
 */
import { articleIn, dateIn } from '../../pure/clip/linked-data';

/** What a page's `meta` elements of some names say, in the order of the names. */
export const metaIn = (page: Document, names: readonly string[]): (string | null | undefined)[] =>
  names.map((name) =>
    page
      .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
      ?.getAttribute('content'),
  );

/** The days that it declares outside its data, those first that are to be trusted most. */
export const datesIn = (page: Document): (string | null | undefined)[] => [
  ...metaIn(page, ['article:published_time', 'datePublished', 'date', 'pubdate', 'dc.date', 'publish-date']),
  page.querySelector('article time[datetime],time[pubdate],[itemprop="datePublished"]')?.getAttribute('datetime'),
];

export const linkedDataIn = (page: Document): string[] =>
  [...page.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent);

/** The page's day; null where it declares none. */
export const dateOf = (page: Document): string | null => dateIn(articleIn(linkedDataIn(page)), datesIn(page)) ?? null;
