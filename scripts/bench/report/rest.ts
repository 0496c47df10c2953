/**
 * The tables of all but speed.
 * Owns: what is touched, changing pages, and what remains where Says Who does nothing.
 * Used by: `report.ts`.
 * Never: measures.
 */
import { ms } from '../figures.ts';
import type { Remaining } from '../measure/idle.ts';
import type { Live } from '../measure/live.ts';
import type { Touched } from '../measure/touched.ts';
import { TITLES } from './speed.ts';
import { table } from './table.ts';

export function touchedTable({ mutations, ranges, layouts }: Touched): string {
  const rows = mutations.map(({ engine, records, matches }) => [
    TITLES[engine],
    matches.toLocaleString('en-GB'),
    records.toLocaleString('en-GB'),
  ]);
  const forced = layouts
    ? `layouts forced in ${layouts.slices} slices: ${layouts.ours} (${layouts.onPurpose} where one is asked for on purpose in each, to show that it would be seen)`
    : 'forced layouts are not told by this browser';
  return `${table(['200 kB, 40 names', 'matches', 'changes of the page'], rows)}\n\nSays Who: live ranges made while finding and marking: ${ranges}; ${forced}.`;
}

export function changingTable({ added, oneText, manyTexts }: Live): string {
  const share = (value: number): string => `${(value * 100).toFixed(1)} %`;
  const rows = [
    ['1,000 paragraphs added at once, first time', `${ms(added.first)} ms on top of ${ms(added.page)} ms`, ''],
    ['the same, later', `${ms(added.later)} ms on top of ${ms(added.page)} ms`, ''],
    ...[
      { title: 'one text', ...oneText },
      { title: '1,000 texts in turn', ...manyTexts },
    ].map(({ title, perSecond, share: part, longest }) => [
      `${title}, ${Math.round(perSecond).toLocaleString('en-GB')} changes a second`,
      `${share(part)} of a core`,
      `${ms(longest)} ms`,
    ]),
  ];
  return table(['200 kB, 40 names', 'work of Says Who', 'longest slice'], rows);
}

export function remainingTable({ idle, bytes }: Remaining): string {
  const rows = idle.map(({ page, evaluated, called }) => [page, `${ms(evaluated)} ms`, `${ms(called)} ms`]);
  const sizes = bytes.map(({ file, size }) => `\`${file}\` ${size.toLocaleString('en-GB')} bytes`).join(', ');
  return `${table(['Chromium, the built extension', 'evaluating the script', 'calls of it later'], rows)}\n\nWhat such a page gets: ${sizes}.`;
}
