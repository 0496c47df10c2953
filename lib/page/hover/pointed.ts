/**
 * Telling which entity the reader points at.
 * Owns: who listens, and what they were told last.
 * Used by: the reading session.
 * Never: tells the same twice.
 */
import type { PointedListener } from '../bridge';

export interface Pointed {
  /** Something may have changed. */
  look(): void;
  tell(listener: PointedListener, signal: AbortSignal): void;
}

export function createPointed(entity: () => string | null): Pointed {
  const listeners = new Set<PointedListener>();
  let told: string | null = null;
  return {
    look() {
      const now = entity();
      if (now === told) return;
      told = now;
      for (const listener of listeners) listener(now);
    },
    tell(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
      if (told !== null) listener(told);
    },
  };
}
