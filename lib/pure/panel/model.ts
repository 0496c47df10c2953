/**
 * What the side panel shows of a page, as plain data.
 * Owns: the types that the background fills and the panel draws.
 * Used by: `merge.ts` (makes it), `group.ts`, `search.ts`, `components/panel`.
 * Never: holds sentences (that is `words/`), and never holds a claim twice.
 */
import type { CardModel, ClaimView, EntityKey, NameRef, PackRef } from '../card/model';
import type { Involvement } from '../claims/involvement';
import type { Tally } from '../claims/tally';

/** An entity that is named on the page. */
export type PanelEntity = CardModel['entity'] & { tally: Tally };

/** How one of the page's entities takes part in a claim. */
export interface Part {
  entity: EntityKey;
  involvement: Involvement;
}

export interface PanelClaim {
  /** Across packs: `PACK/CLAIM`. */
  key: string;
  pack: string;
  claim: ClaimView;
  /** The page's entities that take part in it, in the page's order; at least one. */
  parts: readonly Part[];
}

/** What the claims of one pack refer to. */
export interface PanelPack {
  pack: PackRef;
  names: Readonly<Record<string, NameRef>>;
}

/** Every claim of a page's entities, each once. */
export interface PageClaims {
  /** In the order of first mention. */
  entities: readonly PanelEntity[];
  claims: readonly PanelClaim[];
  packs: readonly PanelPack[];
}

export const NO_CLAIMS: PageClaims = { entities: [], claims: [], packs: [] };
