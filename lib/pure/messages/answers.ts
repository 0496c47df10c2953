/**
 * The answers of the background that have no other home.
 * Owns: their types and the schemas they are checked against on receipt.
 * Used by: the background (makes them) and the popup (checks and shows them).
 * Never: holds a card model (that is `lib/pure/card/`).
 */
import * as v from 'valibot';
import { STANDINGS } from '../claims/standing';
import type { Tally } from '../claims/tally';
import { ENTITY_TYPES, type EntityType } from '../pack/vocabulary';

export const TallySchema = v.object({
  claims: v.number(),
  rows: v.array(v.object({ kind: v.picklist(STANDINGS), claims: v.number(), by: v.array(v.string()) })),
  differ: v.optional(v.number()),
});

export const TalliesSchema = v.array(
  v.object({ key: v.string(), name: v.string(), type: v.picklist(ENTITY_TYPES), tally: TallySchema }),
);

export const NOTICES = ['packs-rebuilt', 'packs-in-memory', 'packs-set-aside', 'settings-unreadable'] as const;
export type NoticeId = (typeof NOTICES)[number];

export const PacksSummarySchema = v.object({
  count: v.number(),
  /** Of the enabled packs, the earliest stamp: what all of them are silent about. */
  before: v.optional(v.string()),
  notices: v.array(v.picklist(NOTICES)),
});

/** In the order of the keys asked for; entities that no enabled pack knows are left out. */
export type Tallies = readonly { key: string; name: string; type: EntityType; tally: Tally }[];
export type PacksSummary = v.InferOutput<typeof PacksSummarySchema>;

/** Where the side panel opened: Chrome's side panel, Firefox's sidebar, or a tab of its own. */
export type PanelPlace = 'side-panel' | 'sidebar' | 'tab';
