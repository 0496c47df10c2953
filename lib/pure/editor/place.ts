/**
 * Which part of a draft is open in the editor.
 * Owns: the type, and finding the part and the field that a finding is about.
 * Used by: the pack editor.
 * Never: leads to a part that is not there.
 */
import type { Part } from './blank';
import { type DraftPack, listAt, type Path } from './draft';

export type EditorPlace = { part: 'pack' } | { part: Part; at: number };

const PARTS: readonly Part[] = ['sources', 'entities', 'claims'];

/** @param path as findings have it: `claims[3].reports[0].by` */
export function placeOf(draft: DraftPack, path: string): EditorPlace {
  const [, part, at] = /^(sources|entities|claims)\[(\d+)\]/.exec(path) ?? [];
  const found = PARTS.find((each) => each === part);
  if (!found || Number(at) >= listAt(draft, [found]).length) return { part: 'pack' };
  return { part: found, at: Number(at) };
}

/** A place that is there: after a part was removed, the one before it. */
export function nearest(draft: DraftPack, place: EditorPlace): EditorPlace {
  if (place.part === 'pack') return place;
  const count = listAt(draft, [place.part]).length;
  return count === 0 ? { part: 'pack' } : { part: place.part, at: Math.min(place.at, count - 1) };
}

/** The part itself as a path. */
export function pathTo(place: EditorPlace): Path {
  return place.part === 'pack' ? [] : [place.part, place.at];
}
