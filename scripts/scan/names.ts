/**
 * From the text of a pack to what is looked for on pages, as the background makes it: the name index and the cues.
 * Owns: nothing but joining the check of packs and the two.
 * Used by: `pack.ts`, which has Vite load this file, since imports in `lib` carry no file extension.
 * Never: repairs a pack.
 */
import { entityKey } from '../../lib/pure/card/key';
import { buildNameIndex, type NameIndexData } from '../../lib/pure/names/name-index';
import type { Pack } from '../../lib/pure/pack/schema';
import { type CueIndex, cuesOf } from '../../lib/pure/recognise/cue-index';
import { faultOf } from '../build/check-packs';

/** What is looked for on pages. */
export interface Sought {
  index: NameIndexData;
  cues: CueIndex;
}

/** What a pack has to look for, or what is wrong with the pack, one line a problem. */
export function soughtIn(json: string): Sought | { fault: string } {
  const fault = faultOf(json);
  if (fault !== null) return { fault };
  const pack = JSON.parse(json) as Pack;
  const named = pack.entities.map((entity) => ({ ...entity, key: entityKey(pack.id, entity.id) }));
  return { index: buildNameIndex(named), cues: [cuesOf(pack)] };
}
