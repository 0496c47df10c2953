/**
 * Open shadow roots: text that a page keeps in trees of their own.
 * Owns: finding them, and the way out of them.
 * Used by: the reader of mentions, the regions, the document order.
 * Never: opens a closed root; what a page closes stays closed.
 */

import { page } from '../own-document';
import { rootOf, shadowOf } from './own';

/** What text can be read below: the page's body, an element of it, or an open shadow root. */
export type Tree = Element | ShadowRoot;

export interface ShadowWalk {
  /** Looks at the next elements; false when all were looked at. */
  step(): boolean;
}

/** Elements looked at in one step: about as much work as one run of text. */
const STEP = 200;

/** Finds the open shadow roots of a tree, a few elements a step; not those inside the roots that it finds. */
export function walkShadows(tree: Tree, found: (root: ShadowRoot) => void): ShadowWalk {
  const walker = page.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
  let element = (tree instanceof Element ? tree : walker.nextNode()) as Element | null;
  return {
    step() {
      for (let looked = 0; element && looked < STEP; looked += 1) {
        const root = shadowOf(element);
        if (root) found(root);
        element = walker.nextNode() as Element | null;
      }
      return element !== null;
    },
  };
}

/** The element that the node's tree hangs on; null in the page itself. */
export function hostOf(node: Node): Element | null {
  const root = rootOf(node);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The node itself, or what stands for it in the page's own tree. */
export function inPage(node: Node): Node {
  let at = node;
  for (let host = hostOf(at); host; host = hostOf(at)) at = host;
  return at;
}
