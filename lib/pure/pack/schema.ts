/**
 * The shape of a knowledge pack.
 * Owns: the valibot schemas of pack, claim and source, and the types inferred from all of them. Entities and names are in
 * `entity-schema.ts`, reports and responses in `report-schema.ts`.
 * Used by: `parse.ts` (on load and build), the pack store, and the script that writes `data/pack.schema.json`.
 * Never: checks what needs the whole pack at once, such as dangling ids (that is `references.ts`).
 *
 * Field names follow schema.org (`name`, `description`, `text`, `about`, `license`, `publisher`, `url`,
 * `datePublished`, `sameAs`) and W3C Web Annotation (`quote.exact/prefix/suffix`) where they have one.
 */
import * as v from 'valibot';
import { CuesSchema } from './cues';
import { EntitySchema, NameSchema } from './entity-schema';
import { around, claimElsewhere, date, entityId, httpsUrl, id, text } from './fields';
import { PACK_LIMITS } from './limits';
import { LocatorSchema, RatingSchema, ReportSchema, ResponseSchema } from './report-schema';
import { CLAIM_KINDS, ROLES, SOURCE_TYPES } from './vocabulary';

export { EntitySchema, LocatorSchema, NameSchema, RatingSchema, ReportSchema, ResponseSchema };

export const ClaimSchema = v.pipe(
  v.strictObject({
    id: id('Stable id; never reused for another claim.'),
    text: text('The claim in one neutral sentence, with the hedge its source gives it.'),
    kind: v.pipe(v.picklist(CLAIM_KINDS), v.description('What kind of claim this is.')),
    wordedBy: v.optional(entityId('whose wording of the claim this is, where it is not the pack’s own')),
    told: v.optional(
      v.pipe(
        v.literal('by-the-source'),
        v.description('The claim stands only as this source tells it: “official assessment, as told by the article”.'),
      ),
    ),
    about: v.pipe(
      v.array(
        v.strictObject({
          entity: entityId('who or what the claim is about'),
          role: v.pipe(v.picklist(ROLES), v.description('What it has to do with the claim.')),
        }),
      ),
      v.minLength(1),
      v.maxLength(50),
      v.description('The entities that the claim is about, each in its role.'),
    ),
    presupposes: v.optional(
      v.pipe(
        v.array(id('The id of a claim that this one takes for granted.')),
        v.maxLength(20),
        v.description(
          'Claims that this one takes for granted. What came back on them is shown with it. No circles, and at most 50 claims over all steps.',
        ),
      ),
    ),
    sameAs: v.optional(
      v.pipe(
        v.array(claimElsewhere('The same claim elsewhere: an https address, or PACK-ID#CLAIM-ID in another pack.')),
        v.maxLength(10),
        v.description(
          'The same claim in other packs, where they word it otherwise. Cards show it once, with what each pack records.',
        ),
      ),
    ),
    date: v.optional(date('When what is claimed happened or was said.')),
    quote: v.optional(
      v.pipe(
        v.strictObject({
          exact: text('The words, as they stand there.'),
          prefix: v.optional(around('What stands right before them, so that they are found again.')),
          suffix: v.optional(around('What stands right after them.')),
        }),
        v.description('The words themselves, as a W3C text quote selector.'),
      ),
    ),
    note: v.optional(text('What a careful reader must know about this claim.')),
    reports: v.pipe(
      v.array(ReportSchema),
      v.minLength(1),
      v.maxLength(100),
      v.description('Who says so, and how they know. At least one.'),
    ),
    responses: v.optional(
      v.pipe(
        v.array(ResponseSchema),
        v.maxLength(100),
        v.description('What came back. Left out where the source records nothing.'),
      ),
    ),
    cues: v.optional(CuesSchema),
    locator: LocatorSchema,
  }),
  v.description('One statement about one or more entities.'),
);

