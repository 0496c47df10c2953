/**
 * Where everything of the map stands.
 * Owns: the call of the layout library, drawing its result together, and turning it around for scripts that run from
 * right to left.
 * Used by: the map's drawing.
 * Never: knows of pixels: one unit is a px of text at its normal size.
 */
import { graphlib, layout } from '@dagrejs/dagre';
import { placed } from './compact';
import { type Ends, endsOf } from './ends';
import type { MapGraph } from './graph';

export interface Size {
  width: number;
  height: number;
}

/** Its middle and its size. */
export interface Box extends Size {
  x: number;
  y: number;
}

export interface Drawn {
  width: number;
  height: number;
  nodes: ReadonlyMap<string, Box>;
  edges: ReadonlyMap<string, Ends & { label: Box | null }>;
}

export interface Sizes {
  node(id: string): Size;
  /** null: nothing is written on the line. */
  edge(id: string): Size | null;
}

/** Between two boxes of a column, two lines, two columns; around everything. */
const APART = 12;
const LINES_APART = 6;
const COLUMNS_APART = 24;
const AROUND = 14;
/** How much higher the drawing is than its fullest column, so that lines have room to go straight. */
const SLACK = 1.08;

export function drawn({ nodes, edges }: MapGraph, sizes: Sizes, direction: 'ltr' | 'rtl'): Drawn {
  const graph = new graphlib.Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'LR', nodesep: APART, edgesep: LINES_APART, ranksep: COLUMNS_APART, marginx: AROUND });
  for (const { id } of nodes) graph.setNode(id, { ...sizes.node(id) });
  for (const { id, from, to } of edges) graph.setEdge(from, to, { ...sizes.edge(id), labelpos: 'c', minlen: 2 });
  layout(graph);
  const { width = 0 } = graph.graph() as Partial<Size>;
  const turn = (x: number): number => (direction === 'rtl' ? width - x : x);
  const boxes = new Map<string, Box>(
    nodes.map(({ id }) => {
      const { x, y } = graph.node(id) as Box;
      return [id, { x: turn(x), y, ...sizes.node(id) }];
    }),
  );
  const labels = new Map<string, Box>();
  for (const { id, from, to } of edges) {
    const size = sizes.edge(id);
    if (!size) continue;
    const { x, y } = graph.edge(from, to) as Box;
    labels.set(id, { x: turn(x), y, ...size });
  }
  const height = drawTogether([...boxes.values()], [...labels.values()]);
  const ends = endsOf(edges, boxes);
  return {
    width,
    height,
    nodes: boxes,
    edges: new Map(
      edges.map(({ id }) => {
        const both = ends.get(id) ?? { start: { x: 0, y: 0 }, end: { x: 0, y: 0 } };
        return [id, { ...both, label: labels.get(id) ?? null }];
      }),
    ),
  };
}

/** Moves everything as near together as the fullest column allows; orders stay. @returns the height */
function drawTogether(boxes: Box[], labels: Box[]): number {
  const columns = [...Map.groupBy([...boxes, ...labels], ({ x }) => Math.round(x)).values()];
  const gapOf = (column: readonly Box[]): number => (column.some((each) => boxes.includes(each)) ? APART : LINES_APART);
  const needed = columns.map((column) => column.reduce((sum, { height }) => sum + height + gapOf(column), 0));
  const from = Math.min(...boxes.map(({ y }) => y));
  const span = Math.max(1, ...boxes.map(({ y }) => y - from));
  const scale = Math.min(1, (Math.max(0, ...needed) * SLACK) / span);
  for (const column of columns) {
    column.sort((a, b) => a.y - b.y);
    const middles = placed(
      column.map(({ y, height }) => ({ at: (y - from) * scale, height })),
      gapOf(column),
    );
    column.forEach((each, at) => {
      each.y = middles[at] ?? each.y;
    });
  }
  const all = [...boxes, ...labels];
  const top = Math.min(0, ...all.map(({ y, height }) => y - height / 2)) - AROUND;
  for (const each of all) each.y -= top;
  return Math.max(0, ...all.map(({ y, height }) => y + height / 2)) + AROUND;
}
