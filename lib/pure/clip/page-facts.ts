/**
 * What a page says of itself, from what stands in its head.
 * Owns: choosing the title, outlet and author among what a page declares in several ways.
 * Used by: the clip script.
 * Never: guesses from the address or from the text: what a page does not declare is left for the writer to fill in.
 *
 * Ways: schema.org in JSON-LD (https://schema.org/NewsArticle), Open Graph (https://ogp.me), the names that publishers
 * give in `meta`, and last the document's own title.
 */
import { articleIn, dateIn, nameOf } from './linked-data';
import { MAX_ADDRESS, oneLine } from './one-line';

/** An address taken apart as the browser does (`URL`). */
export interface Address {
  protocol: string;
  /** With its port. */
  host: string;
  pathname: string;
  search: string;
}

/** As they stand in the page; lists in the order of how far they are to be trusted. */
export interface DeclaredFacts {
  address: Address;
  /** What the page calls its own address; null where that is none. */
  canonical?: Address | null;
  titles: readonly (string | null | undefined)[];
  outlets: readonly (string | null | undefined)[];
  authors: readonly (string | null | undefined)[];
  dates: readonly (string | null | undefined)[];
  /** Texts of `script type="application/ld+json"`. */
  linkedData: readonly string[];
  language?: string | undefined;
}

export interface PageFacts {
  url: string;
  title?: string;
  outlet?: string;
  author?: string;
  date?: string;
  language?: string;
}

export function pageFacts(declared: DeclaredFacts): PageFacts {
  const article = articleIn(declared.linkedData);
  const title = firstLine([nameOf(article?.headline), ...declared.titles]);
  const outlet = firstLine([nameOf(article?.publisher), ...declared.outlets]);
  const author = firstLine([namesOf(article?.author), ...declared.authors.filter((each) => !looksLikeAddress(each))]);
  const date = dateIn(article, declared.dates);
  const language = languageOf(declared.language);
  return {
    url: addressOf(declared),
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
  };
}

function namesOf(value: unknown): string | undefined {
  const all = (Array.isArray(value) ? value : [value]).map(nameOf).filter((name) => name !== undefined);
  return all.length > 0 ? all.join(', ') : undefined;
}

const firstLine = (texts: readonly (string | null | undefined)[]): string | undefined =>
  texts.map((text) => oneLine(text)).find((text) => text !== undefined);

/** Some publishers give their author's profile for a name. */
const looksLikeAddress = (text: string | null | undefined): boolean => /^https?:/i.test((text ?? '').trim());

function languageOf(tag: string | undefined): string | undefined {
  const tidy = (tag ?? '').trim().replaceAll('_', '-');
  const [primary = '', ...rest] = tidy.split('-');
  const whole = [primary.toLowerCase(), ...rest].join('-');
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(whole) && whole.length <= 35 ? whole : undefined;
}

/** The page's own word for its address is taken where it is on the same host: it leaves out what is only tracking. */
function addressOf({ address, canonical }: DeclaredFacts): string {
  const isOurs = canonical && canonical.host === address.host && /^https?:$/.test(canonical.protocol);
  const named = isOurs ? written(canonical) : '';
  const best = named !== '' && named.length <= MAX_ADDRESS ? named : written(address);
  // What makes an address that long is not what names the article.
  return best.length > MAX_ADDRESS ? best.replace(/\?.*$/s, '') : best;
}

/** Without fragment, user name and password. */
const written = ({ protocol, host, pathname, search }: Address): string => `${protocol}//${host}${pathname}${search}`;
