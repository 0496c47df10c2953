/**
 * The forms of the pack editor, as data.
 * Owns: which fields each part of a pack has, in which order, and what kind of input each needs.
 * Used by: the editor's views, which draw any form from this; the test that no field of the schema is missing.
 * Never: holds words for readers (those are in the message files, under the field's name).
 */
import {
  BASES,
  CLAIM_KINDS,
  ENTITY_TYPES,
  MEDIA,
  NAME_RULES,
  RELATIONS,
  RESPONSE_KINDS,
  ROLES,
} from '../pack/vocabulary';
import type { Path } from './draft';

/** How a field is written. */
export type FieldKind =
  /** A line of text, and text on several lines. */
  | 'line'
  | 'text'
  | 'address'
  | 'date'
  | 'count'
  | 'flag'
  /** One of a closed list of terms. */
  | 'choice'
  /** One entity, claim or source of the draft; several entities or claims. */
  | 'entity'
  | 'claim'
  | 'source'
  | 'entities'
  | 'claims'
  /** Paragraph numbers, as in “3, 5–7”. */
  | 'numbers'
  /** Texts, one on a line. */
  | 'lines';

/** The sections of terms in the message files. */
export type Terms =
  | 'type'
  | 'kind'
  | 'role'
  | 'relation'
  | 'basis'
  | 'medium'
  | 'reply'
  | 'rule'
  | 'sourceType'
  | 'address';

export interface Field {
  /** Where it stands in its part. */
  path: Path;
  /** Its name in the message files: label and hint. */
  name: string;
  kind: FieldKind;
  required?: true;
  /** Of a choice. */
  options?: readonly string[];
  terms?: Terms;
  /** Shown behind “More fields”, unless it holds something. */
  rare?: true;
  hint?: true;
}

export type FormName = 'pack' | 'source' | 'entity' | 'name' | 'claim' | 'about' | 'report' | 'response';

export const SOURCE_TYPES = ['article', 'book', 'broadcast', 'document', 'dataset'] as const;

const field = (name: string, kind: FieldKind, more: Partial<Field> = {}): Field => ({
  path: name.split('.'),
  name: name.replaceAll('.', '_'),
  kind,
  ...more,
});
const required = { required: true } as const;
const rare = { rare: true } as const;
const hint = { hint: true } as const;
const choice = (name: string, terms: Terms, options: readonly string[], more: Partial<Field> = {}): Field =>
  field(name, 'choice', { options, terms, ...more });

const LOCATOR: readonly Field[] = [
  field('locator.source', 'source'),
  field('locator.paragraphs', 'numbers', { ...required, ...hint }),
];

export const FORMS: Readonly<Record<FormName, readonly Field[]>> = {
  pack: [
    field('title', 'line', required),
    field('description', 'text'),
    field('publisher.name', 'line', required),
    field('publisher.url', 'address'),
    field('contact.url', 'address', { ...required, ...hint }),
    field('asOf.note', 'line', { ...required, ...hint }),
    field('asOf.before', 'date', hint),
    field('asOf.on', 'date', hint),
    field('language', 'line', { ...required, ...hint }),
    field('license', 'line', { ...required, ...hint }),
    field('version', 'line', { ...required, ...hint }),
  ],
  source: [
    choice('type', 'sourceType', SOURCE_TYPES, required),
    field('title', 'line'),
    field('publisher', 'line'),
    field('author', 'line'),
    field('datePublished', 'date'),
    field('url', 'address'),
    field('description', 'text', { ...required, ...hint }),
    field('paragraphs', 'count', hint),
  ],
  entity: [
    choice('type', 'type', ENTITY_TYPES, required),
    field('name', 'line', required),
    field('shortName', 'line', hint),
    field('description', 'text', hint),
    choice('addressedAs', 'address', ['Mr', 'Ms'], { ...rare, ...hint }),
    field('sameAs', 'lines', { ...rare, ...hint }),
    field('never', 'lines', { ...rare, ...hint }),
    field('speaksFor', 'entities', { ...rare, ...hint }),
    field('descriptions', 'lines', { ...rare, ...hint }),
  ],
  name: [
    field('text', 'line', required),
    choice('when', 'rule', NAME_RULES),
    field('companions.entities', 'entities', rare),
    field('companions.cues', 'lines', { ...rare, ...hint }),
    field('capitals', 'flag', rare),
  ],
  claim: [
    field('text', 'text', { ...required, ...hint }),
    choice('kind', 'kind', CLAIM_KINDS, required),
    field('wordedBy', 'entity', { ...rare, ...hint }),
    field('quote.exact', 'text', hint),
    field('quote.prefix', 'line', rare),
    field('quote.suffix', 'line', rare),
    ...LOCATOR,
    field('date', 'date', rare),
    field('note', 'text', { ...rare, ...hint }),
    field('presupposes', 'claims', { ...rare, ...hint }),
    choice('told', 'kind', ['by-the-source'], { ...rare, ...hint }),
    field('sameAs', 'lines', { ...rare, ...hint }),
  ],
  about: [field('entity', 'entity', required), choice('role', 'role', ROLES, required)],
  report: [
    field('by', 'entity', hint),
    choice('relation', 'relation', RELATIONS, required),
    field('part', 'line', { ...rare, ...hint }),
    field('rating.words', 'line', { ...rare, ...hint }),
    field('rating.value', 'line', rare),
    field('rating.best', 'line', rare),
    field('rating.worst', 'line', rare),
    choice('sourcing.basis', 'basis', BASES, { ...required, ...hint }),
    field('sourcing.count', 'count', rare),
    field('sourcing.description', 'line', hint),
    field('hedge', 'line', hint),
    field('limits', 'lines', hint),
    choice('medium', 'medium', MEDIA, rare),
    field('mediumTitle', 'line', rare),
    field('work', 'entity', rare),
    field('cites', 'entities', { ...rare, ...hint }),
    field('independent', 'line', { ...rare, ...hint }),
    field('quoted', 'flag', rare),
    field('note', 'text', rare),
    field('date', 'date', rare),
    field('url', 'address', rare),
    ...LOCATOR,
  ],
  response: [
    field('by', 'entity', required),
    choice('kind', 'reply', RESPONSE_KINDS, { ...required, ...hint }),
    field('scope', 'line', hint),
    field('onBehalfOf', 'entity', { ...rare, ...hint }),
    field('note', 'text'),
    field('counterClaim', 'claim', { ...rare, ...hint }),
    field('hedge', 'line', rare),
    field('quoted', 'flag', rare),
    field('secondHand', 'flag', rare),
    field('reportedBy', 'entity', { ...rare, ...hint }),
    field('date', 'date', rare),
    ...LOCATOR,
  ],
};
