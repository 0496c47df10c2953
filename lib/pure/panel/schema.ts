/**
 * Checking on receipt what the side panel is sent.
 * Owns: the schemas of a page's claims (from the background) and of the messages from a page.
 * Used by: the side panel.
 * Never: differs from the types; the compiler compares them, in both directions, at the end of this file.
 */
import * as v from 'valibot';
import { CardModelSchema } from '../card/schema';
import { DigestSchema } from '../digest/schema';
import type { ToPanel } from '../messages/panel';
import { SITE_REASONS } from '../sites/decide';
import type { PageClaims } from './model';

const Key = v.pipe(v.string(), v.minLength(3), v.maxLength(260));
const { entity: Entity, pack, tally, claims, names } = CardModelSchema.entries;

export const PageClaimsSchema = v.object({
  entities: v.array(v.object({ ...Entity.entries, tally })),
  claims: v.array(
    v.object({
      key: v.string(),
      pack: v.string(),
      claim: claims.item,
      parts: v.array(v.object({ entity: Key, involvement: claims.item.entries.involvement })),
    }),
  ),
  packs: v.array(v.object({ pack, names })),
  more: v.optional(v.number()),
});

const ReportSchema = v.object({
  on: v.boolean(),
  reason: v.picklist(SITE_REASONS),
  until: v.exactOptional(v.number()),
  article: v.boolean(),
  scanning: v.boolean(),
  names: v.array(v.object({ entity: Key, times: v.number() })),
  muted: v.exactOptional(v.array(Key)),
  digest: v.exactOptional(DigestSchema),
});

export const ToPanelSchema = v.variant('type', [
  v.object({ type: v.literal('report'), report: ReportSchema }),
  v.object({ type: v.literal('pointed'), entity: v.nullable(Key) }),
  v.object({ type: v.literal('shown'), entity: Key, found: v.boolean() }),
]);

type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

const same: [
  Same<Plain<v.InferOutput<typeof PageClaimsSchema>>, Plain<PageClaims>>,
  Same<Plain<v.InferOutput<typeof ToPanelSchema>>, Plain<ToPanel>>,
] = [true, true];
void same;
