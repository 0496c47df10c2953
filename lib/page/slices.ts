/**
 * Slices: long work in small pieces, so that the page never stutters.
 * Owns: the length of a slice and the two kinds of pause.
 * Used by: the reader of mentions; the reading of sentences.
 * Never: runs after its signal is aborted.
 */

/** ms of own work between two pauses; 10 ms is promised, and the last step of a slice may overshoot. */
const SLICE = 5;

/**
 * Calls `step` until it returns false, pausing whenever a slice is used up.
 * @param onPause called before each pause
 * @param pause what is waited for between two slices
 * @returns ms of work, without the pauses
 */
export async function inSlices(
  step: () => boolean,
  signal: AbortSignal,
  onPause: () => void,
  pause = soon,
): Promise<number> {
  let begin = performance.now();
  let worked = 0;
  while (!signal.aborted && step()) {
    const now = performance.now();
    if (now < begin + SLICE) continue;
    onPause();
    worked += now - begin;
    await pause();
    begin = performance.now();
  }
  return worked + performance.now() - begin;
}

/** Lets the page go first: input, painting, its own tasks that were waiting. */
const soon = (): Promise<void> => scheduler.yield();

/** ms that work in the background waits at most: a page that never rests would put it off for ever. */
const LONGEST_WAIT = 100;

/** Lets everything go first that the page has to do, and the browser for it: it collects garbage then. */
export function whenFree(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_WAIT);
    void scheduler.postTask(
      () => {
        clearTimeout(timer);
        resolve();
      },
      { priority: 'background' },
    );
  });
}
