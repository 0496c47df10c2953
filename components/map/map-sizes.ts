/**
 * The sizes of what is drawn, from its words.
 * Owns: which words stand in which box and on which line.
 * Used by: `MapDrawing.tsx`.
 * Never: measures the page; the layout comes first.
 */
import { STANDINGS } from '../../lib/pure/claims/standing';
import type { MapData } from '../../lib/pure/map/claims';
import { isGathered, isPassedOn, type MapEdge, type MapGraph, type MapNode, type Mark } from '../../lib/pure/map/graph';
import type { Size, Sizes } from '../../lib/pure/map/layout';
import { claimSize, markSize, nameSize } from '../../lib/pure/map/sizes';
import { countedWords, type MarkWords, markWords, nodeTitle } from '../../lib/pure/words/map';
import type { Say } from '../../lib/pure/words/say';

export function mapSizes(say: Say, graph: MapGraph, data: MapData): Sizes {
  const nodes = new Map(graph.nodes.map((node) => [node.id, nodeSize(say, node, data)]));
  const edges = new Map(graph.edges.map((edge) => [edge.id, edgeSize(say, edge, isGathered(graph))]));
  return { node: (id) => nodes.get(id) ?? { width: 0, height: 0 }, edge: (id) => edges.get(id) ?? null };
}

export interface Rows {
  /** The weightiest first. */
  rows: readonly MarkWords[];
  /** How many of them there is room for; the others come when the line is emphasised. */
  shown: number;
  /** “+3”: how many kinds there are besides. */
  more: string | null;
}

/** What stands on a line. In a gathered map there are many lines, and each has one row. */
export function rowsOf(say: Say, { marks }: Pick<MapEdge, 'marks'>, gathered: boolean): Rows {
  const rows = [...marks].sort(byWeight).map((mark) => markWords(say, mark));
  const shown = gathered ? Math.min(1, rows.length) : rows.length;
  const more = rows.length - shown;
  return { rows, shown, more: more > 0 ? say('map_more', new Intl.NumberFormat(say.locale).format(more)) : null };
}

/** A denial is seen before a silence, however many there are; of reports, what is most frequent comes first. */
function byWeight(a: Mark, b: Mark): number {
  if (a.is === 'answer' && b.is === 'answer') return STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing);
  return b.count - a.count;
}

function nodeSize(say: Say, node: MapNode, data: MapData): Size {
  switch (node.kind) {
    case 'claim':
      return claimSize(node.claim.text, node.claim.standing === 'none-recorded');
    case 'bundle':
      return claimSize(node.claims[0]?.text.slice(0, 78) ?? '', false);
    case 'rest':
      return claimSize('', false);
    default:
      return nameSize(nodeTitle(say, node, data));
  }
}

function edgeSize(say: Say, edge: MapEdge, gathered: boolean): Size | null {
  // Dots say that it was passed on; among many lines that is enough.
  if (gathered && edge.marks.every(isPassedOn)) return null;
  const { rows, shown, more } = rowsOf(say, edge, gathered);
  return markSize(rows.slice(0, shown).map((row) => countedWords(say, row) + (more === null ? '' : ` ${more} `)));
}
