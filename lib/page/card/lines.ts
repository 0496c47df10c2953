/**
 * The lines that a name stands on.
 * Owns: telling them apart, and the box that a card must keep off.
 * Used by: the placement.
 * Never: decides on which side the card goes.
 */

import { liveOf } from './live';

export interface Edges {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** One box for each line of the name, in reading order. */
export function linesOf(range: StaticRange, vertical: boolean): Edges[] {
  const lines: Edges[] = [];
  for (const { top, left, bottom, right } of liveOf(range).getClientRects()) {
    if (top === bottom || left === right) continue;
    const line = lines.at(-1);
    const middle = vertical ? (left + right) / 2 : (top + bottom) / 2;
    const same =
      line && (vertical ? line.left < middle && middle < line.right : line.top < middle && middle < line.bottom);
    if (same) Object.assign(line, union(line, { top, left, bottom, right }));
    else lines.push({ top, left, bottom, right });
  }
  return lines;
}

/**
 * The box that a card must keep off, and whether the pointer is on the name's last line there. Along the text it is
 * the line under the pointer; across it, all lines of the name that follow one another, not those in another column.
 */
export function boxOf(
  lines: readonly Edges[],
  point: { x: number; y: number } | null,
  vertical: boolean,
): { box: Edges; isLast: boolean } {
  const at = point ? lines.findIndex((line) => isIn(point, line)) : -1;
  const line = lines[at] ?? (lines.at(-1) as Edges);
  const index = lines.indexOf(line);
  const near = lines.filter((other, place) => Math.abs(place - index) <= 1 && follows(line, other, vertical));
  const all = near.reduce(union, line);
  return {
    box: vertical ? { ...line, left: all.left, right: all.right } : { ...line, top: all.top, bottom: all.bottom },
    isLast: near.every((other) => lines.indexOf(other) <= index),
  };
}

/** Not further apart than a line is thick: otherwise they stand in two columns, or on two pages. */
function follows(line: Edges, other: Edges, vertical: boolean): boolean {
  const thick = vertical ? line.right - line.left : line.bottom - line.top;
  const apart = vertical
    ? Math.max(other.left - line.right, line.left - other.right)
    : Math.max(other.top - line.bottom, line.top - other.bottom);
  return apart <= 2 * thick;
}

function isIn({ x, y }: { x: number; y: number }, { top, left, bottom, right }: Edges): boolean {
  return left - 1 <= x && x <= right + 1 && top - 1 <= y && y <= bottom + 1;
}

/**
 * The box together with the lines of a sentence that follow it, so that a card does not cover what it is about.
 * @param most px: a sentence that is thicker than this leaves a card no room, so the box stays as it is
 */
export function withSentence(box: Edges, sentence: readonly Edges[], vertical: boolean, most: number): Edges {
  let all = box;
  // From the end, where the sign is: each line joins if it follows those that have joined.
  for (const line of [...sentence].reverse()) if (follows(line, all, vertical)) all = union(all, line);
  const thick = vertical ? all.right - all.left : all.bottom - all.top;
  if (thick > most) return box;
  return vertical ? { ...box, left: all.left, right: all.right } : { ...box, top: all.top, bottom: all.bottom };
}

function union(a: Edges, b: Edges): Edges {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
