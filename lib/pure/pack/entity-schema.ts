/**
 * The shape of entities: who or what a pack names, and which names are looked for on pages.
 * Owns: their valibot schemas.
 * Used by: `schema.ts`, which puts them into packs.
 * Never: checks what one field says of another (that is `references.ts`).
 */
import * as v from 'valibot';
import { DescriptionsSchema, SpeaksForSchema } from './cues';
import { entityId, httpsUrl, id, phrase, text } from './fields';
import { ENTITY_TYPES, NAME_RULES } from './vocabulary';

export const NameSchema = v.pipe(
  v.strictObject({
    text: phrase('The name as it is written in running text.'),
    when: v.optional(
      v.pipe(
        v.picklist(NAME_RULES),
        v.description(
          'always: wherever it stands. after-full-name: only on a page that also has a name of this entity that is “always” (Elon, after Elon Musk). with-companion: only near one of the companions. The same text may stand twice with different rules: one that holds is enough.',
        ),
      ),
    ),
    companions: v.optional(
      v.pipe(
        v.strictObject({
          entities: v.optional(
            v.pipe(
              v.array(entityId('its names are the companions')),
              v.maxLength(50),
              v.description('Entities any of whose names must stand nearby.'),
            ),
          ),
          cues: v.optional(
            v.pipe(
              v.array(phrase('A word or phrase; no patterns.')),
              v.maxLength(50),
              v.description('Words or phrases; no patterns.'),
            ),
          ),
        }),
        v.description('With “with-companion”: what must stand nearby (the same paragraph or one beside it).'),
      ),
    ),
    capitals: v.optional(
      v.pipe(
        v.boolean(),
        v.description(
          'Also a mention where it is written all in capitals, as in some headlines. Default: true for names of four letters or more.',
        ),
      ),
    ),
  }),
  v.description('One surface form of an entity, with its matching rule.'),
);

export const EntitySchema = v.pipe(
  v.strictObject({
    id: id('Stable id; never reused for another entity.'),
    type: v.pipe(
      v.picklist(ENTITY_TYPES),
      v.description(
        'What kind of thing this is. Places and outlets are marked only where the page also names a person, organisation, product or work of the pack.',
      ),
    ),
    name: phrase('The name shown on the card.'),
    shortName: v.optional(phrase('The name used inside sentences on the card: “Musk”, “the Kremlin”.')),
    description: v.optional(text('Who or what this is, as of the pack’s date.')),
    addressedAs: v.optional(
      v.pipe(
        v.picklist(['Mr', 'Ms']),
        v.description(
          'Of a person: “Mr Trump” is then this one, and “Mrs Trump” somebody else. Left out where not known.',
        ),
      ),
    ),
    sameAs: v.optional(
      v.pipe(
        v.array(httpsUrl('An address that identifies the same entity, such as its Wikidata page.')),
        v.maxLength(10),
        v.description('The same entity elsewhere. Packs that name the same address speak of one entity.'),
      ),
    ),
    names: v.pipe(
      v.array(NameSchema),
      v.maxLength(100),
      v.description('Surface forms that are marked on pages. May be empty: an entity that only speaks.'),
    ),
    never: v.optional(
      v.pipe(
        v.array(phrase('A phrase that is not this entity.')),
        v.maxLength(200),
        v.description('Longer phrases that contain a name but are something else: “Trump Tower”.'),
      ),
    ),
    descriptions: v.optional(DescriptionsSchema),
    speaksFor: v.optional(SpeaksForSchema),
  }),
  v.description('A person, organisation, outlet, product, work or place.'),
);
