/**
 * From one node of the map to the next, by the arrow keys.
 * Owns: which one is meant.
 * Used by: the map's drawing.
 * Never: leads off the map; where there is nothing in that direction, one stays.
 */
import type { Column, MapGraph, MapNode } from './graph';
import type { Drawn } from './layout';

export type Step = 'before' | 'after' | 'back' | 'on' | 'first' | 'last';

/** `back` is towards who says so, `on` towards whom it is about; `before` and `after` are in the same column. */
export function stepFrom(graph: MapGraph, drawn: Drawn, id: string, step: Step): string {
  const node = graph.nodes.find((each) => each.id === id);
  if (!node) return graph.nodes[0]?.id ?? id;
  if (step === 'back' || step === 'on') {
    const ends = graph.edges.flatMap(({ from, to }) => {
      if (step === 'back') return to === id ? [from] : [];
      return from === id ? [to] : [];
    });
    return nearest(drawn, id, ends) ?? id;
  }
  const column = inColumn(graph, drawn, node.column);
  const at = column.findIndex((each) => each.id === id);
  const to = { before: at - 1, after: at + 1, first: 0, last: column.length - 1 }[step];
  return column[Math.min(column.length - 1, Math.max(0, to))]?.id ?? id;
}

/** From the top. */
export function inColumn(graph: MapGraph, drawn: Drawn, column: Column): MapNode[] {
  const y = (id: string): number => drawn.nodes.get(id)?.y ?? 0;
  return graph.nodes.filter((node) => node.column === column).sort((a, b) => y(a.id) - y(b.id));
}

/** Everything on one line with a node: itself, and the ends of its lines. */
export function around(graph: MapGraph, id: string): { nodes: ReadonlySet<string>; edges: ReadonlySet<string> } {
  const edges = graph.edges.filter(({ from, to }) => from === id || to === id);
  return {
    nodes: new Set([id, ...edges.flatMap(({ from, to }) => [from, to])]),
    edges: new Set(edges.map((edge) => edge.id)),
  };
}

function nearest(drawn: Drawn, id: string, others: readonly string[]): string | undefined {
  const y = (each: string): number => drawn.nodes.get(each)?.y ?? 0;
  return [...others].sort((a, b) => Math.abs(y(a) - y(id)) - Math.abs(y(b) - y(id)))[0];
}
