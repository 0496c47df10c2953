/**
 * What the side panel shows of a page, as plain data.
 * Owns: the types that the background fills and the panel draws.
 * Used by: `merge.ts` (makes it), `group.ts`, `search.ts`, `components/panel`.
 * Never: holds sentences (that is `words/`), and never holds a claim twice.
 */
import type { CardModel, EntityKey, ListedClaim, PackNames } from '../card/model';
import type { Involvement } from '../claims/involvement';
import type { Tally } from '../claims/tally';
import type { Digest } from '../digest/model';
import type { SiteReason } from '../sites/decide';

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
  claim: ListedClaim;
  /** The page's entities that take part in it, in the page's order; at least one. */
  parts: readonly Part[];
}

/** What the claims of one pack refer to. */
export type PanelPack = PackNames;

/** Every claim of a page's entities, each once. */
export interface PageClaims {
  /** In the order of first mention. */
  entities: readonly PanelEntity[];
  claims: readonly PanelClaim[];
  packs: readonly PanelPack[];
  /** How many claims are left out, where they are more than a panel can list. */
  more?: number | undefined;
}

/** What the panel knows of the page that it is about. */
export type PanelPage =
  /** The tab has not answered yet. */
  | { kind: 'waiting' }
  /** Extensions may not run there; an extension's own page; the tab was closed; this extension was updated. */
  | { kind: 'no-access' | 'extension-page' | 'closed' | 'gone' }
  | { kind: 'page'; host: string; state: PanelSite; found: Found; now: number };

export interface PanelSite {
  on: boolean;
  reason: SiteReason;
  /** With `paused`: when the pause ends. */
  until?: number | undefined;
  /** Whether a managed policy sets what the switch would change. */
  managed?: boolean | undefined;
}

/** What was found on a page that Says Who is on for. */
export interface Found {
  /** Whether text is still being read. */
  scanning: boolean;
  /** How often each entity is named. */
  times: ReadonlyMap<EntityKey, number>;
  /** Left out where nothing can be said. */
  digest?: Digest | undefined;
  claims: { is: 'loading' } | { is: 'unreadable' } | { is: 'ready'; page: PageClaims };
}

export interface PanelModel {
  page: PanelPage;
  /** Another value: another page is read, and what was typed for the last one is put away. */
  visit: string;
  /** Where the reader is on the page. */
  pointed: EntityKey | null;
  /** Which mention was shown last. */
  shown: { entity: EntityKey; nth: number | null; of: number } | null;
}
