/**
 * One `ClaimReview`, read.
 * Owns: which of its terms are read, and from where they may stand in real markup.
 * Used by: `import.ts`.
 * Never: what the rating means. “False” here is a word of its publisher.
 */
import { dayOf } from './dates';
import { type Found, type Known, objectsAt, textsAt, typesOf, valuesAt } from './nodes';
import { plainText } from './plain-text';

export interface Who {
  name: string;
  type: 'person' | 'organisation';
  sameAs: readonly string[];
}

export interface Review {
  claim: string;
  by: Who | null;
  rating: { words: string; value?: string; best?: string; worst?: string } | null;
  url: string | null;
  date: string | null;
  language: string | null;
  claimants: readonly Who[];
  /** Where and when the claim was made. */
  made: { url: string | null; date: string | null; title: string | null };
}

/** Makes an address whole, or says that it is none: null. */
export type Resolve = (address: string) => string | null;

const PEOPLE = ['Person'];

export function readReview(node: Found, known: Known, resolve: Resolve): Review {
  const text = (from: Found | undefined, ...terms: string[]): string =>
    terms
      .flatMap((term) => textsAt(from, term, known))
      .map(plainText)
      .find((words) => words !== '') ?? '';
  const address = (from: Found | undefined, ...terms: string[]): string | null => {
    const all = terms.flatMap((term) => [
      ...textsAt(from, term, known),
      ...objectsAt(from, term, known).flatMap((at) => [...textsAt(at, 'url'), ...textsAt(at, '@id')]),
    ]);
    return all.map((each) => resolve(each.trim())).find((each) => each !== null) ?? null;
  };
  const day = (from: Found | undefined, term: string): string | null =>
    textsAt(from, term, known)
      .map(dayOf)
      .find((date) => date !== null) ?? null;
  const whoAt = (from: Found | undefined, term: string): Who[] =>
    valuesAt(from, term, known).flatMap((value) => {
      if (typeof value === 'string') return named(hostOf(value) || plainText(value), 'organisation', []);
      if (typeof value !== 'object' || value === null) return [];
      const it = value as Found;
      const type = typesOf(it).some((each) => PEOPLE.includes(each)) ? 'person' : 'organisation';
      const same = textsAt(it, 'sameAs', known).flatMap((each) => resolve(each.trim()) ?? []);
      return named(text(it, 'name', 'legalName', 'alternateName') || siteAt(it), type, same);
    });
  /** Some name their site and not themselves. */
  const siteAt = (from: Found): string =>
    textsAt(from, 'url', known)
      .map(hostOf)
      .find((host) => host !== '') ?? '';
  const site = siteAt(node);
  const item = objectsAt(node, 'itemReviewed', known)[0];
  const first = objectsAt(item, 'firstAppearance', known)[0] ?? objectsAt(item, 'appearance', known)[0];
  return {
    claim: text(node, 'claimReviewed') || text(item, 'text', 'name', 'headline'),
    by: whoAt(node, 'author')[0] ?? whoAt(node, 'publisher')[0] ?? named(site, 'organisation', [])[0] ?? null,
    rating: ratingOf(objectsAt(node, 'reviewRating', known)[0], textsAt(node, 'reviewRating', known)[0], text),
    url: address(node, 'url') ?? address(node, 'mainEntityOfPage', '@id'),
    date: day(node, 'datePublished') ?? day(node, 'dateCreated'),
    language: textsAt(node, 'inLanguage', known)[0] ?? null,
    claimants: unique([...whoAt(item, 'author'), ...whoAt(item, 'creator')]),
    made: {
      url: address(item, 'firstAppearance', 'appearance') ?? address(item, 'url'),
      date: day(item, 'datePublished') ?? day(item, 'dateCreated') ?? day(first, 'datePublished'),
      // Of a `Claim` the name is the claim itself; of a speech or an article it is what the claim was made in.
      title:
        text(first, 'headline', 'name') || (typesOf(item ?? {}).includes('Claim') ? '' : text(item, 'name')) || null,
    },
  };
}

/** Words, else numbers alone: then these are what was published. */
function ratingOf(
  node: Found | undefined,
  plain: string | undefined,
  text: (from: Found | undefined, ...terms: string[]) => string,
): Review['rating'] {
  const value = text(node, 'ratingValue');
  const words = text(node, 'alternateName', 'name', 'ratingExplanation') || plainText(plain ?? '') || value;
  if (words === '') return null;
  const best = text(node, 'bestRating');
  const worst = text(node, 'worstRating');
  return isScale(value, best, worst) ? { words, value, best, worst } : { words };
}

/** Systems that have no scale fill all three in with the same number, often -1. */
function isScale(...[value, best, worst]: [string, string, string]): boolean {
  const numbers = [value, best, worst].map(Number);
  return value !== '' && best !== '' && worst !== '' && numbers.every(Number.isFinite) && numbers[1] !== numbers[2];
}

/** “fact.example” of an address; empty for what is none. */
function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#\s@]+)/i.exec(address.trim())?.[1]?.toLowerCase() ?? '';
}

function named(name: string, type: Who['type'], sameAs: readonly string[]): Who[] {
  return name === '' ? [] : [{ name, type, sameAs }];
}

function unique(all: readonly Who[]): Who[] {
  return [...new Map(all.map((who) => [who.name, who])).values()];
}
