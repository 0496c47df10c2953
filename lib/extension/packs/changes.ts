/**
 * What an update changed.
 * Owns: comparing the version that was there with the one that takes its place.
 * Used by: packs on their way in.
 * Never: stands in the way of an update: where the earlier text cannot be read, nothing is told.
 */
import type { PackRow } from '../../pure/library/model';
import { diffPacks } from '../../pure/pack/diff';
import type { Pack } from '../../pure/pack/schema';
import { readText } from './store/check-text';

/** Changes that are kept; a reader who wants more of them has both versions compared by `npm run -s pack -- diff`. */
const MOST_CHANGES = 200;

export function changesBetween(from: string, before: string, pack: Pack): PackRow['changes'] {
  const read = readText(before);
  if (!read.ok) return undefined;
  const all = diffPacks(read.pack, pack);
  return { from, list: all.slice(0, MOST_CHANGES), more: Math.max(0, all.length - MOST_CHANGES) };
}
