/**
 * A right pack that is small and uses most of the format, for tests that damage it many times.
 * Owns: cutting it out of the bundled one.
 * Used by: the tests of reading packs.
 */
import type { Pack } from '../../../lib/pure/pack/schema';
import { rawPack } from './bundled';

/** Its first claims lean on each other, so that ids lead everywhere that they can. */
export function smallPack(): Pack {
  const pack = rawPack() as Pack;
  const { claims, entities } = structuredClone(pack);
  for (const claim of claims) delete claim.cues;
  for (const entity of entities) {
    for (const field of ['never', 'descriptions', 'speaksFor'] as const) delete entity[field];
    entity.names = entity.names.filter(({ companions }, at) => at < 2 || companions !== undefined);
  }
  return { ...pack, entities, claims: claims.slice(0, 5) };
}

export const textOf = (pack: unknown): string => JSON.stringify(pack, null, 2);
