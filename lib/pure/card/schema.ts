/**
 * Checking a card on receipt.
 * Owns: the schema of a card model, as it comes out of a message.
 * Used by: popup and side panel, which draw what the background sends; the card script has `check.ts` for it.
 * Never: differs from `model.ts`: the compiler compares the two, in both directions, at the end of this file.
 */
import * as v from 'valibot';
import { STANDINGS } from '../claims/standing';
import { BASES, CLAIM_KINDS, ENTITY_TYPES, MEDIA, RELATIONS, RESPONSE_KINDS, ROLES } from '../pack/vocabulary';
import type { CardModel } from './model';

const Text = v.string();
const MaybeText = v.optional(v.string());
const MaybeFlag = v.optional(v.boolean());
const Paragraphs = v.array(v.number());

/** An address that the card offers to open: never a script, never a file. */
const Address = v.pipe(v.string(), v.startsWith('https://'));

const NameRefSchema = v.object({ key: Text, name: Text, shortName: Text });

const StandingSchema = v.nullable(v.object({ kind: v.picklist(STANDINGS), by: v.array(Text) }));

const OriginsSchema = v.object({
  established: v.number(),
  notEstablished: v.array(v.object({ by: v.nullable(Text), part: MaybeText })),
  relays: v.number(),
});

const ReportViewSchema = v.object({
  by: v.nullable(NameRefSchema),
  byDescription: MaybeText,
  relation: v.picklist(RELATIONS),
  basis: v.picklist(BASES),
  count: v.optional(v.number()),
  description: MaybeText,
  medium: v.optional(v.picklist(MEDIA)),
  mediumTitle: MaybeText,
  part: MaybeText,
  rating: v.optional(v.object({ words: Text, value: MaybeText, best: MaybeText, worst: MaybeText })),
  hedge: MaybeText,
  limits: v.array(Text),
  cites: v.optional(v.array(NameRefSchema)),
  independent: MaybeText,
  url: v.optional(Address),
  note: MaybeText,
  quoted: MaybeFlag,
  date: MaybeText,
  paragraphs: Paragraphs,
});

const ResponseViewSchema = v.object({
  by: NameRefSchema,
  onBehalfOf: v.optional(NameRefSchema),
  kind: v.picklist([...RESPONSE_KINDS, 'none-recorded']),
  scope: MaybeText,
  note: MaybeText,
  counterText: MaybeText,
  hedge: MaybeText,
  quoted: MaybeFlag,
  secondHand: MaybeFlag,
  reportedBy: v.optional(v.nullable(NameRefSchema)),
  date: MaybeText,
  paragraphs: Paragraphs,
});

const ClaimViewSchema = v.object({
  pack: Text,
  id: Text,
  text: Text,
  kind: v.picklist(CLAIM_KINDS),
  toldByTheSource: v.boolean(),
  wordedBy: v.optional(NameRefSchema),
  nearness: v.picklist(['paragraph', 'page', 'elsewhere']),
  involvement: v.picklist([...ROLES, 'reports', 'responds']),
  origins: OriginsSchema,
  standing: StandingSchema,
  presupposes: v.array(v.object({ id: Text, text: Text, standing: StandingSchema })),
  note: MaybeText,
  date: MaybeText,
  reports: v.array(ReportViewSchema),
  responses: v.array(ResponseViewSchema),
  hasResponseLane: v.boolean(),
  paragraphs: Paragraphs,
});

const PackRefSchema = v.object({
  id: Text,
  title: Text,
  version: Text,
  publisher: Text,
  contactUrl: Address,
  before: MaybeText,
  on: MaybeText,
  asOfNote: Text,
  language: MaybeText,
  sourceDescription: Text,
  sourceUrl: v.optional(Address),
});
const NamesSchema = v.record(v.string(), NameRefSchema);

/** A card as the background sends it; unknown fields are dropped, so that an older card script outlives an update. */
export const CardModelSchema = v.object({
  entity: v.object({ ...NameRefSchema.entries, type: v.picklist(ENTITY_TYPES), description: MaybeText }),
  pack: PackRefSchema,
  others: v.optional(v.array(v.object({ pack: PackRefSchema, names: NamesSchema }))),
  tally: v.object({
    claims: v.number(),
    rows: v.array(v.object({ kind: v.picklist(STANDINGS), claims: v.number(), by: v.array(Text) })),
    differ: v.optional(v.number()),
  }),
  claims: v.array(v.object({ ...ClaimViewSchema.entries, also: v.optional(v.array(ClaimViewSchema)) })),
  more: v.optional(v.number()),
  names: NamesSchema,
});

/** A type with every layer written out and nothing read-only, so that two of them can be compared exactly. */
type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile once schema and model differ, optional fields included. */
const same: Same<Plain<v.InferOutput<typeof CardModelSchema>>, Plain<CardModel>> = true;
void same;
