/**
 * Which field of a pack is which term of schema.org.
 * Owns: the table, and the JSON-LD context of our own terms. A field that is not in the table is our own term of the
 * same name (`basis` is `sayswho:basis`), so that a new field of the format is exported without a change here.
 * Used by: `to-jsonld.ts` and `from-jsonld.ts`, which read it in both directions.
 * Never: a term of schema.org for something that it does not mean. `docs/formats.md` is this table in words.
 */
import type { EntityType } from '../../pack/vocabulary';
import { OWN_TERMS } from '../iris';

/** What a field's value is, where it is more than a plain value or a list of them. */
export type Form =
  /** The address of an entity, claim or source of the pack, or several. */
  | { refers: 'entity' | 'claim' | 'source' }
  | { record: Table }
  /** A value with two spellings: an SPDX identifier and its address. */
  | 'licence'
  /** “{ entity, role }” is schema.org's `Role`: a relation that has a name. */
  | 'role';

export interface Field {
  term: string;
  form?: Form;
}

export interface Table {
  /** The record's `@type`, from the record. */
  type?: (record: Readonly<Record<string, unknown>>) => string;
  /** Which part of the pack the record is: its `id` is then in its `@id`. */
  part?: 'entity' | 'claim' | 'source';
  /** The field that the `@type` alone tells, and how it is read back. */
  typed?: { field: string; of: (type: unknown) => string | undefined };
  fields: Readonly<Record<string, Field>>;
}

export const own = (name: string): string => `sayswho:${name}`;

const ENTITY_TYPES: Record<EntityType, string> = {
  person: 'Person',
  organisation: 'Organization',
  outlet: 'NewsMediaOrganization',
  product: 'Product',
  work: 'CreativeWork',
  place: 'Place',
};

const SOURCE_TYPES = {
  article: 'Article',
  book: 'Book',
  broadcast: 'Episode',
  document: 'CreativeWork',
  dataset: 'Dataset',
};

const LOCATOR: Table = { fields: { source: { term: own('source'), form: { refers: 'source' } } } };
const locator: Field = { term: own('locator'), form: { record: LOCATOR } };

const NAME: Table = {
  fields: {
    companions: {
      term: own('companions'),
      form: { record: { fields: { entities: { term: own('entities'), form: { refers: 'entity' } } } } },
    },
  },
};

const ENTITY: Table = {
  part: 'entity',
  ...typedBy('type', ENTITY_TYPES),
  fields: {
    name: { term: 'name' },
    description: { term: 'description' },
    addressedAs: { term: 'honorificPrefix' },
    sameAs: { term: 'sameAs' },
    names: { term: own('names'), form: { record: NAME } },
  },
};

const SOURCE: Table = {
  part: 'source',
  ...typedBy('type', SOURCE_TYPES),
  fields: {
    description: { term: 'description' },
    title: { term: 'headline' },
    publisher: { term: 'publisher' },
    author: { term: 'author' },
    datePublished: { term: 'datePublished' },
    url: { term: 'url' },
  },
};

const RATING: Table = {
  type: () => 'Rating',
  fields: {
    words: { term: 'alternateName' },
    value: { term: 'ratingValue' },
    best: { term: 'bestRating' },
    worst: { term: 'worstRating' },
  },
};

const REPORT: Table = {
  type: () => own('Report'),
  fields: {
    by: { term: 'author', form: { refers: 'entity' } },
    sourcing: { term: own('sourcing'), form: { record: { fields: {} } } },
    work: { term: 'isPartOf', form: { refers: 'entity' } },
    cites: { term: 'citation', form: { refers: 'entity' } },
    rating: { term: own('rating'), form: { record: RATING } },
    date: { term: 'datePublished' },
    url: { term: 'url' },
    locator,
  },
};

const RESPONSE: Table = {
  type: () => own('Response'),
  fields: {
    by: { term: 'author', form: { refers: 'entity' } },
    onBehalfOf: { term: own('onBehalfOf'), form: { refers: 'entity' } },
    counterClaim: { term: own('counterClaim'), form: { refers: 'claim' } },
    date: { term: 'datePublished' },
    locator,
  },
};

const QUOTE: Table = {
  type: () => 'oa:TextQuoteSelector',
  fields: { exact: { term: 'oa:exact' }, prefix: { term: 'oa:prefix' }, suffix: { term: 'oa:suffix' } },
};

const CLAIM: Table = {
  part: 'claim',
  type: () => 'Claim',
  fields: {
    text: { term: 'text' },
    wordedBy: { term: own('wordedBy'), form: { refers: 'entity' } },
    about: { term: 'about', form: 'role' },
    presupposes: { term: own('presupposes'), form: { refers: 'claim' } },
    date: { term: 'temporalCoverage' },
    quote: { term: own('quote'), form: { record: QUOTE } },
    reports: { term: own('reports'), form: { record: REPORT } },
    responses: { term: own('responses'), form: { record: RESPONSE } },
    locator,
  },
};

/** A whole pack, as a schema.org `Dataset` of claims. */
export const PACK: Table = {
  type: () => 'Dataset',
  fields: {
    $schema: { term: own('jsonSchema') },
    id: { term: 'identifier' },
    version: { term: 'version' },
    title: { term: 'name' },
    description: { term: 'description' },
    language: { term: 'inLanguage' },
    license: { term: 'license', form: 'licence' },
    publisher: {
      term: 'publisher',
      form: { record: { type: () => 'Organization', fields: { name: { term: 'name' }, url: { term: 'url' } } } },
    },
    contact: {
      term: own('contact'),
      form: { record: { type: () => 'ContactPoint', fields: { url: { term: 'url' } } } },
    },
    asOf: { term: own('asOf'), form: { record: { fields: {} } } },
    sources: { term: 'citation', form: { record: SOURCE } },
    entities: { term: 'mentions', form: { record: ENTITY } },
    claims: { term: 'hasPart', form: { record: CLAIM } },
  },
};

/** Our lists whose order says something: JSON-LD takes a list for a set unless it is told. */
const ORDERED = ['names', 'never', 'reports', 'responses', 'limits', 'presupposes', 'paragraphs', 'cues', 'entities'];

/** Stands in each export, so that whoever reads it needs no other file than schema.org's context. */
export const OWN_CONTEXT: Readonly<Record<string, unknown>> = {
  sayswho: OWN_TERMS,
  oa: 'http://www.w3.org/ns/oa#',
  ...Object.fromEntries(ORDERED.map((name) => [own(name), { '@id': own(name), '@container': '@list' }])),
};

function typedBy(field: string, types: Readonly<Record<string, string>>): Pick<Table, 'type' | 'typed'> {
  return {
    type: (record) => types[String(record[field])] ?? 'Thing',
    typed: { field, of: (type) => Object.keys(types).find((name) => types[name] === type) },
  };
}
