/**
 * Says Who as an engine: the code of `lib/page` and `lib/pure`, as a page gets it.
 * Owns: the three figures of it: preparing the names, finding, and a whole session that finds and marks.
 * Used by: the list of engines, and the measurements of changing pages.
 * Never: changes the code that it measures.
 */
import { type Session, startSession } from '../../../lib/page/session';
import { walkRuns } from '../../../lib/page/text/runs';
import { createPageNames } from '../../../lib/pure/names/page-names';
import { type Engine, offsetsOf, type Timed, timed, type Wanted } from './engine';
import { createMeter, type Meter } from './meter';

/** Brings the names into the form in which they are looked up: once a page. */
export function prepareNames({ index }: Wanted): Engine {
  return { run: () => timed(() => createPageNames(index)) };
}

/** Walks, reads, finds and decides; marks nothing. */
export function find({ index }: Wanted): Engine {
  return {
    run() {
      const names = createPageNames<object>(index);
      return timed(() => {
        // A block of its own for each run, as in a session.
        const walk = walkRuns(document.body, (run, from) => void names.read({}, run.text, from), names);
        while (walk.step());
        names.resolve();
      });
    },
  };
}

export interface Running {
  session: Session;
  /** Resolves with the slices of the work that goes on, once it is done. */
  done(): Promise<number[]>;
  stop(): void;
}

let meter: Meter | undefined;

/** The one meter of this page. */
export function meterOfPage(): Meter {
  meter ??= createMeter();
  return meter;
}

/** Starts a session that marks every mention. The names are prepared in its first slice. */
export function start({ index }: Wanted): Running {
  const watch = meterOfPage();
  const life = new AbortController();
  let session: Session | null = null;
  let tell: (() => void) | null = null;
  watch.goesOn = () => session?.scanning ?? true;
  watch.take();
  watch.begin();
  session = startSession({
    index,
    mark: 'every',
    hovering: { show: 450, hide: 300, openBy: 'rest' },
    signal: life.signal,
    alive: () => true,
    onFound() {
      if (watch.goesOn()) return;
      watch.end();
      tell?.();
    },
    openCard() {},
    hideCard() {},
    followCard() {},
    escapeCard: () => false,
    unring: () => false,
    goTo() {},
    cardHost: () => null,
    shadowCss: async () => '',
  });
  return {
    session,
    stop: () => life.abort(),
    async done() {
      if (session?.scanning) {
        await new Promise<void>((resolve) => {
          tell = resolve;
        });
      }
      return watch.take();
    },
  };
}

/** A whole session: names prepared, page read in slices, all mentions marked. What is timed is its own work. */
export function findAndMark(wanted: Wanted): Engine {
  let running: Running | null = null;
  return {
    async run(): Promise<Timed> {
      running = start(wanted);
      const slices = await running.done();
      return { ms: slices.reduce((sum, slice) => sum + slice, 0), slices };
    },
    matches() {
      const offsets = offsetsOf(document.body);
      const marks = [...(CSS.highlights.get('says-who') ?? [])];
      return marks.map((range) => ({
        offset: (offsets.get(range.startContainer) ?? 0) + range.startOffset,
        text: textOf(range),
      }));
    },
    undo() {
      running?.stop();
      running = null;
    },
  };
}

function textOf(range: AbstractRange): string {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}
