/**
 * What is measured, as seen by the measuring.
 * Owns: the types, and the check sum by which two lists of matches are compared.
 * Used by: all files of this folder.
 * Never: knows a library.
 */
import type { NameIndexData } from '../../../lib/pure/names/name-index';
import type { CueIndex } from '../../../lib/pure/recognise/cue-index';

export interface Timed {
  ms: number;
  /** ms of each slice, where the work is done in slices. */
  slices?: number[];
  /** It was given up at the limit. */
  late?: boolean;
}

export interface Engine {
  run(): Timed | Promise<Timed>;
  /** Where each match begins and what it is; after `run`. Without it there is nothing to compare. */
  matches?(): Match[];
  /** Brings the page back to what it was. */
  undo?(): void;
}

export interface Match {
  /** Counted over all text of the page. */
  offset: number;
  text: string;
}

/** What is looked for. */
export interface Wanted {
  names: string[];
  index: NameIndexData;
  /** What is recognised. */
  cues: CueIndex;
  /** ms after which a library is stopped. */
  limit: number;
}

export interface Found {
  count: number;
  sum: string;
}

/** Short enough to compare by eye: equal lists have equal sums. */
export function sumOf(matches: readonly Match[]): Found {
  let hash = 0x811c9dc5;
  for (const { offset, text } of [...matches].sort((a, b) => a.offset - b.offset)) {
    for (const char of `${offset}:${text};`) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  }
  return { count: matches.length, sum: hash.toString(16) };
}

/** Offsets of all text nodes, counted over the page. */
export function offsetsOf(root: Element): Map<Node, number> {
  const offsets = new Map<Node, number>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    offsets.set(node, offset);
    offset += node.data.length;
  }
  return offsets;
}

export function timed(run: () => void): Timed {
  const start = performance.now();
  run();
  return { ms: performance.now() - start };
}
