/**
 * How long a reading session works, slice by slice, seen from outside.
 * Owns: watching where its slices begin and end: at `scheduler.yield`, at its observers, and when it tells of the end.
 * Used by: the engine “find and mark”, and the measurements of changing pages.
 * Never: changes what the session does.
 */

export interface Meter {
  begin(): void;
  end(): void;
  /** ms of the slices since the last call. */
  take(): number[];
  /** Says whether the session has more to do, when its observer returns. */
  goesOn: () => boolean;
  /** Called right after a slice begins and right after it ends. */
  seen: ((begins: boolean) => void) | null;
}

/** Call it before the session starts; observers made before are not watched. */
export function createMeter(): Meter {
  let slices: number[] = [];
  let start: number | null = null;
  let waiting = 0;
  const meter: Meter = {
    goesOn: () => false,
    seen: null,
    begin() {
      if (start !== null) return;
      start = performance.now();
      meter.seen?.(true);
    },
    end() {
      if (start === null) return;
      slices.push(performance.now() - start);
      start = null;
      meter.seen?.(false);
    },
    take() {
      const taken = slices;
      slices = [];
      return taken;
    },
  };
  watchYield();
  watchObservers();
  return meter;

  function watchYield(): void {
    const original = scheduler.yield.bind(scheduler);
    scheduler.yield = async () => {
      meter.end();
      waiting += 1;
      await original();
      waiting -= 1;
      meter.begin();
    };
  }

  function watchObservers(): void {
    const Original = globalThis.MutationObserver;
    globalThis.MutationObserver = class extends Original {
      constructor(callback: MutationCallback) {
        super((records, observer) => {
          meter.begin();
          callback(records, observer);
          // What the session reads next comes right after this, in the same task; its end is seen elsewhere.
          if (waiting > 0 || !meter.goesOn()) meter.end();
        });
      }
    };
  }
}
