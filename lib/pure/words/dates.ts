/**
 * Dates and stamps in words.
 * Owns: how a date of a pack is written, and the as-of stamp.
 * Used by: the other files of `words/`, the card and the popup.
 * Never: asks what day it is.
 */
import type { PackRef } from '../card/model';

const PARTS = [
  { year: 'numeric' },
  { month: 'short', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
] as const satisfies readonly Intl.DateTimeFormatOptions[];

/**
 * A pack's date, as exact as the pack has it: “2020”, “Nov 2024”, “5 Nov 2024”.
 * What is no date is given back as it is.
 */
export function dateWords(iso: string): string {
  const parts = iso.split('-').map(Number);
  const options = PARTS[parts.length - 1];
  const [year = NaN, month = 1, day = 1] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!options || Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(date);
}

/** “Before 5 Nov 2024”: the pack is silent about this day and after it. */
export function stampWords(pack: Pick<PackRef, 'before' | 'on' | 'asOfNote'>): string {
  if (pack.before) return `Before ${dateWords(pack.before)}`;
  if (pack.on) return `As of ${dateWords(pack.on)}`;
  return pack.asOfNote;
}

/** The stamp inside a line: “before 5 Nov 2024”. */
export function stampInLine(pack: Pick<PackRef, 'before' | 'on' | 'asOfNote'>): string {
  const words = stampWords(pack);
  return pack.before || pack.on ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
