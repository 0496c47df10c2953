/**
 * What the popup shows, as plain data.
 * Owns: the types that the popup's entry point fills and the popup draws.
 * Used by: `entrypoints/popup`, `components/popup`.
 * Never: holds sentences (that is `words/`) or asks for anything.
 */
import type { EntityKey } from '../card/model';
import type { Tally } from '../claims/tally';
import type { NoticeId } from '../messages/answers';
import type { EntityType } from '../pack/vocabulary';
import type { SiteReason } from '../sites/decide';

/** An entity found on the page, by first mention. */
export interface FoundName {
  key: EntityKey;
  name: string;
  type: EntityType;
  times: number;
  tally: Tally;
}

export interface Notice {
  id: NoticeId;
}

export type PageModel =
  /** Browsers keep extensions away from this page; or it is an extension's own; or it has not answered yet. */
  | { kind: 'no-access' | 'extension-page' | 'loading' }
  | {
      kind: 'page';
      host: string;
      on: boolean;
      reason: SiteReason;
      names: readonly FoundName[];
      /** Whether text is still being read. */
      scanning: boolean;
    };

export interface PopupModel {
  /** Whether Says Who runs anywhere at all. */
  everywhere: boolean;
  page: PageModel;
  /** The enabled packs, and the date (ISO) that all of them are silent about. */
  packs: { count: number; before?: string | undefined };
  notices: readonly Notice[];
}
