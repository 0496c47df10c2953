/**
 * Reading other people's JSON-LD.
 * Owns: finding the reviews in a document of any form, and taking values from where they may stand.
 * Used by: `review.ts`.
 * Never: fetches a context: terms are known by their names, with or without schema.org before them.
 */

export type Found = Readonly<Record<string, unknown>>;

/** What the reviews of a document may refer to by `@id`. */
export type Known = ReadonlyMap<string, Found>;

/** Deeper than any markup stands; a hostile document may nest ten thousand deep. */
const MAX_DEPTH = 40;

/** Objects looked at in one document: a feed of 50,000 reviews has about ten each. */
const MAX_OBJECTS = 2_000_000;

/** Every `ClaimReview` of a document, in its order: a single one, a list, a `@graph`, a feed, or inside another thing. */
export function findReviews(document: unknown): { reviews: Found[]; known: Known; more: boolean } {
  const reviews: Found[] = [];
  const known = new Map<string, Found>();
  const open: { value: unknown; depth: number }[] = [{ value: document, depth: 0 }];
  let objects = 0;
  for (let next = open.pop(); next !== undefined && objects < MAX_OBJECTS; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) continue;
    objects += 1;
    if (isObject(value)) {
      const id = value['@id'];
      // The first that says more than its id: a reference has nothing else.
      if (typeof id === 'string' && Object.keys(value).length > 1 && !known.has(id)) known.set(id, value);
      if (isReview(value)) reviews.push(value);
    }
    const inside = Object.values(value);
    for (let at = inside.length - 1; at >= 0; at -= 1) open.push({ value: inside[at], depth: depth + 1 });
  }
  return { reviews, known, more: open.length > 0 };
}

/** Some feeds leave the type out; nothing else says what claim it reviews. */
function isReview(value: Found): boolean {
  const types = typesOf(value);
  return types.includes('ClaimReview') || (types.length === 0 && textsAt(value, 'claimReviewed').length > 0);
}

/** Names of the types, without schema.org before them. */
export function typesOf(value: Found): string[] {
  return listed(value['@type'] ?? value.type).flatMap((type) => (typeof type === 'string' ? localName(type) : []));
}

/** How terms may be written besides. */
const WITH_SCHEMA = ['schema:', 'http://schema.org/', 'https://schema.org/'];

/** The values of a term, as a list; references by `@id` are followed. */
export function valuesAt(node: Found | undefined, term: string, known: Known = new Map()): unknown[] {
  if (!node) return [];
  const name = Object.hasOwn(node, term)
    ? term
    : WITH_SCHEMA.map((start) => start + term).find((whole) => Object.hasOwn(node, whole));
  if (name === undefined) return [];
  return listed(node[name]).map((each) => {
    if (!isObject(each)) return each;
    const keys = Object.keys(each);
    if (keys.length === 1 && '@list' in each) return each['@list'];
    return keys.length === 1 && typeof each['@id'] === 'string' ? (known.get(each['@id']) ?? each) : each;
  });
}

/** Those of the values that are objects. */
export function objectsAt(node: Found | undefined, term: string, known?: Known): Found[] {
  return valuesAt(node, term, known).filter(isObject);
}

/** Those that are texts or numbers, also where they stand as `@value`. */
export function textsAt(node: Found | undefined, term: string, known?: Known): string[] {
  return valuesAt(node, term, known)
    .map((value) => (isObject(value) && '@value' in value ? value['@value'] : value))
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String)
    .filter((text) => text.trim() !== '');
}

export function isObject(value: unknown): value is Found {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listed(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat(MAX_DEPTH) : [value];
}

function localName(term: string): string {
  return term.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '');
}
