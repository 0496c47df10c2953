/**
 * What is aimed at, and the worst that was measured of it.
 * Owns: the list of aims.
 * Used by: `report.ts`.
 * Never: fails a run: times belong to a machine.
 */
import { ms, times } from '../figures.ts';
import type { EngineName } from '../in-page/engines.ts';
import { PEERS } from '../measure/speed.ts';
import type { Measured } from './report.ts';
import { type Case, casesOf, TITLES } from './speed.ts';
import { table } from './table.ts';

type State = 'cold' | 'warm';

/** One aim, and what a browser's measurements say of it. */
const AIMS: [aim: string, measured: (of: Measured) => string][] = [
  ['find, cold: at most 5 × the walk', (of) => worst(of, 'find', 'cold', 'walk')],
  ['find, warm: at most 5 × one pass', (of) => worst(of, 'find', 'warm', 'pass')],
  ['find and mark, cold: at most 5 × the walk', (of) => worst(of, 'session', 'cold', 'walk')],
  ['find and mark, warm: at most 5 × one pass', (of) => worst(of, 'session', 'warm', 'pass')],
  ['faster than every library, cold', (of) => closest(of, 'cold')],
  ['faster than every library, warm', (of) => closest(of, 'warm')],
  ['find, cold: at most 1.5 × from the fewest to the most names', (of) => growth(of, 'find', 'cold')],
  ['find, warm: the same', (of) => growth(of, 'find', 'warm')],
  [
    'recognise claims, the longest page: at most 2 × find',
    (of) => `cold ${onTop(of, 'find', 'cold')}, warm ${onTop(of, 'find', 'warm')}`,
  ],
  [
    'the same, beside find and mark',
    (of) => `cold ${onTop(of, 'session', 'cold')}, warm ${onTop(of, 'session', 'warm')}`,
  ],
  [
    'longest slice: at most 10 ms',
    (of) => `${ms(Math.max(...casesOf(of.speeds).map((one) => one.of('session').longest)))} ms`,
  ],
  [
    'changes of the page: none',
    ({ touched }) => String(touched.mutations.find(({ engine }) => engine === 'session')?.records ?? '–'),
  ],
  ['forced layouts: none', ({ touched }) => (touched.layouts ? String(touched.layouts.ours) : 'not told')],
  ['live ranges: none', ({ touched }) => String(touched.ranges)],
  [
    '1,000 added nodes: at most 3 ms',
    ({ live: { added } }) => `${ms(added.later)} ms (first time ${ms(added.first)} ms)`,
  ],
  [
    '10,000 changes of text a second: at most 5 % of a core',
    ({ live }) => `${percent(live.oneText.share)} (one text), ${percent(live.manyTexts.share)} (1,000 texts)`,
  ],
];

export function aimsTable(measured: readonly Measured[]): string {
  return table(
    ['aim', ...measured.map(({ version }) => version)],
    AIMS.map(([aim, of]) => [aim, ...measured.map(of)]),
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The smallest and the largest ratio, with the case of the largest. */
function worst({ speeds }: Measured, engine: EngineName, state: State, limit: EngineName): string {
  const ratios = casesOf(speeds)
    .map((one) => ({ one, ratio: one.of(engine)[state] / one.of(limit)[state] }))
    .sort((a, b) => a.ratio - b.ratio);
  const [first, last] = [ratios[0], ratios.at(-1)];
  return first && last ? `${times(first.ratio, 1)} to ${times(last.ratio, 1)} (${last.one.title})` : '–';
}

/** How many times what the names cost recognising adds, on the longest page: the smallest and the largest. */
function onTop({ speeds }: Measured, names: 'find' | 'session', state: State): string {
  const cases = casesOf(speeds);
  const longest = cases.at(-1)?.of('find').size;
  const ratios = cases
    .filter((one) => one.of('find').size === longest)
    .map((one) => one.of('recognise')[state] / one.of(names)[state]);
  return `${times(Math.min(...ratios), 1)} to ${times(Math.max(...ratios), 1)}`;
}

/** The library that comes closest. */
function closest({ speeds }: Measured, state: State): string {
  const all = casesOf(speeds).flatMap((one) =>
    PEERS.map((engine) => ({ one, engine, ratio: one.of(engine)[state] / one.of('session')[state] })),
  );
  const nearest = all.filter(({ ratio }) => Number.isFinite(ratio)).sort((a, b) => a.ratio - b.ratio)[0];
  return nearest ? `closest: ${TITLES[nearest.engine]} ${times(nearest.ratio, 1)} (${nearest.one.title})` : '–';
}

/** How much longer the most names take than the fewest: the worst page size. */
function growth({ speeds }: Measured, engine: EngineName, state: State): string {
  const bySize = new Map<string, Case[]>();
  for (const one of casesOf(speeds)) {
    const { label } = one.of(engine).size;
    bySize.set(label, [...(bySize.get(label) ?? []), one]);
  }
  const ratios = [...bySize].map(([label, cases]) => {
    const [few, many] = [cases[0]?.of(engine)[state], cases.at(-1)?.of(engine)[state]];
    return `${times(many ?? Number.NaN, few ?? Number.NaN)} (${label})`;
  });
  return ratios.join(', ');
}