export const SourceSchema = v.strictObject({
  id: id('Stable id of the source document.'),
  type: v.pipe(v.picklist(SOURCE_TYPES), v.description('What kind of document it is.')),
  description: text('What the document is, including what is not known of it.'),
  title: v.optional(text('Its title, where known.')),
  publisher: v.optional(text('Its publisher, where known.')),
  author: v.optional(text('Its author, where known.')),
  datePublished: v.optional(date('When it was published, where known.')),
  url: v.optional(httpsUrl('Where it can be read, where known.')),
  paragraphs: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000), v.description('How many paragraphs it has.')),
  ),
});

export const SignatureSchema = v.pipe(
  v.strictObject({
    algorithm: v.pipe(v.literal('Ed25519'), v.description('How the pack is signed.')),
    publicKey: v.pipe(
      v.string(),
      v.regex(/^[A-Za-z0-9_-]{43}$/, 'a public key of 32 bytes in base64url'),
      v.description('The key that the signature is checked with: 32 bytes in base64url.'),
    ),
    value: v.pipe(
      v.string(),
      v.regex(/^[A-Za-z0-9_-]{86}$/, 'a signature of 64 bytes in base64url'),
      v.description('The signature: 64 bytes in base64url.'),
    ),
  }),
  v.description(
    'Who holds the key has signed the pack as it stands. Made by “pack -- sign”; it covers all but this field and $schema.',
  ),
);

export const PackSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(
      v.pipe(v.string(), v.description('Where this schema stands; editors complete fields from it.')),
    ),
    format: v.pipe(v.literal('says-who-pack/1'), v.description('The format and its version.')),
    id: id('Stable id of the pack.'),
    version: v.pipe(
      v.string(),
      v.regex(/^\d+\.\d+\.\d+$/, 'a version as 1.2.3'),
      v.description('The version of this pack.'),
    ),
    title: text('The pack’s title.'),
    description: v.optional(text('What the pack covers and what it does not.')),
    language: v.pipe(
      v.string(),
      v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en or pt-BR'),
      v.description('The language that the pack is written in: en, pt-BR.'),
    ),
    license: text('The licence, as an SPDX identifier.'),
    publisher: v.pipe(
      v.strictObject({
        name: text('Who publishes the pack.'),
        url: v.optional(httpsUrl('The publisher’s page.')),
      }),
      v.description('Who publishes the pack and answers for it.'),
    ),
    contact: v.pipe(
      v.strictObject({ url: httpsUrl('Where errors in the pack are reported.') }),
      v.description('Where a reader can report an error in this pack.'),
    ),
    asOf: v.pipe(
      v.strictObject({
        before: v.optional(date('The pack is silent about this day and all that came later.')),
        on: v.optional(date('The day up to which the pack was kept.')),
        note: text('The stamp in words: “one undated article, before 5 November 2024”.'),
      }),
      v.description('As of when the pack speaks.'),
    ),
    sources: v.pipe(
      v.array(SourceSchema),
      v.minLength(1),
      v.maxLength(PACK_LIMITS.sources),
      v.description('The documents that the claims were taken from.'),
    ),
    entities: v.pipe(
      v.array(EntitySchema),
      v.maxLength(PACK_LIMITS.entities),
      v.description('Whom and what the claims name, and the names that are looked for on pages.'),
    ),
    claims: v.pipe(
      v.array(ClaimSchema),
      v.maxLength(PACK_LIMITS.claims),
      v.description('What is claimed, who says so, and what came back.'),
    ),
    signature: v.optional(SignatureSchema),
  }),
  v.description('A Says Who knowledge pack.'),
);

export type Locator = v.InferOutput<typeof LocatorSchema>;
export type Name = v.InferOutput<typeof NameSchema>;
export type Entity = v.InferOutput<typeof EntitySchema>;
export type Rating = v.InferOutput<typeof RatingSchema>;
export type Report = v.InferOutput<typeof ReportSchema>;
export type Response = v.InferOutput<typeof ResponseSchema>;
export type Claim = v.InferOutput<typeof ClaimSchema>;
export type Signature = v.InferOutput<typeof SignatureSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Pack = v.InferOutput<typeof PackSchema>;
/** A pack without its entities and claims: what the store keeps of the pack itself. */
export type PackMeta = Omit<Pack, 'entities' | 'claims'>;
