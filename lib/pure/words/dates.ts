/**
 * Dates and stamps in words.
 * Owns: how a date of a pack is written, and the as-of stamp.
 * Used by: the other files of `words/`, the card and the popup.
 * Never: asks what day it is.
 */
import type { PackRef } from '../card/model';
import type { Say } from './say';
import { capital } from './text';

/** By how exact the pack is: a year, a month, a day. */
const PARTS = [
  { year: 'numeric' },
  { month: 'short', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
] as const satisfies readonly Intl.DateTimeFormatOptions[];

/** Some languages say “before 2024” and “before the 5 Nov” in different ways. */
const BEFORE = ['date_beforeYear', 'date_beforeMonth', 'date_beforeDay'] as const;

/**
 * A pack's date, as exact as the pack has it: “2020”, “Nov 2024”, “5 Nov 2024”.
 * What is no date is given back as it is.
 */
export function dateWords(say: Say, iso: string): string {
  const parts = iso.split('-').map(Number);
  const options = PARTS[parts.length - 1];
  const [year = NaN, month = 1, day = 1] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!options || Number.isNaN(date.getTime())) return iso;
  // Packs count in Gregorian years; some languages' own calendar is another.
  return new Intl.DateTimeFormat(say.locale, { ...options, calendar: 'gregory', timeZone: 'UTC' }).format(date);
}

/** “Before 5 Nov 2024”: the pack is silent about this day and after it. */
export function stampWords(say: Say, pack: Pick<PackRef, 'before' | 'on' | 'asOfNote'>): string {
  return pack.before || pack.on ? capital(say, stampInLine(say, pack)) : pack.asOfNote;
}

/** The stamp inside a line: “before 5 Nov 2024”. */
export function stampInLine(say: Say, pack: Pick<PackRef, 'before' | 'on' | 'asOfNote'>): string {
  if (pack.before) return beforeWords(say, pack.before);
  return pack.on ? say('date_asOf', dateWords(say, pack.on)) : pack.asOfNote;
}

/** “before 5 Nov 2024”. */
export function beforeWords(say: Say, iso: string): string {
  return say(BEFORE[iso.split('-').length - 1] ?? 'date_beforeYear', dateWords(say, iso));
}
