/**
 * Whether a response can be looked for on a page of a certain day.
 * Owns: comparing a page's day with a response's date, or with the day before which the pack was made.
 * Used by: the digest.
 * Never: takes the side of “not found” where the order of the two days is open.
 */

/** The days of a response, as exact as the pack has them: `2024`, `2024-11`, `2024-11-05`. */
export interface ResponseDays {
  /** When it was given. */
  date?: string | undefined;
  /** All that the pack records is older than this. */
  before?: string | undefined;
  /** The pack records what was known then. */
  on?: string | undefined;
}

/** @param page the page's day as `YYYY-MM-DD`; null where it has none: then the reader is told so instead */
export function isAfterResponse(page: string | null, { date, before, on }: ResponseDays): boolean {
  if (page === null) return true;
  if (date !== undefined) return page >= lastDayOf(date);
  if (before !== undefined) return page >= firstDayOf(before);
  return on !== undefined && page >= lastDayOf(on);
}

/** Compared as text; a month has no more than 31 days. */
const lastDayOf = (date: string): string => date + '-12-31'.slice(date.length - 4);
const firstDayOf = (date: string): string => date + '-01-01'.slice(date.length - 4);
