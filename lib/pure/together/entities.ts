/**
 * The same entity in several packs.
 * Owns: by what it is recognised, and the key under which all packs' claims about it are found.
 * Used by: the library of packs (cards, tallies, the side panel), the name index.
 * Never: takes two for one by a name that a pack itself holds to be doubtful, or by a person's single name.
 */
import { splitKey } from '../card/key';
import type { EntityKey } from '../card/model';
import type { Entity } from '../pack/schema';
import { fold } from '../panel/search';
import { join } from './join';
import { bareAddress, wikidataItem } from './same-as';

/** What an entity is recognised by. */
export type Recognisable = Pick<Entity, 'type' | 'name' | 'names' | 'sameAs'> & { key: EntityKey };

export interface Together {
  /** The key of the group that an entity belongs to: that of its entity in the first pack. A key unknown stays as it is. */
  keyOf(key: EntityKey): EntityKey;
  /** All keys of a group, in the order of the packs, from any of them. A key unknown is a group of its own. */
  keysOf(key: EntityKey): readonly EntityKey[];
  /** Groups in the order given; each in the order of the packs. */
  groups: readonly (readonly EntityKey[])[];
}

/** @param entities of all enabled packs, in the reader's order of packs */
export function entitiesTogether(entities: readonly Recognisable[]): Together {
  const groups = join(entities.map(signsOf)).map((group) => group.flatMap((at) => entities[at]?.key ?? []));
  const byKey = new Map(groups.flatMap((keys) => keys.map((key) => [key, keys] as const)));
  return {
    keyOf: (key) => byKey.get(key)?.[0] ?? key,
    keysOf: (key) => byKey.get(key) ?? [key],
    groups,
  };
}

/** Nothing is together with anything: what holds with one pack. */
export const APART: Together = { keyOf: (key) => key, keysOf: (key) => [key], groups: [] };

function signsOf(entity: Recognisable): { pack: string; item: string | null; signs: string[][] } {
  const items = new Set((entity.sameAs ?? []).flatMap((address) => wikidataItem(address) ?? []));
  // Who names two items says of neither that it is this one.
  const [item = null] = items.size === 1 ? items : [];
  const addresses = (entity.sameAs ?? []).filter((address) => wikidataItem(address) === null).map(bareAddress);
  const name = fullName(entity);
  return {
    pack: splitKey(entity.key)?.pack ?? entity.key,
    item,
    signs: [item === null ? [] : [item], addresses, name === null ? [] : [`${entity.type} ${name}`]],
  };
}

/**
 * The name by which an entity can be recognised; null where it has none. The pack has to take that name for this entity
 * wherever it stands, so “War”, which needs a companion, is none, nor is “U.S. officials”, which is no name of anybody.
 */
function fullName({ type, name, names }: Recognisable): string | null {
  const full = bareName(name);
  if (type === 'person' && !full.includes(' ')) return null;
  const rules = names.filter(({ text }) => bareName(text) === full).map(({ when = 'always' }) => when);
  return rules.length > 0 && rules.every((rule) => rule === 'always') ? full : null;
}

/** Without an article, capitals, diacritics: “The Kremlin” as “kremlin”. */
function bareName(name: string): string {
  return fold(name).replace(/\s+/g, ' ').replace(/^the /, '');
}
