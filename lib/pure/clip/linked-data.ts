/**
 * The article that a page describes as data, and its day.
 * Owns: finding it in JSON-LD (https://schema.org/NewsArticle), and what counts as a day.
 * Used by: the facts of a page; the script of sentences, which wants no more than the day.
 * Never: guesses a day from the address or from the text.
 */

/** UTF-16 units: longer texts are no description of one article. */
const MAX_LINKED_DATA = 200_000;
/** Objects looked at in all of it. */
const MAX_OBJECTS = 200;

export type Linked = Readonly<Record<string, unknown>>;

/** The first object that is dated or has a headline, in the order of the page. */
export function articleIn(texts: readonly string[]): Linked | undefined {
  const queue: unknown[] = [];
  for (const text of texts) if (text.length <= MAX_LINKED_DATA) queue.push(parsed(text));
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
    if (!isRecord(value)) continue;
    if (typeof value.headline === 'string' || typeof value.datePublished === 'string') return value;
    queue.push(value['@graph'], value.mainEntity);
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Linked =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text, or the name of an object, or of the first in a list. */
export function nameOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string') return one;
  return isRecord(one) && typeof one.name === 'string' ? one.name : undefined;
}

/** The article's day, or else the first of those that the page declares otherwise. */
export const dateIn = (
  article: Linked | undefined,
  dates: readonly (string | null | undefined)[],
): string | undefined => [nameOf(article?.datePublished), ...dates].map(dayOf).find((day) => day !== undefined);

/** The day as the page's own clock has it. */
function dayOf(text: string | null | undefined): string | undefined {
  const iso = /^\s*(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/.exec(text ?? '')?.[1];
  if (iso !== undefined) return iso;
  const time = Date.parse((text ?? '').trim());
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
