/**
 * How long finding and marking takes: fresh pages and warm ones, few names and many, ours and the libraries'.
 * Owns: the order of the runs (in turn, so that a busy machine is busy for all), and what need not be run.
 * Used by: `main.ts`.
 * Never: leaves a library out where it is fast enough to be run.
 */

import { median } from '../figures.ts';
import type { EngineName } from '../in-page/engines.ts';
import type { Options, PageSize } from '../options.ts';
import type { Tabs } from './tab.ts';

/** Ours, and the two limits. */
const OWN: readonly EngineName[] = ['walk', 'pass', 'prepare', 'find', 'session', 'recognise'];
export const PEERS: readonly EngineName[] = [
  'markJs',
  'markJsPattern',
  'advancedMark',
  'advancedMarkPattern',
  'findAndReplace',
];

/** ms above which a library is not run again: once is enough to see how long it takes. */
const ONCE = 400;
/** Fresh pages for each cold figure of a library; ours, and the limits, have more. */
const PEER_ROUNDS = 2;

export interface Speed {
  engine: EngineName;
  size: PageSize;
  count: number;
  /** ms, medians; NaN where not measured. */
  cold: number;
  warm: number;
  /** It took longer than the limit, here or where there was less to do. */
  late: boolean;
  /** Matches, and their check sum. */
  found: { count: number; sum: string } | null;
  /** Of the cold runs: how many slices, and the longest of each, ms. */
  slices: number;
  longest: number;
}

export async function measureSpeed(tabs: Tabs, options: Options, say: (line: string) => void): Promise<Speed[]> {
  const speeds: Speed[] = [];
  for (const size of options.sizes) {
    for (const count of options.counts) {
      say(`${size.label}, ${count.toLocaleString('en-GB')} names`);
      const rows = [...OWN, ...PEERS].map((engine) => row(engine, size, count, speeds));
      await measureCold(tabs, rows, options);
      await measureWarm(tabs, rows, options);
      speeds.push(...rows);
    }
  }
  return speeds;
}

function row(engine: EngineName, size: PageSize, count: number, before: readonly Speed[]): Speed {
  // What took too long with less to do takes too long with more.
  const late = before.some(
    (each) => each.engine === engine && each.late && each.size.characters <= size.characters && each.count <= count,
  );
  return { engine, size, count, cold: Number.NaN, warm: Number.NaN, late, found: null, slices: 0, longest: 0 };
}

async function measureCold(tabs: Tabs, rows: readonly Speed[], options: Options): Promise<void> {
  const taken = new Map<Speed, number[]>(rows.map((each) => [each, []]));
  const longest = new Map<Speed, number[]>(rows.map((each) => [each, []]));
  for (let round = 0; round < options.coldRounds; round += 1) {
    for (const each of rows) {
      const list = taken.get(each) ?? [];
      const enough = PEERS.includes(each.engine) && (round >= PEER_ROUNDS || (list[0] ?? 0) > ONCE);
      if (each.late || enough) continue;
      const run = await tabs.call(each.size, 'cold', each.engine, each.count, options.limit);
      if (!run || run.late) {
        each.late = true;
        continue;
      }
      list.push(run.ms);
      each.found = run.found;
      if (!run.slices) continue;
      each.slices = run.slices.length;
      longest.get(each)?.push(Math.max(...run.slices));
    }
  }
  for (const each of rows) {
    each.cold = median(taken.get(each) ?? []);
    each.longest = median(longest.get(each) ?? []);
  }
}

/** Ours on one page and the libraries on another: what they leave to the collector of garbage is theirs to pay for. */
async function measureWarm(tabs: Tabs, rows: readonly Speed[], options: Options): Promise<void> {
  const fast = rows.filter((each) => PEERS.includes(each.engine) && !each.late && each.cold <= ONCE);
  const groups = [[...OWN], fast.map((each) => each.engine)];
  for (const names of groups) {
    const [first] = rows;
    if (!first || names.length === 0) continue;
    const lists = await tabs.call(first.size, 'warm', names, first.count, options.warmFor, options.warmRounds);
    for (const each of rows) {
      const list = lists?.[each.engine];
      if (list) each.warm = median(list);
    }
  }
}
