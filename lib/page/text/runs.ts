/**
 * Runs: a block's text, joined across inline elements.
 * Owns: collecting the text nodes of a page into runs, all of a subtree (in steps) or those of one block only.
 * Used by: the reader of mentions.
 * Never: passes a filter callback to a TreeWalker (it costs 8–14 times the walk); the parent is checked in the loop.
 */

import { afterLineBreak, blockElementOf, isInline, isProse } from './blocks';
import type { Tree } from './shadow';

export interface Run {
  element: Element;
  /** The run's text nodes in order, and where each begins in `text`. */
  nodes: Text[];
  starts: number[];
  text: string;
}

export interface RunWalk {
  /** Emits the next run; false when the subtree is done. */
  step(): boolean;
  /** Remembers the place, since the page may change before the next step. */
  pause(): void;
}

/**
 * Walks all runs below `root`. Survives changes of the page between two steps, if it was told to pause.
 * @param emit gets one object again and again, with lists of its own each time
 */
export function walkRuns(root: Tree, emit: (run: Run) => void): RunWalk {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let next = walker.nextNode() as Text | null;
  let paused = false;
  /** The way up from the last text node, to go on from where the page was when that node is gone. */
  let way: Element[] = [];
  const run: Run = { element: document.documentElement, nodes: [], starts: [], text: '' };
  return {
    step() {
      if (paused) {
        if (next && !next.isConnected) next = resume();
        paused = false;
      }
      if (!next) return false;
      const first = next;
      const text = first.data;
      const parent = first.parentElement;
      next = walker.nextNode() as Text | null;
      if (text === '' || !parent || !isProse(parent)) return true;
      const element = blockElementOf(parent);
      run.element = element;
      run.nodes = [first];
      run.starts = [0];
      run.text = text;
      /** Where the run's last text stands, and whether the block's own text is prose: each element is asked once. */
      let last = first;
      let within: Element = parent;
      const ownText = parent === element || isProse(element);
      while (next) {
        if (next.length === 0) {
          next = walker.nextNode() as Text | null;
          continue;
        }
        const owner: Element | null = next.parentElement;
        if (!owner || (owner === element ? !ownText : owner !== within && !isWithin(owner, element))) break;
        extend(run, next, !comesRightAfter(next, owner, last, within));
        last = next;
        within = owner;
        next = walker.nextNode() as Text | null;
      }
      emit(run);
      return true;
    },
    pause() {
      paused = true;
      way = next ? ancestorsOf(next, root) : [];
    },
  };

  function resume(): Text | null {
    const from = way.find((element) => element.isConnected && root.contains(element));
    if (!from) return null;
    walker.currentNode = from;
    return walker.nextNode() as Text | null;
  }
}

/** The runs of one block element itself, without those of the blocks inside it. */
export function ownRuns(element: Element): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  const visit = (parent: Element): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        const text = child as Text;
        if (text.length === 0) continue;
        if (open) extend(open, text);
        else {
          open = { element, nodes: [text], starts: [0], text: text.data };
          runs.push(open);
        }
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        if (isInline(child as Element)) visit(child as Element);
        // A line break belongs to its block; any other element inside ends the run.
        else if (child.nodeName !== 'BR' && child.nodeName !== 'br' && child.textContent) open = null;
      }
    }
  };
  if (isProse(element)) visit(element);
  return runs;
}

/** Whether an element is part of the running text of a block. */
function isWithin(inline: Element, block: Element): boolean {
  return isInline(inline) && (inline.parentElement === block || blockElementOf(inline) === block);
}

/** Whether text surely stands right after the run's last one, as it mostly does: cheaper than a look for line breaks. */
function comesRightAfter(node: Text, owner: Element, last: Text, within: Element): boolean {
  const before = node.previousSibling ?? owner.previousSibling;
  return before === last || before === within;
}

function extend(run: Run, node: Text, mayBreak = true): void {
  if (mayBreak && afterLineBreak(node, run.element)) run.text += '\n';
  run.starts.push(run.text.length);
  run.nodes.push(node);
  run.text += node.data;
}

function ancestorsOf(node: Node, root: Tree): Element[] {
  const way: Element[] = [];
  for (let at = node.parentElement; at && at !== root; at = at.parentElement) way.push(at);
  return way;
}
