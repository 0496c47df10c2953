/**
 * Pages that the browser prepares before the reader asks for them.
 * Owns: waiting until such a page is shown.
 * Used by: `entrypoints/page`.
 * Never: has anything done for a page that nobody may ever see; of one, the background takes no message either.
 */

/** The part of Chromium's prerendering that the compiler's types do not know. */
type Prepared = Pick<Document, 'addEventListener'> & { prerendering?: boolean };

/** Acts at once, or when the page is shown. */
export function whenShown(page: Prepared, act: () => void, signal: AbortSignal): void {
  if (page.prerendering) page.addEventListener('prerenderingchange', act, { once: true, signal });
  else act();
}
