/**
 * Slices: long work in small pieces, so that the page never stutters.
 * Owns: the length of a slice and the pause between two.
 * Used by: the reader of mentions.
 * Never: runs after its signal is aborted.
 */

/** ms of own work between two pauses; 10 ms is promised, and the last step of a slice may overshoot. */
const SLICE = 5;

/**
 * Calls `step` until it returns false, pausing whenever a slice is used up.
 * @param onPause called before each pause
 * @returns ms of work, without the pauses
 */
export async function inSlices(step: () => boolean, signal: AbortSignal, onPause?: () => void): Promise<number> {
  let begin = performance.now();
  let worked = 0;
  while (!signal.aborted && step()) {
    const now = performance.now();
    if (now < begin + SLICE) continue;
    onPause?.();
    worked += now - begin;
    await pause();
    begin = performance.now();
  }
  return worked + performance.now() - begin;
}

/** Lets the page go first: input, painting, its own tasks. */
async function pause(): Promise<void> {
  await scheduler.yield();
}
