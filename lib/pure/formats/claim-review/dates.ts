/**
 * Dates of other people's markup.
 * Owns: which writings of a date are read.
 * Used by: the import of `ClaimReview`.
 * Never: a guess: “03/04/2020” is two days, and so none.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day in a date as packs write it; null for what is none. The time of day and its zone are left out. */
export function dayOf(written: string): string | null {
  const text = written.trim();
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d/.-])/.exec(text);
  if (iso) return dayFrom(iso[1], iso[2], iso[3]);
  const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text);
  if (compact) return dayFrom(compact[1], compact[2], compact[3]);
  const dayFirst = /(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i.exec(text);
  if (dayFirst) return dayFrom(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(text);
  return monthFirst ? dayFrom(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : null;
}

function monthOf(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** A year of 0001 is what systems write where they have none. */
function dayFrom(year = '', month?: string, day?: string): string | null {
  if (Number(year) < 1000) return null;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const months = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return months;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) < 1 || Number(day) > last ? null : `${months}-${day.padStart(2, '0')}`;
}
