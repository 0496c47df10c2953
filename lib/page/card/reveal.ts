/**
 * Bringing a name into view.
 * Owns: the scrolling, of the page and of boxes in it that scroll.
 * Used by: the walk over the names, the sheet.
 * Never: scrolls smoothly, whatever the page says, nor at all where the name is in view already.
 */

import { page } from '../own-document';
import { above } from '../text/own';

/** How much of the window's height is kept free above and below a name: pages have bars there that stay. */
const MARGIN = 0.15;

/**
 * @param bottom px: where what covers the window's lower part begins
 * @returns whether the name is rendered at all
 */
export function reveal(range: Range, bottom = innerHeight): boolean {
  if (range.getClientRects().length === 0) return false;
  for (let element = parentOf(range.startContainer); element; element = parentOf(element)) {
    if (element === page.documentElement || element === page.body) continue;
    const { overflowX, overflowY, position } = getComputedStyle(element);
    const scrolls = /auto|scroll|hidden/.test(overflowX + overflowY);
    if (scrolls) bring(range, element.getBoundingClientRect(), 0, (by) => element?.scrollBy(by));
    // It stands in the window; scrolling the page does not move it.
    if (position === 'fixed') return true;
  }
  const view = { top: 0, left: 0, bottom, right: innerWidth };
  bring(range, view, bottom * MARGIN, (by) => scrollBy(by));
  return true;
}

type Edges = { top: number; left: number; bottom: number; right: number };

/** Scrolls so that the name stands in the middle of a box, if it is not in view there. */
function bring(range: Range, box: Edges, margin: number, scroll: (by: ScrollToOptions) => void): void {
  const name = range.getBoundingClientRect();
  const seen = name.top >= box.top + margin && name.bottom <= box.bottom - margin;
  const across = name.left >= box.left && name.right <= box.right;
  if (seen && across) return;
  scroll({
    top: seen ? 0 : (name.top + name.bottom - box.top - box.bottom) / 2,
    left: across ? 0 : (name.left + name.right - box.left - box.right) / 2,
    behavior: 'instant',
  });
}

/** The parent in the flat tree, as far as an extension can see it. */
function parentOf(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const parentNode = above(node);
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}
