/**
 * Recognising claims as an engine: what it adds once the marks are in.
 * Owns: the cues for the made pages, and one whole pass over a page's paragraphs.
 * Used by: the list of engines.
 * Never: counts finding names, which is over when it begins.
 */
import type { Joined } from '../../../lib/page/sentences/contract';
import { readSentences } from '../../../lib/page/sentences/read';
import { entityKey } from '../../../lib/pure/card/key';
import type { Pack } from '../../../lib/pure/pack/schema';
import { cuesOf } from '../../../lib/pure/recognise/cue-index';
import type { Engine, Timed, Wanted } from './engine';
import { meterOfPage, start } from './says-who';

/** The cues of a pack as JSON, with the people of the made pages in the places of its entities. */
export function cuesFor(json: string): string {
  const pack = JSON.parse(json) as Pack;
  const keys = new Map(pack.entities.map(({ id }, at) => [entityKey(pack.id, id), `bench/${at}`]));
  return JSON.stringify([cuesOf(pack)], (_, value: unknown) =>
    typeof value === 'string' ? (keys.get(value) ?? value) : value,
  );
}

/** Opens the cues and reads the page for them, in slices; what is timed is its own work. */
export function recognise(wanted: Wanted): Engine {
  let joined: Joined | null = null;
  return {
    async run(): Promise<Timed> {
      joined ??= await readNames(wanted);
      const named = new Set(joined.board.entities().keys());
      const pass = await readSentences(joined, wanted.cues, named, new AbortController().signal);
      const meter = meterOfPage();
      meter.end();
      meter.take();
      if (!pass) throw new Error('nothing can be recognised on this page');
      return { ms: pass.spent };
    },
  };
}

/** A session that has found the names. It is ended at once: two on a page would take each other's marks away. */
async function readNames(wanted: Wanted): Promise<Joined> {
  const running = start(wanted);
  await running.done();
  const joined = running.session.join({ at: () => null, mention: () => undefined, among: (names) => names });
  running.stop();
  return joined;
}
