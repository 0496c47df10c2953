/**
 * The guard of the marks: the highlight registry is the page's too, and a page may clear it or fill it.
 * Owns: looking whether the marks still stand, and when to stop insisting.
 * Used by: the reading session, and the signs of sentences.
 * Never: fights. A page that takes the marks away again and again is left alone for longer each time.
 */

import { page } from '../own-document';
import type { Paint } from './paint';

/** ms between two looks while the page lets the marks be; a look compares one object and one number. */
const LOOK_EVERY = 1000;
/** Times in a row that the marks are put back at the usual pace. */
const PATIENCE = 5;
/** ms: the longest pause between two looks at a page that keeps taking the marks away. */
const LONGEST = 60_000;

/** @param restore puts the marks back as they ought to be */
export function guardMarks(paint: Pick<Paint, 'intact'>, restore: () => void, signal: AbortSignal): void {
  let inARow = 0;
  const look = (): void => {
    if (signal.aborted) return;
    const intact = page.hidden || paint.intact();
    if (!intact) restore();
    inARow = intact ? 0 : inARow + 1;
    setTimeout(look, Math.min(LONGEST, LOOK_EVERY * 2 ** Math.max(0, inARow - PATIENCE)));
  };
  setTimeout(look, LOOK_EVERY);
}
