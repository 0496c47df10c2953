/**
 * Undoing what a page's own dark mode does to the card.
 * Owns: the filter that takes back an inversion of the whole page.
 * Used by: the card's host, in Firefox, where a filter on the page's root is laid over the top layer too.
 * Never: takes back what dims or softens: that is gentle, and cannot be undone exactly.
 */

/**
 * @param filter the computed filter of the page's root
 * @returns what undoes its inversions and turns of hue; '' where there are none
 */
export function counterFilter(filter: string): string {
  const steps = [...filter.matchAll(/(invert|hue-rotate)\(([^)]*)\)/g)].reverse();
  return steps.map(([whole, name, value]) => (name === 'invert' ? whole : `hue-rotate(calc(-1 * ${value}))`)).join(' ');
}

/** Whether this browser lays the root's filter over the top layer (`docs/browser-bugs.md`). */
export const ROOT_FILTERS_ALL = globalThis.CSS?.supports?.('-moz-orient', 'inline') ?? false;
