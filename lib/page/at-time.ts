/**
 * Doing something at a time of day.
 * Owns: waiting for it, also where the machine sleeps meanwhile or the time is far off.
 * Used by: `entrypoints/page`, for the end of a pause.
 * Never: keeps a page awake: it looks when a timer or the reader comes by.
 */
import { page } from './own-document';

/** ms: longer timers overflow and fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** @param time ms since 1970 */
export function atTime(time: number, act: () => void, signal: AbortSignal): void {
  const over = new AbortController();
  const ends = AbortSignal.any([signal, over.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    const left = time - Date.now();
    if (left > 0) {
      timer = setTimeout(look, Math.min(left, LONGEST_TIMER));
      return;
    }
    over.abort();
    act();
  };
  look();
  // Timers stand still while the machine sleeps; the reader comes back to a visible page.
  page.addEventListener('visibilitychange', look, { signal: ends });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
