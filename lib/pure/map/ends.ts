/**
 * Where the lines of the map leave and reach its boxes.
 * Owns: spreading them along a box's side.
 * Used by: `layout.ts`.
 * Never: crosses two lines at the box that they share.
 */
import type { MapEdge } from './graph';
import type { Box } from './layout';

export interface Point {
  x: number;
  y: number;
}

export interface Ends {
  start: Point;
  end: Point;
}

/** What an end keeps from the next one, and from the corner of its box. */
const END_APART = 7;
const CORNER = 9;

/** Lines stand one below the other in the order of where they lead. */
export function endsOf(edges: readonly MapEdge[], boxes: ReadonlyMap<string, Box>): ReadonlyMap<string, Ends> {
  const at = (id: string): Box => boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const points = new Map<string, Ends>(edges.map(({ id }) => [id, { start: { x: 0, y: 0 }, end: { x: 0, y: 0 } }]));
  const spread = (mine: 'from' | 'to', other: 'from' | 'to', end: keyof Ends): void => {
    for (const [id, lines] of Map.groupBy(edges, (edge) => edge[mine])) {
      const box = at(id);
      const sorted = [...lines].sort((a, b) => at(a[other]).y - at(b[other]).y);
      const room = Math.max(0, box.height - 2 * CORNER);
      const apart = sorted.length > 1 ? Math.min(END_APART, room / (sorted.length - 1)) : 0;
      sorted.forEach((line, index) => {
        const ends = points.get(line.id);
        const towards = Math.sign(at(line[other]).x - box.x);
        const y = box.y + (index - (sorted.length - 1) / 2) * apart;
        if (ends) ends[end] = { x: box.x + (towards * box.width) / 2, y };
      });
    }
  };
  spread('from', 'to', 'start');
  spread('to', 'from', 'end');
  return points;
}
