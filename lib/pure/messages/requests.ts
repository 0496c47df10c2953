/**
 * What parts ask of the background, and what it answers.
 * Owns: the protocol; one entry per request, with the schema that the background checks it against.
 * Used by: the background's listener, and `lib/extension/messages/ask.ts` on the asking side.
 * Never: carries page text or addresses; a page's content script sends keys of entities and claims, and counts.
 */
import * as v from 'valibot';
import type { CardModel } from '../card/model';
import type { SaidCard } from '../card/said';
import type { MatchedClaim } from '../digest/facts';
import type { NameIndexData } from '../names/name-index';
import type { PageClaims } from '../panel/model';
import type { CueIndex } from '../recognise/cue-index';
import type { PrivateEntries } from '../settings/private';
import { LONGEST, MUTE_PREFIX, PAUSE_PREFIX, SITE_PREFIX } from '../settings/stored';
import { SITE_REASONS } from '../sites/decide';
import type { PacksSummary, PanelPlace, Tallies } from './answers';
import { FROM_LIBRARY, type LibraryAnswers } from './library';

/** More keys than any page can need; a longer list is not ours. */
const MAX_KEYS = 10_000;
const Key = v.pipe(v.string(), v.minLength(3), v.maxLength(260));
const Keys = v.pipe(v.array(Key), v.maxLength(MAX_KEYS));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_KEYS));

/** Claims that one page can match; more are not ours. */
const MAX_CLAIMS = 500;
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(130));
const Claims = v.pipe(v.array(v.strictObject({ pack: Id, id: Id })), v.maxLength(MAX_CLAIMS));

/** A switch or a pause changes few entries at once; more are not ours. */
const MAX_ENTRIES = 1000;
const PrivateKey = v.pipe(
  v.string(),
  v.maxLength(LONGEST),
  v.check((key) => [SITE_PREFIX, PAUSE_PREFIX, MUTE_PREFIX].some((prefix) => key.startsWith(prefix))),
);
const Private = v.pipe(
  v.record(PrivateKey, v.nullable(v.union([v.pipe(v.string(), v.maxLength(LONGEST)), v.number()]))),
  v.check((entries) => Object.keys(entries).length <= MAX_ENTRIES),
);

/** The scripts that come into a page when they are needed there. */
export const PAGE_SCRIPTS = ['reader', 'card', 'walk', 'sheet', 'sentences', 'shadow'] as const;
export type PageScript = (typeof PAGE_SCRIPTS)[number];

const CardOf = { entity: Key, paragraph: Keys, page: Keys };

/** The requests a page's content script may make. */
export const FROM_PAGE = {
  /** The names of all enabled packs. */
  names: v.strictObject({ type: v.literal('names') }),
  /** What the card of one entity shows at one place, in words. */
  'said-card': v.strictObject({ type: v.literal('said-card'), ...CardOf }),
  /** The cues of the claims that a page with these names could match. */
  cues: v.strictObject({ type: v.literal('cues'), entities: Keys }),
  /** What the digest shows of the claims that the page's wording matches. */
  'matched-claims': v.strictObject({ type: v.literal('matched-claims'), claims: Claims }),
  /** The card of the claims that a sentence matches, in words. */
  'said-claims': v.strictObject({ type: v.literal('said-claims'), claims: Claims }),
  /** Put a script into this document: it is needed there for the first time. */
  script: v.strictObject({ type: v.literal('script'), name: v.picklist(PAGE_SCRIPTS) }),
  /** Open the side panel for this tab; by the reader's own press only, or the browser opens a tab instead. */
  'open-panel': v.strictObject({ type: v.literal('open-panel') }),
  /** What holds in this tab now: for the toolbar button, and for a popup that is open. */
  'page-state': v.strictObject({
    type: v.literal('page-state'),
    reason: v.picklist(SITE_REASONS),
    entities: Count,
    scanning: v.boolean(),
  }),
  /** What holds in private windows only; for a page in one, and for the extension's own pages. */
  'private-entries': v.strictObject({ type: v.literal('private-entries') }),
  'keep-private': v.strictObject({ type: v.literal('keep-private'), entries: Private }),
};

/** The requests an extension page may make besides. */
export const FROM_EXTENSION = {
  /** Options and first-run page have a sample of their own to read. */
  names: FROM_PAGE.names,
  /** What a card shows, to be worded where it is drawn. */
  card: v.strictObject({ type: v.literal('card'), ...CardOf }),
  'said-card': FROM_PAGE['said-card'],
  'private-entries': FROM_PAGE['private-entries'],
  'keep-private': FROM_PAGE['keep-private'],
  /** Names, types and tallies of entities. */
  tallies: v.strictObject({ type: v.literal('tallies'), entities: Keys }),
  /** All claims of a page's entities, each once. */
  'page-claims': v.strictObject({ type: v.literal('page-claims'), entities: Keys }),
  /** How many packs, their stamp, and what the reader must be told. */
  packs: v.strictObject({ type: v.literal('packs') }),
  'dismiss-notice': v.strictObject({ type: v.literal('dismiss-notice'), id: v.picklist(['packs-rebuilt']) }),
  /** Put the content script into a tab that has none yet. */
  'inject-page': v.strictObject({ type: v.literal('inject-page'), tab: v.pipe(v.number(), v.integer()) }),
  ...FROM_LIBRARY,
};

type Requests = typeof FROM_PAGE & typeof FROM_EXTENSION;
export type RequestType = keyof Requests;
export type RequestOf<T extends RequestType> = v.InferOutput<Requests[T]>;

export interface AnswerOf extends LibraryAnswers {
  names: NameIndexData;
  /** null: no enabled pack knows the entity (any more). */
  card: CardModel | null;
  'said-card': SaidCard | null;
  cues: CueIndex;
  'matched-claims': readonly MatchedClaim[];
  /** null: no enabled pack has the claims (any more). */
  'said-claims': SaidCard | null;
  script: true;
  'page-state': true;
  'private-entries': PrivateEntries;
  'keep-private': true;
  'open-panel': PanelPlace;
  'page-claims': PageClaims;
  tallies: Tallies;
  packs: PacksSummary;
  'dismiss-notice': true;
  'inject-page': boolean;
}

/** Every answer says whether it is one: an exception does not cross from part to part. */
export type Answer<T> = { ok: true; value: T } | { ok: false; reason: 'refused' | 'failed' };
