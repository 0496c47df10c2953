/**
 * Watches the page for changes.
 * Owns: the one MutationObserver and the sorting of its records into what must be read anew.
 * Used by: the reading session.
 * Never: reads text itself; it only tells the reader where. The browser's own batching of records is enough: a
 * timer would only pile the work up.
 */
import { blockElementOf, isBreak, isInline, isProse } from '../text/blocks';
import { isIn, parentOf } from '../text/own';
import type { Tree } from '../text/shadow';
import type { Board } from './board';
import type { Reader } from './reader';

/** What can bring hidden text to light. Observed only while the board knows of hidden names. */
const SHOWING = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'inert'];

export interface Watch {
  /** Looks at attributes too from now on if hidden names are known, and no longer if not. */
  refresh(): void;
  /** Watches an open shadow root too; watching it twice does no harm. */
  add(root: ShadowRoot): void;
}

/** @param alive whether this script is still the extension's; asked before each batch of changes is looked at */
export function watchPage(
  body: Element,
  reader: Reader,
  board: Board,
  alive: () => boolean,
  signal: AbortSignal,
): Watch {
  const trees: Tree[] = [body];
  let withAttributes = false;
  const observer = new MutationObserver((records) => {
    if (alive()) sort(records, reader, board);
  });
  // Observing a tree again replaces the options and keeps the records that are waiting.
  const observe = (tree: Tree): void =>
    observer.observe(tree, {
      childList: true,
      characterData: true,
      subtree: true,
      ...(withAttributes ? { attributes: true, attributeFilter: SHOWING } : {}),
    });
  observe(body);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    refresh() {
      const wanted = board.hidden.size > 0;
      if (wanted === withAttributes) return;
      withAttributes = wanted;
      trees.forEach(observe);
    },
    add(root) {
      if (trees.includes(root)) return;
      trees.push(root);
      observe(root);
    },
  };
}

function sort(records: readonly MutationRecord[], reader: Reader, board: Board): void {
  const own = new Set<Element>();
  const all = new Set<Element>();
  let left = false;
  let shown = false;
  let text: Node | null = null;
  for (const record of records) {
    if (record.type === 'attributes') {
      shown = true;
    } else if (record.type === 'characterData') {
      // A ticking text comes many times in a row.
      if (record.target === text) continue;
      text = record.target;
      const parent = (record.target as CharacterData).parentElement;
      if (parent) own.add(blockElementOf(parent));
    } else {
      left ||= record.removedNodes.length > 0;
      const target = record.target;
      // Directly below a shadow root there is no element to be the block of a text.
      const block = target instanceof Element ? blockElementOf(target) : null;
      for (const node of record.removedNodes) if (block && isInText(node)) own.add(block);
      for (const node of record.addedNodes) {
        if (block && isInText(node)) own.add(block);
        if (!(node instanceof Element)) continue;
        if (!isInline(node)) all.add(node);
        // An inline element may hold whole blocks (a link around a teaser): then its block is read as a whole.
        else if (block && holdsBlocks(node)) all.add(block);
      }
    }
  }
  if (left) reader.swept();
  // What lies inside something that is read as a whole is not read twice.
  for (const element of all) {
    if (isProse(element) && isIn(element) && !hasAncestorIn(element, all)) reader.readAll(element);
  }
  for (const element of own) if (isIn(element) && !all.has(element)) reader.readOwn(element);
  if (shown) for (const element of board.hidden) reader.readOwn(element);
}

/** Whether a node is part of the running text of the block that it stands in, or parts it. */
function isInText(node: Node): boolean {
  return node instanceof Element ? isInline(node) || isBreak(node) : node.nodeType === Node.TEXT_NODE;
}

function holdsBlocks(inline: Element): boolean {
  for (const element of inline.getElementsByTagName('*')) if (!isInline(element)) return true;
  return false;
}

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let at = parentOf(element); at; at = parentOf(at)) if (set.has(at)) return true;
  return false;
}
