/**
 * A date that has not come yet.
 * Owns: this check.
 * Used by: `all.ts`.
 * Never: knows the day by itself, and never minds the date of a plan or prediction.
 */
import type { Check, Path } from './check';

export const futureDate: Check = {
  id: 'future-date',
  severity: 'warning',
  run(pack, tell, { today }) {
    if (today === undefined) return;
    const look = (date: string | undefined, ...path: Path) => {
      // “2026” is not later than any day of 2026.
      if (date === undefined || date <= today.slice(0, date.length)) return;
      tell(path, `${date}, which is later than today (${today})`, 'a date up to today', 'Look it up again.');
    };
    look(pack.asOf.on, 'asOf', 'on');
    pack.sources.forEach(({ datePublished }, at) => {
      look(datePublished, 'sources', at, 'datePublished');
    });
    pack.claims.forEach(({ kind, date, reports, responses = [] }, at) => {
      if (kind !== 'intention') look(date, 'claims', at, 'date');
      reports.forEach((report, index) => {
        look(report.date, 'claims', at, 'reports', index, 'date');
      });
      responses.forEach((response, index) => {
        look(response.date, 'claims', at, 'responses', index, 'date');
      });
    });
  },
};
