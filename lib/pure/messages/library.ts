/**
 * What the library of packs and the pack editor ask of the background, and what it answers.
 * Owns: these requests' schemas and answers.
 * Used by: `requests.ts`, which offers them to the extension's own pages only.
 * Never: offered to a page's content script.
 */
import * as v from 'valibot';
import { STANDINGS } from '../claims/standing';
import type {
  AddResult,
  ClaimQuery,
  ClaimsPage,
  Done,
  Draft,
  DraftRow,
  Fetched,
  PackLook,
  PackRow,
} from '../library/model';
import { UPDATE_RHYTHMS } from '../library/model';
import { PACK_LIMITS } from '../pack/limits';
import { BASES, CLAIM_KINDS } from '../pack/vocabulary';

/** UTF-16 units: ids of packs have at most 120, addresses 2000; a draft may be called by its file's name. */
const LONGEST_ID = 120;
const LONGEST_ADDRESS = 2000;
const LONGEST_TITLE = 600;
/** Claims that one page of the claim browser can show; packs that a library can hold. */
const MOST_CLAIMS = 200;
const MOST_PACKS = 1000;

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
const Address = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS));
const Title = v.pipe(v.string(), v.maxLength(LONGEST_TITLE));
/** Its bytes are counted where it is read; here it is kept from growing past what a message carries (64 MB in Chrome). */
const PackText = v.pipe(v.string(), v.maxLength(PACK_LIMITS.bytes));
const Whole = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A key's fingerprint as the trouble `other-key` told it; null: no longer signed, which the reader agreed to. */
const AcceptKey = v.exactOptional(v.nullable(Id));

/** Where a reader's own pack can come from. */
const Origin = v.variant('kind', [
  v.strictObject({ kind: v.literal('file'), name: Title }),
  v.strictObject({ kind: v.literal('address'), url: Address }),
  v.strictObject({ kind: v.literal('written') }),
]);

const Query = v.strictObject({
  pack: Id,
  words: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
  standing: v.exactOptional(v.picklist(STANDINGS)),
  basis: v.exactOptional(v.picklist(BASES)),
  kind: v.exactOptional(v.picklist(CLAIM_KINDS)),
  entity: v.exactOptional(Id),
  from: Whole,
  count: v.pipe(Whole, v.maxValue(MOST_CLAIMS)),
});

export const FROM_LIBRARY = {
  /** All packs, in the reader's order. */
  library: v.strictObject({ type: v.literal('library') }),
  /** The text at an address; nothing is kept of it. */
  'pack-fetch': v.strictObject({ type: v.literal('pack-fetch'), url: Address }),
  /** What is in a pack, and what adding it would do; nothing is changed. */
  'pack-look': v.strictObject({ type: v.literal('pack-look'), text: PackText, origin: Origin }),
  'pack-add': v.strictObject({
    type: v.literal('pack-add'),
    text: PackText,
    origin: Origin,
    /** The reader agreed that it takes the place of a pack of this id from somewhere else. */
    replace: v.exactOptional(v.boolean()),
    acceptKey: AcceptKey,
  }),
  'pack-remove': v.strictObject({ type: v.literal('pack-remove'), id: Id }),
  'pack-enable': v.strictObject({ type: v.literal('pack-enable'), id: Id, on: v.boolean() }),
  /** Ids in their new order; those that are not named follow in the order they had. */
  'pack-order': v.strictObject({ type: v.literal('pack-order'), ids: v.pipe(v.array(Id), v.maxLength(MOST_PACKS)) }),
  /** The pack's text, as it was imported. */
  'pack-text': v.strictObject({ type: v.literal('pack-text'), id: Id }),
  /** Asks a pack's address for a newer version. */
  'pack-update': v.strictObject({ type: v.literal('pack-update'), id: Id, acceptKey: AcceptKey }),
  'pack-rhythm': v.strictObject({ type: v.literal('pack-rhythm'), id: Id, rhythm: v.picklist(UPDATE_RHYTHMS) }),
  'pack-claims': v.strictObject({ type: v.literal('pack-claims'), query: Query }),
  drafts: v.strictObject({ type: v.literal('drafts') }),
  draft: v.strictObject({ type: v.literal('draft'), id: Id }),
  'save-draft': v.strictObject({ type: v.literal('save-draft'), id: Id, title: Title, text: PackText }),
  'remove-draft': v.strictObject({ type: v.literal('remove-draft'), id: Id }),
};

export interface LibraryAnswers {
  library: readonly PackRow[];
  'pack-fetch': Fetched;
  'pack-look': PackLook;
  'pack-add': AddResult;
  'pack-remove': Done;
  'pack-enable': Done;
  'pack-order': Done;
  /** null: there is no such pack (any more), or its text is lost. */
  'pack-text': string | null;
  'pack-update': AddResult;
  'pack-rhythm': Done;
  /** null: there is no such pack (any more). */
  'pack-claims': ClaimsPage | null;
  /** The one that was changed last comes first. */
  drafts: readonly DraftRow[];
  draft: Draft | null;
  'save-draft': Done;
  'remove-draft': Done;
}

type Query = v.InferOutput<typeof Query>;
/** Does not compile once the request and the model of a query differ. */
const same: [Query extends ClaimQuery ? true : false, ClaimQuery extends Query ? true : false] = [true, true];
void same;
