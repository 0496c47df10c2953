/**
 * Runs: a block's text, joined across inline elements.
 * Owns: collecting the text nodes of a page into runs, all of a subtree (in steps) or those of one block only.
 * Used by: the reader of mentions.
 * Never: passes a filter callback to a TreeWalker (it costs 8–14 times the walk); the parent is checked in the loop.
 */

import { hasWord } from '../../pure/names/characters';
import { page } from '../own-document';
import { afterLineBreak, blockElementOf, isBreak, isInline, isProse } from './blocks';
import { after, firstIn, holds, parentOf } from './own';
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

/** Tells which texts are worth being joined into runs: on most pages few hold a name. */
export interface Skim {
  /** The first place of a text that may matter; -1: none. Runs in which nothing matters are passed over. */
  begins(text: string): number;
  /**
   * Says, before a run is emitted and at the end, that runs with words were passed over.
   * @param last gives the text of the last of them; to be asked at once or never
   */
  passed(last: () => string): void;
}

/** Texts that are looked at in one step: about as much work as one run with names in it. */
const STEP = 60;
/** UTF-16 units: a longer text may be data in a script, so whether it is prose is asked before it is looked at. */
const LONG = 1000;

/**
 * Walks all runs below `root`. Survives changes of the page between two steps, if it was told to pause.
 * @param emit gets one object again and again, with lists of its own each time; and the first place that may matter
 * @param skim tells which texts may matter; without it all do
 */
export function walkRuns(root: Tree, emit: (run: Run, from: number) => void, skim?: Skim): RunWalk {
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let next = walker.nextNode() as Text | null;
  let paused = false;
  /** The way up from the text to be looked at next, to go on from where the page was when it is gone. */
  let way: Element[] = [];
  /** Whether a text with words was passed over since the last run, and the text with which that run ended. */
  let passed = false;
  let lastEnd: Text | undefined;
  const run: Run = { element: page.documentElement, nodes: [], starts: [], text: '' };
  return {
    step() {
      if (paused) {
        if (next && !next.isConnected) next = resume();
        paused = false;
      }
      for (let looked = 0; next && looked < STEP; looked += 1) {
        const text: string = next.data;
        const from = text === '' || (text.length > LONG && !isOfProse(next)) ? -1 : skim ? skim.begins(text) : 0;
        if (from >= 0 && read(next, from)) return true;
        passed ||= hasWord(text) && isOfProse(next);
        next = walker.nextNode() as Text | null;
      }
      if (next) return true;
      if (passed) skim?.passed(() => '');
      passed = false;
      return false;
    },
    pause() {
      paused = true;
      way = next ? ancestorsOf(next, root) : [];
    },
  };

  /** Emits the run that holds a text, and goes on behind it; false where the text is no prose. */
  function read(node: Text, from: number): boolean {
    const parent = node.parentElement;
    if (!parent || !isProse(parent)) return false;
    const element = blockElementOf(parent);
    const first = parent === element && !node.previousSibling ? node : firstOf(walker, node, element);
    // What was passed over may have been the beginning of this very run.
    if (passed && first !== node) passed = textBefore(first, lastEnd) !== null;
    next = join(walker, first, element, run);
    if (passed) skim?.passed(() => runBefore(first));
    passed = false;
    lastEnd = run.nodes.at(-1);
    emit(run, from + (run.starts[run.nodes.indexOf(node)] ?? 0));
    return true;
  }

  /** The text with words that stands before another, but not before `end`. */
  function textBefore(node: Text, end?: Text): Text | null {
    walker.currentNode = node;
    let at = walker.previousNode() as Text | null;
    while (at && at !== end && !(hasWord(at.data) && isOfProse(at))) at = walker.previousNode() as Text | null;
    return at === end ? null : at;
  }

  /** The text of the run with words that ends before a text. */
  function runBefore(node: Text): string {
    const before = textBefore(node);
    const element = before?.parentElement && blockElementOf(before.parentElement);
    const other: Run = { element: run.element, nodes: [], starts: [], text: '' };
    if (before && element) join(walker, firstOf(walker, before, element), element, other);
    if (next) walker.currentNode = next;
    return other.text;
  }

  function resume(): Text | null {
    const from = way.find((element) => holds(root, element));
    if (!from) return null;
    walker.currentNode = from;
    return walker.nextNode() as Text | null;
  }
}

const isOfProse = ({ parentElement }: Text): boolean => parentElement !== null && isProse(parentElement);

/** The text with which the run of a text begins. */
function firstOf(walker: TreeWalker, node: Text, element: Element): Text {
  const ownText = isProse(element);
  let first = node;
  walker.currentNode = node;
  for (let at = walker.previousNode() as Text | null; at; at = walker.previousNode() as Text | null) {
    if (at.length === 0) continue;
    const owner = at.parentElement;
    if (!owner || (owner === element ? !ownText : !isWithin(owner, element))) break;
    first = at;
  }
  return first;
}

/** Fills a run from its first text on; gives the text behind it, where the walker then is. */
function join(walker: TreeWalker, first: Text, element: Element, run: Run): Text | null {
  run.element = element;
  run.nodes = [first];
  run.starts = [0];
  run.text = first.data;
  walker.currentNode = first;
  /** Where the run's last text stands, and whether the block's own text is prose: each element is asked once. */
  let within: Element | null = first.parentElement;
  const ownText = within === element || isProse(element);
  let next = walker.nextNode() as Text | null;
  for (; next; next = walker.nextNode() as Text | null) {
    if (next.length === 0) continue;
    const owner: Element | null = next.parentElement;
    if (!owner || (owner === element ? !ownText : owner !== within && !isWithin(owner, element))) break;
    extend(run, next);
    within = owner;
  }
  return next;
}

/** The runs of one block element itself, without those of the blocks inside it. */
export function ownRuns(element: Element): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  const visit = (parent: Element): void => {
    for (let child = firstIn(parent); child; child = after(child)) {
      if (child.nodeType === Node.TEXT_NODE) {
        const text = child as Text;
        if (text.length === 0) continue;
        if (open) extend(open, text);
        else {
          open = { element, nodes: [text], starts: [0], text: text.data };
          runs.push(open);
        }
      } else if (child instanceof Element) {
        if (isInline(child)) visit(child);
        // A line break belongs to its block; any other element inside ends the run.
        else if (!isBreak(child) && child.textContent) open = null;
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

function extend(run: Run, node: Text): void {
  if (afterLineBreak(node, run.element)) run.text += '\n';
  run.starts.push(run.text.length);
  run.nodes.push(node);
  run.text += node.data;
}

function ancestorsOf(node: Node, root: Tree): Element[] {
  const way: Element[] = [];
  for (let at = node.parentElement; at && at !== root; at = parentOf(at)) way.push(at);
  return way;
}
