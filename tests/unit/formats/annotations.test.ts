/** Packs as Web Annotations: of the standard's form, pointed at what can be opened, and never a bare claim. */
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import rawPack from '../../../data/musk-putin-trump.pack.json';
import { annotationsOf } from '../../../lib/pure/formats/annotations/annotations';
import { saidPack } from '../../../lib/pure/formats/said-pack';
import type { Pack } from '../../../lib/pure/pack/schema';
import { english, german } from '../../harness/say';
import { COLLECTION_SCHEMA } from './annotation-schema';
import { expanded } from './loader';
import { aPack } from './packs';

const bundled = rawPack as Pack;
const isCollection = new Ajv().compile(COLLECTION_SCHEMA);
const exported = (pack: Pack, say = english) =>
  annotationsOf(pack, new Map(saidPack(say, pack).claims.map((claim) => [claim.id, claim])), say.locale);

it('is a Web Annotation collection, whatever the pack', async () => {
  await fc.assert(
    fc.asyncProperty(aPack, async (pack) => {
      const { collection, notTargeted } = exported(pack);
      expect(isCollection(JSON.parse(JSON.stringify(collection))), JSON.stringify(isCollection.errors)).toBe(true);
      const nodes = (await expanded(collection)) as Record<string, unknown>[];
      expect(nodes[0]?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
      // Each claim is in it, or is named as left out.
      expect(collection.total).toBe(collection.first.items.length);
      expect(collection.total + notTargeted.length).toBe(pack.claims.length);
    }),
    { numRuns: 50 },
  );
});

it('the schema refuses what the standard refuses', () => {
  const { collection } = exported(withAddress(bundled));
  const [first] = collection.first.items;
  expect(isCollection(collection)).toBe(true);
  for (const broken of [
    { ...first, target: [] },
    { ...first, id: undefined },
    { ...first, type: 'Note' },
  ]) {
    const page = { ...collection.first, items: [JSON.parse(JSON.stringify(broken))] };
    expect(isCollection({ ...collection, first: page })).toBe(false);
  }
});

it('a quotation is found again by its words, in the source', () => {
  const [claim] = bundled.claims;
  const quoted = { ...claim, quote: { exact: 'the words', prefix: 'before ', suffix: ' after' } };
  const { collection } = exported(withAddress({ ...bundled, claims: [quoted] } as Pack));
  expect(collection.first.items[0]?.target).toEqual([
    {
      type: 'SpecificResource',
      source: 'https://news.example/article',
      selector: { type: 'TextQuoteSelector', exact: 'the words', prefix: 'before ', suffix: ' after' },
    },
  ]);
});

it('a claim stands with who says so and what came back, in the reader’s language', () => {
  const bodies = (say = english): string[] =>
    exported(withAddress(bundled), say).collection.first.items.map(({ body }) => body[0]?.value ?? '');
  expect(bodies()[0]).toContain('In response');
  expect(bodies()[0]).toContain('Says who');
  expect(bodies(german)[0]).toContain(german('claims_inResponse'));
  expect(exported(withAddress(bundled), german).collection.first.items[0]?.body[0]?.language).toBe('de-DE');
});

it('where nothing has an address, nothing is pointed at, and each claim is named', () => {
  const { collection, notTargeted } = exported(bundled);
  expect(collection.total).toBe(0);
  expect(notTargeted).toEqual(bundled.claims.map(({ id }) => id));
});

function withAddress(pack: Pack): Pack {
  const [source, ...others] = pack.sources;
  return { ...pack, sources: [{ ...source, url: 'https://news.example/article' }, ...others] } as Pack;
}
