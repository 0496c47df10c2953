/**
 * What a view shows in a pack's words: names, claims, hedges, notes.
 * Owns: telling them from the terms and ids that a model holds besides.
 * Used by: the gallery, for the tests of languages.
 * Never: counts a term such as “denied” as a pack's word; a view that showed it would go unnoticed.
 */

const FIELDS: ReadonlySet<string> = new Set([
  'text',
  'name',
  'shortName',
  'description',
  'byDescription',
  'part',
  'hedge',
  'limits',
  'scope',
  'note',
  'counterText',
  'mediumTitle',
  'independent',
  'title',
  'publisher',
  'title',
  'asOfNote',
  'by',
  'host',
  'who',
  'through',
]);

/** All texts of a pack in a model, the longest first; those with a colon also in their parts, as some are shown so. */
export function packTexts(model: unknown): string[] {
  const found = new Set<string>();
  collect(model, false, found);
  return [...found].toSorted((a, b) => b.length - a.length);
}

function collect(value: unknown, isText: boolean, found: Set<string>): void {
  if (typeof value === 'string') {
    const text = value.replace(/\.$/, '');
    if (isText && text !== '') for (const part of [text, ...text.split(': ')]) found.add(part);
  } else if (Array.isArray(value)) {
    for (const each of value) collect(each, isText, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) collect(each, FIELDS.has(key), found);
    // Of a rating, its publisher's own words; other things have “words” that are ours.
    if ('rating' in value) collect((value.rating as { words?: unknown } | undefined)?.words, true, found);
  }
}
