/**
 * What the popup shows, as plain data.
 * Owns: the types that the popup's entry point fills and the popup draws.
 * Used by: `entrypoints/popup`, `components/popup`.
 * Never: holds sentences (that is `words/`) or asks for anything.
 */
import type { EntityKey } from '../card/model';
import type { Tally } from '../claims/tally';
import type { Digest } from '../digest/model';
import type { NoticeId } from '../messages/answers';
import type { EntityType } from '../pack/vocabulary';
import type { SiteReason } from '../sites/decide';
import type { NoPageReason } from './address';

/** An entity found on the page, by first mention. */
export interface FoundName {
  key: EntityKey;
  name: string;
  type: EntityType;
  times: number;
  tally: Tally;
}

/** An entity found on the page of which the reader wants to see nothing. */
export interface MutedName {
  key: EntityKey;
  name: string;
}

export interface Notice {
  id: NoticeId;
}

/** What did not work of what the reader asked for. */
export const TROUBLES = ['not-saved', 'not-allowed', 'not-asked', 'no-panel', 'no-options', 'not-shown'] as const;
export type TroubleId = (typeof TROUBLES)[number];

/** A page that has answered. */
export interface SitePage {
  kind: 'page';
  host: string;
  on: boolean;
  reason: SiteReason;
  /** With the reason `paused`: when it ends, in ms since 1970. */
  until?: number | undefined;
  /** Whether the browser lets it be read for now only, because the reader opened the popup. */
  forNow: boolean;
  /** Whether a managed policy sets what holds for the site. */
  managed: boolean;
  /** Whether what is switched here holds in private windows alone. */
  isPrivate: boolean;
  names: readonly FoundName[];
  muted: readonly MutedName[];
  /** Left out where nothing can be said of the page's wording. */
  digest?: Digest | undefined;
  /** Whether text is still being read. */
  scanning: boolean;
}

export type PageModel =
  /** It has not answered yet. */
  | { kind: 'loading' }
  /** Nothing can be done about it. */
  | { kind: 'no-page'; why: NoPageReason }
  /** The browser keeps us from the site until the reader allows it; `host` is null where it does not even name it. */
  | { kind: 'withheld'; host: string | null }
  /** It may be read, and yet does not answer. */
  | { kind: 'no-answer'; host: string }
  | SitePage;

export interface PopupModel {
  /** Whether Says Who runs anywhere at all. */
  everywhere: boolean;
  /** Whether a managed policy sets that. */
  everywhereManaged: boolean;
  page: PageModel;
  /** The enabled packs, and the date (ISO) that all of them are silent about. */
  packs: { count: number; before?: string | undefined };
  notices: readonly Notice[];
  trouble: TroubleId | null;
  /** Where the claims open in full: beside the page, or in a tab where the browser has no side panel. */
  panel: 'side' | 'tab';
  /** When this was gathered, in ms since 1970. */
  now: number;
}
