/**
 * Slices: long work in small pieces, so that the page never stutters.
 * Owns: the length of a slice and the pause between two.
 * Used by: the reader of mentions.
 * Never: runs after its signal is aborted.
 */

/** ms of own work between two pauses; 10 ms is promised, and the last step of a slice may overshoot. */
const SLICE = 6;

/**
 * Calls `step` until it returns false, pausing whenever a slice is used up.
 * @param onPause called before each pause
 */
export async function inSlices(step: () => boolean, signal: AbortSignal, onPause?: () => void): Promise<void> {
  let until = performance.now() + SLICE;
  while (!signal.aborted && step()) {
    if (performance.now() < until) continue;
    onPause?.();
    await pause();
    until = performance.now() + SLICE;
  }
}

/** Lets the page go first: input, painting, its own tasks. */
async function pause(): Promise<void> {
  await scheduler.yield();
}
