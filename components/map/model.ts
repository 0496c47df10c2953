/**
 * What the map's page shows, and what it can be asked for.
 * Owns: the types between the page and its views.
 * Used by: `components/map`, `entrypoints/map`, the gallery.
 * Never: holds code.
 */
import type { SaidClaim } from '../../lib/pure/card/said';
import type { MapData } from '../../lib/pure/map/claims';

export type MapState =
  | { is: 'loading' }
  | { is: 'gone' }
  | { is: 'unreadable' }
  | {
      is: 'ready';
      data: MapData;
      /** What is drawn: a pack's title, or that it is the claims of a page. */
      title: string;
      language?: string | undefined;
      /** Where it leads back to; null where there is no such page. */
      back: string | null;
      /** Packs that could not be read. */
      missing: number;
    };

export interface MapActions {
  /** A claim with everything about it. @param key `PACK/CLAIM`; null for one that is not there */
  read(key: string): SaidClaim | null;
  retry(): void;
}

/** Whether a map is drawn or a table. */
export const VIEWS = ['map', 'table'] as const;
export type MapViewName = (typeof VIEWS)[number];
