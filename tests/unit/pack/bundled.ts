/**
 * The bundled pack, for tests.
 * Owns: reading it the way the build does, and copies to damage.
 * Used by: the unit tests of pack, claims and card.
 */
import json from '../../../data/musk-putin-trump.pack.json';
import { parsePack } from '../../../lib/pure/pack/parse';
import type { Claim, Pack } from '../../../lib/pure/pack/schema';

/** The pack as it stands in its file: a fresh copy, as damaged as a test likes it. */
export function rawPack(): unknown {
  return structuredClone(json);
}

/** The bundled pack, checked. */
export const bundled: Pack = checked();

export function claimOf(id: string): Claim {
  const claim = bundled.claims.find((each) => each.id === id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return claim;
}

function checked(): Pack {
  const result = parsePack(json);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.pack;
}
