/**
 * Keeping what is written.
 * Owns: when a draft is saved: shortly after each change, and at once when the page is left.
 * Used by: `writing.ts`.
 * Never: saves an older state over a newer one: one save at a time, the last state last.
 */
import type { Kept } from '../../components/editor/model';

/** ms after a change: a crash loses a word at most, and typing does not write at every key. */
const SOON = 300;

export interface Keeper {
  /** Something was changed. */
  changed(): void;
  /** Saves at once what is not saved yet. */
  flush(): Promise<void>;
}

/** @param save writes the state as it is when it is called; false: it could not */
export function createKeeper(save: () => Promise<boolean>, tell: (kept: Kept) => void): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let isStale = false;

  const write = async (): Promise<void> => {
    while (isStale) {
      isStale = false;
      const done = await save().catch(() => false);
      if (!isStale) tell(done ? 'saved' : 'failed');
    }
    running = null;
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    running ??= write();
    return running;
  };
  return {
    changed() {
      isStale = true;
      tell('saving');
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), SOON);
    },
    flush,
  };
}
