/**
 * Positions: offsets in a run's text ↔ places in its text nodes.
 * Owns: both directions.
 * Used by: the marks (ranges), the hit test.
 * Never: touches the page.
 */
import type { Run } from './runs';

type Nodes = Pick<Run, 'nodes' | 'starts'>;

/** The range of text nodes for [start, end); the end lies in the node that holds the last character. */
export function rangeOf({ nodes, starts }: Nodes, start: number, end: number): StaticRange {
  const first = nodeAt(starts, start);
  const last = end - 1 < (starts[first + 1] ?? end) ? first : nodeAt(starts, end - 1);
  // A run has at least one text node.
  return new StaticRange({
    startContainer: nodes[first] as Text,
    startOffset: start - (starts[first] ?? 0),
    endContainer: nodes[last] as Text,
    endOffset: end - (starts[last] ?? 0),
  });
}

/** The offset in the run's text of a place in one of its nodes; -1 where the node is not of this run. */
export function offsetOf(run: Nodes, node: Text, offset: number): number {
  const at = run.nodes.indexOf(node);
  const start = run.starts[at];
  return start === undefined ? -1 : start + offset;
}

/** Which of the nodes holds the character at an offset. */
function nodeAt(starts: readonly number[], offset: number): number {
  let at = starts.length - 1;
  while (at > 0 && (starts[at] ?? 0) > offset) at -= 1;
  return at;
}
