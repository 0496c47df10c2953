/** The names of those who are in several packs, as pages are given them. */
import { describe, expect, it } from 'vitest';
import type { NamedEntity } from '../../../lib/pure/names/mention';
import { buildNameIndex } from '../../../lib/pure/names/name-index';
import { createPageNames } from '../../../lib/pure/names/page-names';
import { entitiesTogether } from '../../../lib/pure/together/entities';
import { namesTogether } from '../../../lib/pure/together/names';

function found(entities: NamedEntity[], ...texts: string[]): string[][] {
  const page = createPageNames<number>(buildNameIndex(namesTogether(entities, entitiesTogether(entities))));
  texts.forEach((text, at) => {
    page.read(at, text);
  });
  const mentions = page.resolve();
  return texts.map((text, at) =>
    (mentions.get(at) ?? []).map(({ entity, start, end }) => `${entity}: ${text.slice(start, end)}`),
  );
}

const ann = (key: string, names: NamedEntity['names']): NamedEntity => ({
  key,
  type: 'person',
  name: 'Ann Gatekeeper',
  names: [{ text: 'Ann Gatekeeper' }, ...names],
});

describe('somebody in two packs', () => {
  it('is found by the names of both, under one key', () => {
    const both = [ann('a/ann', []), ann('b/keeper', [{ text: 'A. J. Gatekeeper' }])];
    expect(found(both, 'It was A. J. Gatekeeper.', 'It was Ann Gatekeeper.')).toEqual([
      ['a/ann: A. J. Gatekeeper'],
      ['a/ann: Ann Gatekeeper'],
    ]);
  });

  it('is found by a name where the rule of either pack holds, companions of the other pack included', () => {
    const guild: NamedEntity = {
      key: 'b/guild',
      type: 'organisation',
      name: 'Night Guild',
      names: [{ text: 'Night Guild' }],
    };
    const both = [
      ann('a/ann', []),
      guild,
      ann('b/keeper', [{ text: 'Keeper', when: 'with-companion', companions: { entities: ['guild'] } }]),
    ];
    expect(found(both, 'The Night Guild paid, and Keeper took it.')[0]).toContain('a/ann: Keeper');
    expect(found(both, 'They paid, and Keeper took it.')[0]).toEqual([]);
  });

  it('is found as a place wherever either pack has somebody named', () => {
    const harbour = (key: string): NamedEntity => ({
      key,
      type: 'place',
      name: 'Old Harbour',
      names: [{ text: 'Old Harbour' }],
    });
    const bob: NamedEntity = {
      key: 'b/bob',
      type: 'person',
      name: 'Bob Lampwright',
      names: [{ text: 'Bob Lampwright' }],
    };
    const both = [harbour('a/harbour'), ann('a/ann', []), harbour('b/port'), bob];
    expect(found(both, 'Bob Lampwright left Old Harbour.')[0]).toEqual([
      'b/bob: Bob Lampwright',
      'a/harbour: Old Harbour',
    ]);
    expect(found(both, 'A ship left Old Harbour.')[0]).toEqual([]);
  });

  it('counts a name that both packs have once, and says under which further keys it may be muted', () => {
    const both = [ann('a/ann', [{ text: 'Keeper' }]), ann('b/keeper', [{ text: 'Keeper' }])];
    const [one] = namesTogether(both, entitiesTogether(both));
    expect(one?.names.map(({ text }) => text)).toEqual(['Ann Gatekeeper', 'Keeper']);
    expect(buildNameIndex(namesTogether(both, entitiesTogether(both))).also).toEqual({ 'a/ann': ['b/keeper'] });
  });
});

describe('more names than a page is given', () => {
  it('leaves out those of the last packs, and no entity', () => {
    const some = ['a/x', 'b/y', 'c/z'].map((key, at): NamedEntity => {
      const name = `Ann Number${at}`;
      return { key, type: 'person', name, names: [{ text: name }, { text: `A. Number${at}` }] };
    });
    const united = namesTogether(some, entitiesTogether(some), 3);
    expect(united.map(({ names }) => names.length)).toEqual([2, 1, 0]);
  });
});
