/**
 * The shape of a Web Annotation collection as a JSON Schema.
 * Owns: what the Web Annotation Data Model says MUST be (https://www.w3.org/TR/annotation-model/), for the parts of it
 * that the export uses.
 * Used by: the test of that export, through `ajv`.
 * Never: stricter than the standard, but for one thing: a property that the standard does not name is refused.
 */
const iri = { type: 'string', pattern: '^https?://\\S+$' };
const text = { type: 'string' };

const selector = {
  type: 'object',
  required: ['type', 'exact'],
  properties: { type: { const: 'TextQuoteSelector' }, exact: text, prefix: text, suffix: text },
  additionalProperties: false,
};

const annotation = {
  type: 'object',
  // “An Annotation must have exactly 1 IRI”, “must have 1 or more types, Annotation among them”, “1 or more targets”.
  required: ['id', 'type', 'target'],
  properties: {
    id: iri,
    type: { const: 'Annotation' },
    motivation: { enum: ['commenting', 'describing', 'highlighting', 'tagging'] },
    body: {
      type: 'array',
      items: {
        type: 'object',
        // “A TextualBody must have exactly one value.”
        required: ['type', 'value'],
        properties: {
          type: { const: 'TextualBody' },
          value: text,
          format: { const: 'text/plain' },
          language: { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' },
          purpose: { enum: ['commenting', 'tagging'] },
        },
        additionalProperties: false,
      },
    },
    target: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        // “There must be exactly 1 source associated with a Specific Resource.”
        required: ['source'],
        properties: { type: { const: 'SpecificResource' }, source: iri, selector },
        additionalProperties: false,
      },
    },
    creator: {
      type: 'object',
      required: ['name'],
      properties: { type: { const: 'Organization' }, name: text, homepage: iri },
      additionalProperties: false,
    },
    rights: iri,
  },
  additionalProperties: false,
};

export const COLLECTION_SCHEMA = {
  type: 'object',
  // “The context must be there”, “must have exactly 1 IRI”, “must have a type”; a collection has a first page.
  required: ['@context', 'id', 'type', 'first'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: iri,
    type: { const: 'AnnotationCollection' },
    label: text,
    total: { type: 'integer', minimum: 0 },
    first: {
      type: 'object',
      // “An Annotation Page must have an IRI, a type, and the array of its Annotations as items.”
      required: ['id', 'type', 'items'],
      properties: {
        id: iri,
        type: { const: 'AnnotationPage' },
        startIndex: { type: 'integer', minimum: 0 },
        items: { type: 'array', items: annotation },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};
