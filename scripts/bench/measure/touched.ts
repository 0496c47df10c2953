/**
 * What finding and marking does to the page: changes of it, layouts forced, live ranges.
 * Owns: these three counts.
 * Used by: `main.ts`.
 * Never: times anything.
 */
import type { EngineName } from '../in-page/engines.ts';
import type { PageSize } from '../options.ts';
import type { Tabs } from './tab.ts';

export interface Touched {
  /** Records of an observer of the whole page, by engine; and how many matches there were. */
  mutations: { engine: EngineName; records: number; matches: number }[];
  ranges: number;
  /** Layouts within our slices; null in a browser that does not tell. */
  layouts: { ours: number; slices: number; onPurpose: number } | null;
}

const MUTATING: readonly EngineName[] = ['find', 'session', 'markJsPattern', 'advancedMarkPattern', 'findAndReplace'];

export async function measureTouched(tabs: Tabs, size: PageSize, count: number, tells: boolean): Promise<Touched> {
  const mutations: Touched['mutations'] = [];
  for (const engine of MUTATING) {
    const counted = await tabs.call(size, 'countMutations', engine, count);
    if (counted) mutations.push({ engine, ...counted });
  }
  const ranges = await tabs.call(size, 'countRanges', count);
  if (ranges === null) throw new Error('the ranges could not be counted');
  if (!tells) return { mutations, ranges, layouts: null };
  const ours = await layoutsInSlices(tabs, size, count, false);
  const onPurpose = await layoutsInSlices(tabs, size, count, true);
  return { mutations, ranges, layouts: { ours: ours.layouts, slices: ours.slices, onPurpose: onPurpose.layouts } };
}

interface TraceEvent {
  name: string;
  tid: number;
  ts: number;
}

/** Layouts between the beginnings and ends of slices, from the browser's own trace. */
async function layoutsInSlices(
  tabs: Tabs,
  size: PageSize,
  count: number,
  ask: boolean,
): Promise<{ layouts: number; slices: number }> {
  const tab = await tabs.open(size);
  try {
    await tab.page.tracing.start({ categories: ['devtools.timeline', 'blink.user_timing'] });
    await tab.call('readWithDirtyLayout', count, ask);
    const trace = await tab.page.tracing.stop();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
    const begins = traceEvents.filter(({ name }) => name === 'slice-begins');
    const ends = traceEvents.filter(({ name }) => name === 'slice-ends');
    const slices = begins.map(({ tid, ts }, at) => ({ tid, from: ts, to: ends[at]?.ts ?? ts }));
    const layouts = traceEvents.filter(
      ({ name, tid, ts }) =>
        name === 'Layout' && slices.some((slice) => slice.tid === tid && slice.from <= ts && ts <= slice.to),
    );
    return { layouts: layouts.length, slices: slices.length };
  } finally {
    await tab.close();
  }
}
