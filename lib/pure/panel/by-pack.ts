/**
 * A page's claims by the pack that records them.
 * Owns: the way from the panel's list to what exports and the map ask for.
 * Used by: the side panel.
 * Never: loses the coding of a further pack.
 */
import type { PageClaims, PanelPack } from './model';

export interface ClaimsOfPack {
  pack: PanelPack['pack'];
  /** Their ids in the pack, each once, in the order of the panel. */
  claims: readonly string[];
}

/** In the order of the packs; packs without claims here are left out. */
export function claimsByPack({ claims, packs }: Pick<PageClaims, 'claims' | 'packs'>): ClaimsOfPack[] {
  const codings = claims.flatMap(({ claim }) => [claim, ...(claim.also ?? [])]);
  return packs.flatMap(({ pack }) => {
    const ids = new Set(codings.flatMap((coding) => (coding.pack === pack.id ? [coding.id] : [])));
    return ids.size > 0 ? [{ pack, claims: [...ids] }] : [];
  });
}
