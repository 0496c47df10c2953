/**
 * Checking what the background says of the library, on receipt.
 * Owns: the schemas of the answers about packs, their claims and drafts.
 * Used by: the library view, the pack page and the pack editor.
 * Never: differs from `model.ts`: the compiler compares the two, in both directions, at the end of this file.
 */
import * as v from 'valibot';
import { isSaidClaim } from '../card/check';
import type { PackProblem } from '../pack/problem';
import {
  type AddResult,
  type ClaimsPage,
  type Done,
  type Draft,
  type DraftRow,
  type Fetched,
  PACK_CHANGES,
  type PackLook,
  type PackRow,
  type PackTrouble,
  UPDATE_RHYTHMS,
} from './model';

const Text = v.string();
const Count = v.number();

const isProblem = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  'found' in value &&
  'allowed' in value &&
  [value.path, value.found, value.allowed].every((each) => typeof each === 'string');

export const PackTroubleSchema = v.variant('kind', [
  v.object({ kind: v.literal('not-json'), line: Count, column: Count, found: Text }),
  v.object({ kind: v.literal('problems'), problems: v.array(v.custom<PackProblem>(isProblem)), more: Count }),
  v.object({ kind: v.literal('too-large'), limit: Count }),
  v.object({ kind: v.literal('too-many-names'), limit: Count, names: Count }),
  v.object({ kind: v.literal('redirected') }),
  v.object({ kind: v.literal('no-access'), host: Text }),
  v.object({ kind: v.literal('status'), status: Count }),
  v.object({ kind: v.literal('other-key'), pinned: Text, key: v.nullable(Text) }),
  v.object({ kind: v.literal('other-pack'), expected: Text, found: Text }),
  v.object({ kind: v.literal('older-version'), have: Text, found: Text }),
  v.object({ kind: v.literal('taken'), title: Text }),
  v.object({ kind: v.literal('not-https') }),
  v.object({ kind: v.literal('has-credentials') }),
  v.object({ kind: v.literal('unreachable') }),
  v.object({ kind: v.literal('not-utf8') }),
  v.object({ kind: v.literal('bad-signature') }),
  v.object({ kind: v.literal('by-policy') }),
  v.object({ kind: v.literal('bundled') }),
  v.object({ kind: v.literal('gone') }),
  v.object({ kind: v.literal('damaged') }),
  v.object({ kind: v.literal('no-storage') }),
]);

export const PackOriginSchema = v.variant('kind', [
  v.object({ kind: v.literal('bundled') }),
  v.object({ kind: v.literal('file'), name: Text }),
  v.object({ kind: v.literal('address'), url: Text }),
  v.object({ kind: v.literal('written') }),
  v.object({ kind: v.literal('policy'), url: Text }),
]);

export const PackChangeSchema = v.object({
  kind: v.picklist(PACK_CHANGES),
  id: Text,
  title: Text,
  by: v.exactOptional(Text),
  field: v.exactOptional(Text),
  before: v.exactOptional(Text),
  after: v.exactOptional(Text),
});

export const PackRowSchema = v.object({
  id: Text,
  title: Text,
  version: Text,
  publisher: v.object({ name: Text, url: v.exactOptional(Text) }),
  description: v.exactOptional(Text),
  language: Text,
  license: Text,
  asOf: v.object({ before: v.exactOptional(Text), on: v.exactOptional(Text), note: Text }),
  contact: Text,
  entities: Count,
  claims: Count,
  names: Count,
  origin: PackOriginSchema,
  enabled: v.boolean(),
  managed: v.boolean(),
  added: Count,
  updated: Count,
  updates: v.exactOptional(v.picklist(UPDATE_RHYTHMS)),
  lastChecked: v.exactOptional(Count),
  trouble: v.exactOptional(PackTroubleSchema),
  signer: v.exactOptional(Text),
  changes: v.exactOptional(v.object({ from: Text, list: v.array(PackChangeSchema), more: Count })),
});
export const LibrarySchema = v.array(PackRowSchema);

const Refused = v.object({ ok: v.literal(false), trouble: PackTroubleSchema });
const Was = v.picklist(['added', 'replaced', 'unchanged']);

export const AddResultSchema = v.variant('ok', [v.object({ ok: v.literal(true), id: Text, was: Was }), Refused]);
export const DoneSchema = v.variant('ok', [v.object({ ok: v.literal(true) }), Refused]);
export const FetchedSchema = v.variant('ok', [v.object({ ok: v.literal(true), text: Text }), Refused]);
export const PackLookSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), row: PackRowSchema, was: Was, asks: v.array(PackTroubleSchema) }),
  Refused,
]);

export const ClaimsPageSchema = v.object({
  total: Count,
  claims: v.array(v.custom<ClaimsPage['claims'][number]>(isSaidClaim)),
  entities: v.array(v.object({ id: Text, name: Text, claims: Count })),
});

export const DraftRowSchema = v.object({ id: Text, title: Text, changed: Count });
export const DraftsSchema = v.array(DraftRowSchema);
export const DraftSchema = v.object({ ...DraftRowSchema.entries, text: Text });

type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Checks<S extends v.GenericSchema, T> = Same<Plain<v.InferOutput<S>>, Plain<T>>;

const same: [
  Checks<typeof PackRowSchema, PackRow>,
  Checks<typeof AddResultSchema, AddResult>,
  Checks<typeof DoneSchema, Done>,
  Checks<typeof FetchedSchema, Fetched>,
  Checks<typeof PackLookSchema, PackLook>,
  Checks<typeof ClaimsPageSchema, ClaimsPage>,
  Checks<typeof DraftRowSchema, DraftRow>,
  Checks<typeof DraftSchema, Draft>,
] = [true, true, true, true, true, true, true, true];
void same;
/** Every kind of trouble is told apart by the schema. */
const troubles: Same<v.InferOutput<typeof PackTroubleSchema>['kind'], PackTrouble['kind']> = true;
void troubles;
