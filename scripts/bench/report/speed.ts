/**
 * The tables of speed.
 * Owns: which figure stands beside which.
 * Used by: `report.ts`.
 * Never: computes more than ratios.
 */
import { ms, times } from '../figures.ts';
import type { EngineName } from '../in-page/engines.ts';
import { PEERS, type Speed } from '../measure/speed.ts';
import { table } from './table.ts';

export const TITLES: Record<EngineName, string> = {
  walk: 'walk',
  pass: 'pass',
  prepare: 'prepare',
  find: 'Says Who, find',
  session: 'Says Who, find and mark',
  recognise: 'Says Who, recognise',
  markJs: 'mark.js, list',
  markJsPattern: 'mark.js, pattern',
  advancedMark: 'advanced-mark.js, list',
  advancedMarkPattern: 'advanced-mark.js, pattern',
  findAndReplace: 'findAndReplaceDOMText, pattern',
};

/** The engines of one page size and number of names. */
export interface Case {
  title: string;
  of(engine: EngineName): Speed;
}

export function casesOf(speeds: readonly Speed[]): Case[] {
  const walks = speeds.filter(({ engine }) => engine === 'walk');
  return walks.map(({ size, count }) => ({
    title: `${size.label}, ${count.toLocaleString('en-GB')} names`,
    of(engine) {
      const found = speeds.find((each) => each.engine === engine && each.size === size && each.count === count);
      if (!found) throw new Error(`${engine} was not measured`);
      return found;
    },
  }));
}

export function ownTable(speeds: readonly Speed[]): string {
  const head = ['cold / warm, ms', 'walk', 'pass', 'prepare', 'find', '× walk cold', '× pass warm'];
  const more = ['find and mark', '× walk cold', '× pass warm', 'slices', 'longest'];
  return table(
    [...head, ...more],
    casesOf(speeds).map(({ title, of }) => {
      const both = (engine: EngineName): string => `${ms(of(engine).cold)} / ${ms(of(engine).warm)}`;
      const ratios = (engine: EngineName): string[] => [
        times(of(engine).cold, of('walk').cold),
        times(of(engine).warm, of('pass').warm),
      ];
      const { slices, longest } = of('session');
      return [
        title,
        both('walk'),
        both('pass'),
        both('prepare'),
        both('find'),
        ...ratios('find'),
        both('session'),
        ...ratios('session'),
        String(slices),
        ms(longest),
      ];
    }),
  );
}

/** What recognising claims adds, beside finding the names that it begins with. */
export function recogniseTable(speeds: readonly Speed[]): string {
  return table(
    [
      'cold / warm, ms',
      'find',
      'find and mark',
      'recognise',
      '× find cold',
      '× find warm',
      '× find and mark cold',
      'warm',
    ],
    casesOf(speeds).map(({ title, of }) => {
      const [found, marked, recognised] = [of('find'), of('session'), of('recognise')];
      return [
        title,
        ...[found, marked, recognised].map(({ cold, warm }) => `${ms(cold)} / ${ms(warm)}`),
        times(recognised.cold, found.cold),
        times(recognised.warm, found.warm),
        times(recognised.cold, marked.cold),
        times(recognised.warm, marked.warm),
      ];
    }),
  );
}

export function peersTable(speeds: readonly Speed[], state: 'cold' | 'warm', limit: number): string {
  const cases = casesOf(speeds);
  return table(
    ['ms', TITLES.session, ...PEERS.map((engine) => TITLES[engine])],
    cases.map(({ title, of }) => {
      const own = of('session')[state];
      const peers = PEERS.map((engine) => {
        const speed = of(engine);
        if (speed.late) return `> ${limit / 1000} s`;
        // Too slow to be run again and again.
        if (Number.isNaN(speed[state])) return 'once only';
        return `${ms(speed[state])} (${times(speed[state], own)})`;
      });
      return [title, ms(own), ...peers];
    }),
  );
}

/** Whether all found the same, and who did not. */
export function matchesNote(speeds: readonly Speed[]): string {
  const lines: string[] = [];
  for (const { title, of } of casesOf(speeds)) {
    const own = of('session').found;
    const others = PEERS.map(of).filter(({ found }) => found);
    const different = others.filter(({ found }) => found?.sum !== own?.sum);
    const words = different.map(({ engine, found }) => `${TITLES[engine]} found ${found?.count}`);
    const same = `the same in ${others.length - different.length} of ${others.length} libraries that ended`;
    lines.push(`- ${title}: ${own?.count ?? 0} matches, ${same}${words.length > 0 ? `; ${words.join(', ')}` : ''}.`);
  }
  return `Matches, compared one by one (place and text):\n\n${lines.join('\n')}`;
}
