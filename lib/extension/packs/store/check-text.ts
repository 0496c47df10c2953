/**
 * From a text to a pack.
 * Owns: how the background reads texts of packs: strictly, and without looking for advice.
 * Used by: adding, updating and mending packs.
 * Never: throws.
 */
import type { PackTrouble } from '../../../pure/library/model';
import { readPack } from '../../../pure/pack/read';
import type { Pack } from '../../../pure/pack/schema';

export type ReadText = { ok: true; pack: Pack } | { ok: false; trouble: PackTrouble };

export function readText(text: string): ReadText {
  const read = readPack(text, { warnings: false });
  return read.ok ? { ok: true, pack: read.pack } : { ok: false, trouble: read.trouble };
}
