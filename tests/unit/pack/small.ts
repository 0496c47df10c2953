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
  const claims = pack.claims.slice(0, 5).map(({ cues: _, ...claim }) => claim);
  const entities = pack.entities.map(({ never: _, descriptions: __, speaksFor: ___, names, ...entity }) => ({
    ...entity,
    names: names.filter(({ companions }, at) => at < 2 || companions !== undefined),
  }));
  return { ...pack, entities, claims };
}

export const textOf = (pack: unknown): string => JSON.stringify(pack, null, 2);
