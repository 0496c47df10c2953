/**
 * Made-up packs that use every field of the format, some more, some less.
 * Owns: making them for property tests.
 * Used by: the tests of the exports.
 * Never: a pack that the checks refuse; the tests would prove nothing.
 */
import fc from 'fast-check';
import type { Claim, Entity, Locator, Pack, Report, Response } from '../../../lib/pure/pack/schema';
import {
  BASES,
  CLAIM_KINDS,
  ENTITY_TYPES,
  MEDIA,
  RELATIONS,
  RESPONSE_KINDS,
  ROLES,
} from '../../../lib/pure/pack/vocabulary';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?$/);
/** Texts with what formats stumble over: quotation marks, markup, what looks like a keyword or an address. */
const text = fc.oneof(
  fc.stringMatching(/^[A-Za-zÄéß“”"'<>&@:#/.,{}[\]\\ -]{0,40}[a-z]$/),
  fc.constantFrom('@id', '@type', '#claim-a', 'https://news.example/a', 'sayswho:by', '_:b0', 'null', '0'),
);
const phrase = fc.stringMatching(/^[A-Za-zÄé@#&]{1,8}( [A-Za-z.]{1,8})?$/);
const url = fc.stringMatching(/^https:\/\/[a-z]{1,8}\.example\/[a-zA-Z0-9%?=&_-]{0,12}$/);
const date = fc.constantFrom('2020', '2020-02', '2020-02-03', '1999-12-31');

/** @returns a pack that `parsePack` takes */
export const aPack: fc.Arbitrary<Pack> = fc
  .record({
    entities: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
    claims: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
    sources: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
  })
  .chain((ids) =>
    fc.record(
      {
        $schema: text,
        format: fc.constant('says-who-pack/1' as const),
        id,
        version: fc.constantFrom('0.1.0', '12.3.45'),
        title: text,
        description: text,
        language: fc.constantFrom('en', 'pt-BR'),
        license: fc.constantFrom('CC-BY-4.0', 'LicenseRef-our own/2', 'MIT'),
        publisher: fc.record({ name: text, url }, { requiredKeys: ['name'] }),
        contact: fc.record({ url }),
        asOf: fc.record({ before: date, on: date, note: text }, { requiredKeys: ['on', 'note'] }),
        sources: fc.tuple(...ids.sources.map(aSource)),
        entities: fc.tuple(...ids.entities.map((each) => anEntity(each, ids.entities))),
        claims: fc.tuple(...ids.claims.map((each, at) => aClaim(each, ids, ids.claims.slice(0, at)))),
      },
      { noNullPrototype: true, requiredKeys: REQUIRED },
    ),
  ) as fc.Arbitrary<Pack>;

const REQUIRED: Exclude<keyof Pack, 'signature'>[] = [
  'format',
  'id',
  'version',
  'title',
  'language',
  'license',
  'publisher',
  'contact',
  'asOf',
  'sources',
  'entities',
  'claims',
];

function aSource(of: string): fc.Arbitrary<Pack['sources'][number]> {
  return fc.record(
    {
      id: fc.constant(of),
      type: fc.constantFrom('article', 'book', 'broadcast', 'document', 'dataset'),
      description: text,
      title: text,
      publisher: text,
      author: text,
      datePublished: date,
      url,
      paragraphs: fc.constant(9),
    },
    { requiredKeys: ['id', 'type', 'description'] },
  );
}

function anEntity(of: string, entities: readonly string[]): fc.Arbitrary<Entity> {
  const companions = fc.record({
    entities: fc.subarray([...entities], { minLength: 1 }),
    cues: fc.array(phrase, { maxLength: 2 }),
  });
  const names = fc.array(
    fc.oneof(
      fc.record({ text: phrase, capitals: fc.boolean() }, { requiredKeys: ['text'] }),
      fc.record({ text: phrase, when: fc.constant('with-companion' as const), companions }),
    ),
    { maxLength: 2 },
  );
  return fc.record(
    {
      id: fc.constant(of),
      type: fc.constantFrom(...ENTITY_TYPES),
      name: phrase,
      shortName: phrase,
      description: text,
      addressedAs: fc.constantFrom('Mr', 'Ms'),
      sameAs: fc.array(url, { maxLength: 2 }),
      names,
      never: fc.array(phrase, { maxLength: 2 }),
    },
    { requiredKeys: ['id', 'type', 'name', 'names'] },
  ) as fc.Arbitrary<Entity>;
}

interface Ids {
  entities: readonly string[];
  sources: readonly string[];
}

/** @param earlier claims that this one may take for granted: none that could close a circle */
function aClaim(of: string, ids: Ids, earlier: readonly string[]): fc.Arbitrary<Claim> {
  const entity = fc.constantFrom(...ids.entities);
  const about = fc
    .subarray([...ids.entities], { minLength: 1 })
    .chain((all) =>
      fc.tuple(...all.map((each) => fc.record({ entity: fc.constant(each), role: fc.constantFrom(...ROLES) }))),
    );
  return fc.record(
    {
      id: fc.constant(of),
      text,
      kind: fc.constantFrom(...CLAIM_KINDS),
      wordedBy: entity,
      told: fc.constant('by-the-source' as const),
      about,
      presupposes: fc.subarray([...earlier]),
      date,
      quote: fc.record({ exact: text, prefix: text, suffix: text }, { requiredKeys: ['exact'] }),
      note: text,
      reports: fc.array(aReport(ids), { minLength: 1, maxLength: 3 }),
      responses: fc.array(aResponse(ids, earlier), { maxLength: 2 }),
      locator: aLocator(ids.sources),
    },
    { requiredKeys: ['id', 'text', 'kind', 'about', 'reports', 'locator'] },
  ) as fc.Arbitrary<Claim>;
}

function aReport({ entities, sources }: Ids): fc.Arbitrary<Report> {
  const entity = fc.constantFrom(...entities);
  const more = {
    by: entity,
    medium: fc.constantFrom(...MEDIA),
    work: entity,
    mediumTitle: text,
    hedge: text,
    limits: fc.array(text, { maxLength: 2 }),
    cites: fc.subarray([...entities]),
    independent: text,
    quoted: fc.boolean(),
    note: text,
    date,
    url,
  };
  const rating = fc.record({ words: text, value: phrase, best: phrase, worst: phrase }, { requiredKeys: ['words'] });
  const sourcing = fc.record(
    { basis: fc.constantFrom(...BASES), count: fc.integer({ min: 1, max: 9 }), description: text },
    { requiredKeys: ['basis'] },
  );
  return fc.constantFrom(...RELATIONS).chain((relation) =>
    fc
      .tuple(
        fc.record(more, { requiredKeys: [] }),
        fc.record({ sourcing, locator: aLocator(sources), part: text, rating }),
      )
      .map(([optional, must]) => ({
        ...optional,
        relation,
        sourcing: must.sourcing,
        locator: must.locator,
        ...(relation === 'confirms-in-part' && { part: must.part }),
        ...(relation === 'rates' && { rating: must.rating }),
      })),
  ) as fc.Arbitrary<Report>;
}

function aResponse({ entities, sources }: Ids, earlier: readonly string[]): fc.Arbitrary<Response> {
  const entity = fc.constantFrom(...entities);
  const counter = earlier.length > 0 ? { counterClaim: fc.constantFrom(...earlier) } : {};
  return fc.constantFrom(...RESPONSE_KINDS).chain((kind) =>
    fc.record(
      {
        by: entity,
        kind: fc.constant(kind),
        scope: text,
        onBehalfOf: entity,
        note: text,
        ...(kind === 'countered' && counter),
        hedge: text,
        quoted: fc.boolean(),
        secondHand: fc.boolean(),
        reportedBy: fc.oneof(fc.constant('not-stated'), entity),
        date,
        locator: aLocator(sources),
      },
      { requiredKeys: ['by', 'kind', 'locator', 'scope'] },
    ),
  ) as fc.Arbitrary<Response>;
}

function aLocator(sources: readonly string[]): fc.Arbitrary<Locator> {
  return fc.record(
    {
      source: fc.constantFrom(...sources),
      paragraphs: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['paragraphs'] },
  ) as fc.Arbitrary<Locator>;
}
