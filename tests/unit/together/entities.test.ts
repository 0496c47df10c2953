/** Two packs' entities are one exactly where that is sure. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { splitKey } from '../../../lib/pure/card/key';
import { entitiesTogether, type Recognisable } from '../../../lib/pure/together/entities';
import { bareAddress, wikidataItem } from '../../../lib/pure/together/same-as';

function entity(key: string, change: Partial<Recognisable> = {}): Recognisable {
  const { name = 'Ann Example' } = change;
  return { key, type: 'person', name, names: [{ text: name }], ...change };
}

const groupsOf = (...entities: Recognisable[]) => entitiesTogether(entities).groups;
const Q = (number: number) => [`https://www.wikidata.org/wiki/Q${number}`];
const NO_NAME = { name: 'Ann', names: [] };

describe('two packs’ entities', () => {
  it.each([
    ['https://www.wikidata.org/wiki/Q42', 'https://www.wikidata.org/entity/Q42'],
    ['https://wikidata.org/wiki/Q42', 'https://m.wikidata.org/wiki/q42#P31'],
    ['https://www.wikidata.org/wiki/Special:EntityData/Q42.json', 'https://www.wikidata.org/wiki/Q42?uselang=de'],
    ['https://ann.example/', 'https://www.ANN.example'],
    ['https://ann.example/about#top', 'https://ann.example/about/'],
  ])('are one by the same address: %s and %s', (one, other) => {
    expect(
      groupsOf(entity('a/x', { ...NO_NAME, sameAs: [one] }), entity('b/y', { ...NO_NAME, sameAs: [other] })),
    ).toEqual([['a/x', 'b/y']]);
  });

  it('are one by the same full name and type, whatever its case, diacritics and article', () => {
    expect(groupsOf(entity('a/x', { name: 'Zoë Šample' }), entity('b/y', { name: 'ZOE SAMPLE' }))).toHaveLength(1);
    const paper = { type: 'outlet' } as const;
    expect(
      groupsOf(
        entity('a/x', { ...paper, name: 'The Daily Gazette', names: [{ text: 'Daily Gazette' }] }),
        entity('b/y', { ...paper, name: 'Daily Gazette' }),
      ),
    ).toHaveLength(1);
  });

  test.each<[string, Recognisable, Recognisable]>([
    ['another type', entity('a/x'), entity('b/y', { type: 'work' })],
    ['a person’s single name', entity('a/x', { name: 'Ann' }), entity('b/y', { name: 'Ann' })],
    [
      'names of which one pack is in doubt',
      entity('a/x'),
      entity('b/y', { names: [{ text: 'Ann Example', when: 'with-companion', companions: { cues: ['gate'] } }] }),
    ],
    [
      'a description that is nobody’s name',
      entity('a/x', { type: 'organisation', name: 'some officials', names: [] }),
      entity('b/y', { type: 'organisation', name: 'some officials', names: [] }),
    ],
    [
      'two Wikidata items, though the name is the same',
      entity('a/x', { sameAs: Q(1) }),
      entity('b/y', { sameAs: Q(2) }),
    ],
    [
      'two Wikidata items, though an address is the same',
      entity('a/x', { sameAs: [...Q(1), 'https://ann.example/'] }),
      entity('b/y', { sameAs: [...Q(2), 'https://ann.example/'] }),
    ],
    ['one pack', entity('a/x', { sameAs: Q(1) }), entity('a/y', { sameAs: Q(1) })],
  ])('stay two with %s', (_, one, other) => {
    expect(groupsOf(one, other)).toHaveLength(2);
  });

  it('who names two Wikidata items is recognised by neither', () => {
    const both = entity('b/y', { ...NO_NAME, sameAs: [...Q(1), ...Q(2)] });
    expect(groupsOf(entity('a/x', { ...NO_NAME, sameAs: Q(1) }), both)).toHaveLength(2);
  });

  it('a chain that would make one of two entities of a pack joins none of them', () => {
    const [one, two] = ['https://one.example/', 'https://two.example/'];
    const chain = [
      entity('a/x', { ...NO_NAME, sameAs: [one] }),
      entity('a/y', { ...NO_NAME, sameAs: [two] }),
      entity('b/z', { ...NO_NAME, sameAs: [one, two] }),
    ];
    expect(groupsOf(...chain)).toHaveLength(3);
  });

  it('a namesake in one of the packs leaves it open who is meant, and the Wikidata item still says it', () => {
    const [ann, namesake] = [entity('a/x', { sameAs: Q(1) }), entity('a/y')];
    expect(groupsOf(ann, namesake, entity('b/z'))).toHaveLength(3);
    expect(groupsOf(ann, namesake, entity('b/z', { sameAs: Q(1) }))).toEqual([['a/x', 'b/z'], ['a/y']]);
  });

  it('a pack that has two of a name keeps no other packs apart', () => {
    expect(groupsOf(entity('a/x'), entity('a/y'), entity('b/z'), entity('c/z'))).toEqual([
      ['a/x'],
      ['a/y'],
      ['b/z', 'c/z'],
    ]);
  });
});

const addresses = ['https://one.example/', 'https://two.example/', ...Q(1), ...Q(2), ...Q(3)];
const some = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3')), {
    selector: ([pack, id]) => `${pack}/${id}`,
    maxLength: 9,
  })
  .chain((keys) =>
    fc.tuple(
      ...keys.map(([pack, id]) =>
        fc
          .record({
            name: fc.constantFrom('Ann Example', 'Bob Example', 'Ann'),
            type: fc.constantFrom('person', 'organisation'),
            sameAs: fc.subarray(addresses, { maxLength: 3 }),
          })
          .map((change) => entity(`${pack}/${id}`, change)),
      ),
    ),
  );
const asSets = (groups: readonly (readonly string[])[]) => new Set(groups.map((group) => [...group].sort().join(' ')));

describe('any entities of any packs', () => {
  it('each is in one group, which holds one entity of a pack at most and one Wikidata item at most', () => {
    fc.assert(
      fc.property(some, (entities) => {
        const { groups, keyOf, keysOf } = entitiesTogether(entities);
        expect(groups.flat().sort()).toEqual(entities.map(({ key }) => key).sort());
        for (const group of groups) {
          const packs = group.map((key) => splitKey(key)?.pack);
          expect(new Set(packs).size).toBe(packs.length);
          const items = group.map((key) => {
            const found = entities.find((each) => each.key === key)?.sameAs?.flatMap((one) => wikidataItem(one) ?? []);
            return found?.length === 1 ? found[0] : null;
          });
          expect(new Set(items.filter((item) => item !== null)).size).toBeLessThanOrEqual(1);
          for (const key of group) expect([keyOf(key), keysOf(key)]).toEqual([group[0], group]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the order in which they come makes no difference to who is together', () => {
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (entities, numbers) => {
        const shuffled = entities
          .map((each) => ({ each, at: numbers.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(asSets(entitiesTogether(shuffled).groups)).toEqual(asSets(entitiesTogether(entities).groups));
      }),
      { numRuns: 500 },
    );
  });

  it('the group has the key of its entity in the first pack', () => {
    const [a, b] = [entity('a/x'), entity('b/y')];
    expect(entitiesTogether([a, b]).keyOf('b/y')).toBe('a/x');
    expect(entitiesTogether([b, a]).keyOf('a/x')).toBe('b/y');
    expect(entitiesTogether([b]).keyOf('a/x')).toBe('a/x');
  });
});

test.each([
  'https://www.wikidata.org/wiki/Property:P31',
  'https://www.wikidata.org.example/wiki/Q42',
  'https://example.org/wiki/Q42',
  'https://www.wikidata.org/wiki/Q42x',
])('%s is no Wikidata item', (address) => {
  expect(wikidataItem(address)).toBeNull();
  expect(bareAddress(address)).not.toBe('');
});
