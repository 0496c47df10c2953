/**
 * The shape of reports and responses: who puts a claim forward and how they know, and what came back.
 * Owns: their valibot schemas, and those of a locator and a rating.
 * Used by: `schema.ts`, which puts them into claims.
 * Never: checks what one field says of another (that is `references.ts`).
 */
import * as v from 'valibot';
import { date, entityId, httpsUrl, id, phrase, text } from './fields';
import { BASES, MEDIA, RELATIONS, RESPONSE_KINDS } from './vocabulary';

export const LocatorSchema = v.pipe(
  v.strictObject({
    source: v.optional(id('Which of the pack’s sources; the first one when left out.')),
    paragraphs: v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
      v.minLength(1),
      v.maxLength(100),
      v.description('Paragraph numbers in the source document, counted from 1.'),
    ),
  }),
  v.description('Where in a source document this stands.'),
);

export const RatingSchema = v.pipe(
  v.strictObject({
    words: text('The rating in its publisher’s own words: “Mostly false”.'),
    value: v.optional(phrase('Where it stands on the publisher’s scale, as published: “2”.')),
    best: v.optional(phrase('The best end of that scale.')),
    worst: v.optional(phrase('The worst end of that scale.')),
  }),
  v.description(
    'With rates: how the publisher rated the claim. It is that publisher’s opinion, is quoted as such, and counts for nothing here.',
  ),
);

export const ReportSchema = v.pipe(
  v.strictObject({
    by: v.optional(entityId('who puts the claim forward. Left out where the source names nobody (“reportedly”).')),
    relation: v.pipe(v.picklist(RELATIONS), v.description('How this report stands to the claim.')),
    sourcing: v.pipe(
      v.strictObject({
        basis: v.pipe(v.picklist(BASES), v.description('What the report rests on, in the newsroom’s own terms.')),
        count: v.optional(
          v.pipe(
            v.number(),
            v.integer(),
            v.minValue(1),
            v.maxValue(1000),
            v.description('How many sources, where the report says so.'),
          ),
        ),
        description: v.optional(text('How the report describes its sources, in our words.')),
      }),
      v.description('How the reporter knows.'),
    ),
    medium: v.optional(v.pipe(v.picklist(MEDIA), v.description('Where it was put forward. A medium is not a basis.'))),
    work: v.optional(
      entityId('the book, broadcast or document it was put forward in, where the pack has it as an entity'),
    ),
    mediumTitle: v.optional(text('The title of the book, broadcast or document.')),
    part: v.optional(text('With confirms-in-part: which part of the claim it confirms.')),
    rating: v.optional(RatingSchema),
    hedge: v.optional(text('The source’s own hedge, word for word: “reportedly”.')),
    limits: v.optional(
      v.pipe(
        v.array(text('One thing that the report did not say.')),
        v.maxLength(20),
        v.description('What this report did not say.'),
      ),
    ),
    cites: v.optional(
      v.pipe(
        v.array(entityId('whose report this one passes on')),
        v.maxLength(20),
        v.description('Whose reports this one passes on. A report that cites others is no origin of its own.'),
      ),
    ),
    independent: v.optional(
      text('Why this report is known to be independent of the others. Left out: independence is not established.'),
    ),
    quoted: v.optional(v.pipe(v.boolean(), v.description('Whether the source gives the words in quotation marks.'))),
    note: v.optional(text('What a careful reader must know besides.')),
    date: v.optional(date('When it was reported or said.')),
    url: v.optional(httpsUrl('Where the report can be read.')),
    locator: LocatorSchema,
  }),
  v.description('Who puts a claim forward, and how they know.'),
);

export const ResponseSchema = v.pipe(
  v.strictObject({
    by: entityId('who answered, or is recorded as not answering'),
    onBehalfOf: v.optional(entityId('for whom a spokesperson answered')),
    kind: v.pipe(v.picklist(RESPONSE_KINDS), v.description('What kind of answer it was.')),
    scope: v.optional(text('Which part of the claim the answer is about; required for a partial denial.')),
    note: v.optional(text('What the answer says and leaves open, in our words.')),
    counterClaim: v.optional(id('With countered: the id of the claim that was put against it.')),
    hedge: v.optional(text('The source’s own hedge on the answer, word for word.')),
    quoted: v.optional(v.pipe(v.boolean(), v.description('Whether the source gives the answer in quotation marks.'))),
    secondHand: v.optional(
      v.pipe(v.boolean(), v.description('Whether the source passes on somebody else’s report of the answer.')),
    ),
    reportedBy: v.optional(
      v.pipe(
        v.union([v.literal('not-stated'), entityId('who reported the answer')]),
        v.description(
          'Who reported the answer, where that is not the source itself; “not-stated” where it does not say.',
        ),
      ),
    ),
    date: v.optional(date('When it was given.')),
    locator: LocatorSchema,
  }),
  v.description('What an entity concerned answered.'),
);
