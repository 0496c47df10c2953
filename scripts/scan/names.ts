/**
 * From the text of a pack to the name index, as the background makes it.
 * Owns: nothing but joining the check of packs and the index.
 * Used by: `pack.ts`, which has Vite load this file, since imports in `lib` carry no file extension.
 * Never: repairs a pack.
 */
import { entityKey } from '../../lib/pure/card/key';
import { buildNameIndex, type NameIndexData } from '../../lib/pure/names/name-index';
import type { Pack } from '../../lib/pure/pack/schema';
import { faultOf } from '../build/check-packs';

/** The index of a pack's names, or what is wrong with the pack, one line a problem. */
export function indexOf(json: string): { index: NameIndexData } | { fault: string } {
  const fault = faultOf(json);
  if (fault !== null) return { fault };
  const { id, entities } = JSON.parse(json) as Pack;
  return { index: buildNameIndex(entities.map((entity) => ({ ...entity, key: entityKey(id, entity.id) }))) };
}
