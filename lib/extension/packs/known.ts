/**
 * What the background keeps of the enabled packs: who is in them, and who of them are the same.
 * Owns: reading every entity once, the small table that is left of it, and the name index.
 * Used by: the library of packs.
 * Never: keeps claims, and never outlives a change of the packs: after one the store's source is another.
 */
import type { EntityKey } from '../../pure/card/model';
import type { EntityFacts } from '../../pure/card/views';
import type { NamedEntity } from '../../pure/names/mention';
import { buildNameIndex, type NameIndexData } from '../../pure/names/name-index';
import { entitiesTogether, type Together } from '../../pure/together/entities';
import { namesTogether } from '../../pure/together/names';
import type { PackMeta, PackSource } from './store/source';

export interface Known {
  /** In the reader's order. */
  packs: readonly PackMeta[];
  facts: ReadonlyMap<EntityKey, EntityFacts>;
  together: Together;
  /** Made when it is first asked for. */
  index(): NameIndexData;
}

export interface Knowing {
  of(source: PackSource): Promise<Known>;
  forget(): void;
}

export function createKnowing(): Knowing {
  let kept: { source: PackSource; known: Promise<Known> } | null = null;
  return {
    of(source) {
      if (kept?.source === source) return kept.known;
      const mine = { source, known: learn(source) };
      kept = mine;
      mine.known.catch(() => {
        if (kept === mine) kept = null;
      });
      return mine.known;
    },
    forget() {
      kept = null;
    },
  };
}

async function learn(source: PackSource): Promise<Known> {
  const [packs, entities] = await Promise.all([source.packs(), source.entities()]);
  const together = entitiesTogether(entities.map(({ key, entity }) => ({ ...entity, key })));
  const facts = new Map(
    entities.map(({ key, entity: { id, type, name, shortName, description } }) => [
      key,
      { id, type, name, shortName, description },
    ]),
  );
  // Names are most of what an entity holds; the index has them in a tenth of the room.
  let named: NamedEntity[] = entities.map(({ key, entity: { type, name, names, never, addressedAs } }) => ({
    key,
    type,
    name,
    names,
    never,
    addressedAs,
  }));
  let index: NameIndexData | null = null;
  return {
    packs,
    facts,
    together,
    index() {
      index ??= buildNameIndex(namesTogether(named, together));
      named = [];
      return index;
    },
  };
}
