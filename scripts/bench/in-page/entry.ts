/**
 * What the measuring can ask of a page: the global `saysWhoBench`.
 * Owns: one cold run, and many warm ones in turn.
 * Used by: `scripts/bench/measure`.
 * Never: prints or compares; it answers with figures.
 */
import { buildNameIndex, type NameIndexData } from '../../../lib/pure/names/name-index';
import type { CueIndex } from '../../../lib/pure/recognise/cue-index';
import { type Found, sumOf, type Timed, type Wanted } from './engine';
import { type EngineName, makeEngine } from './engines';

export { addNodes, changeText } from './live';
export { cuesFor } from './recognise';
export { countMutations, countRanges, readWithDirtyLayout } from './touched';

/** The names as the extension's background would send them, as JSON. */
export function indexOf(names: readonly string[]): string {
  const entities = names.map((name, at) => ({
    key: `bench/${at}`,
    type: 'person' as const,
    name,
    names: [{ text: name }],
  }));
  return JSON.stringify(buildNameIndex(entities));
}

/** Fetches names, index and cues, as the extension's reader gets them. */
export async function load(count: number, limit = Number.POSITIVE_INFINITY): Promise<Wanted> {
  const [names, index, cues] = await Promise.all([
    get<string[]>(`/names-${count}.json`),
    get<NameIndexData>(`/index-${count}.json`),
    get<CueIndex>('/cues.json'),
  ]);
  return { names, index, cues, limit };
}

async function get<T>(path: string): Promise<T> {
  return (await (await fetch(path)).json()) as T;
}

export interface Cold extends Timed {
  found: Found | null;
}

/**
 * The first run on this page.
 * @param limit ms after which a library is stopped
 */
export async function cold(name: EngineName, count: number, limit: number): Promise<Cold> {
  const engine = makeEngine(name, await load(count, limit));
  await quiet();
  const result = await engine.run();
  return { ...result, found: !result.late && engine.matches ? sumOf(engine.matches()) : null };
}

/** ms of one turn that is long enough for the clock: short work is repeated within it. */
const TURN = 4;

/** Runs the engines in turn, again and again; gives ms of each turn. */
export async function warm(
  names: readonly EngineName[],
  count: number,
  duration: number,
  rounds: number,
): Promise<Partial<Record<EngineName, number[]>>> {
  const wanted = await load(count);
  const engines = names.map((name) => ({ name, engine: makeEngine(name, wanted), repeat: 1, list: [] as number[] }));
  // Twice before it counts, and to see how often it must be repeated.
  for (const each of engines) {
    for (let at = 0; at < 2; at += 1) {
      const { ms } = await each.engine.run();
      each.engine.undo?.();
      each.repeat = Math.min(200, Math.max(1, Math.ceil(TURN / Math.max(ms, 0.001))));
    }
  }
  const until = performance.now() + duration;
  for (let round = 0; round < rounds || performance.now() < until; round += 1) {
    await quiet();
    for (const { engine, repeat, list } of engines) {
      let sum = 0;
      for (let at = 0; at < repeat; at += 1) {
        sum += (await engine.run()).ms;
        engine.undo?.();
      }
      list.push(sum / repeat);
    }
  }
  return Object.fromEntries(engines.map(({ name, list }) => [name, list]));
}

/** Two frames and a moment of nothing: the page has been drawn, and nothing else is under way. */
export async function quiet(): Promise<void> {
  for (let at = 0; at < 2; at += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, 20));
}
