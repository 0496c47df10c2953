/**
 * Positions: offsets in a run's text ↔ places in its text nodes.
 * Owns: both directions.
 * Used by: the marks (ranges), the hit test.
 * Never: touches the page.
 */
import type { Run } from './runs';

export interface Place {
  node: Text;
  offset: number;
}

type Nodes = Pick<Run, 'nodes' | 'starts'>;

/** The range of text nodes for [start, end); the end lies in the node that holds the last character. */
export function rangeOf(run: Nodes, start: number, end: number): StaticRange {
  const from = placeOf(run, start);
  const to = placeOf(run, end - 1);
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset + 1,
  });
}

/** The offset in the run's text of a place in one of its nodes; -1 where the node is not of this run. */
export function offsetOf(run: Nodes, node: Text, offset: number): number {
  const at = run.nodes.indexOf(node);
  const start = run.starts[at];
  return start === undefined ? -1 : start + offset;
}

function placeOf(run: Nodes, offset: number): Place {
  let at = run.nodes.length - 1;
  while (at > 0 && (run.starts[at] ?? 0) > offset) at -= 1;
  // A run has at least one text node.
  return { node: run.nodes[at] as Text, offset: offset - (run.starts[at] ?? 0) };
}
