/**
 * The names of entities that are the same in several packs.
 * Owns: uniting them, each with its rule, and the limit on how many names a page is given.
 * Used by: the library of packs, for the name index.
 * Never: drops a pack's rule: a name that one pack takes only beside a companion and another always counts by either.
 */
import { entityKey, splitKey } from '../card/key';
import type { NamedEntity } from '../names/mention';
import type { Name } from '../pack/schema';
import type { Together } from './entities';

/** Names of all enabled packs that a page is given: for so many, finding them was measured to cost no more than for few. */
export const MOST_NAMES = 10_000;

/**
 * One entity for each group, under the key of the group.
 * @param entities in the reader's order of packs: where there are too many names, those of the last are left out
 */
export function namesTogether(
  entities: readonly NamedEntity[],
  together: Pick<Together, 'groups'>,
  most = MOST_NAMES,
): NamedEntity[] {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  let room = most;
  return together.groups.flatMap((keys): NamedEntity[] => {
    const members = keys.flatMap((key) => byKey.get(key) ?? []);
    const [first, ...others] = members;
    if (!first) return [];
    const names = united(members).slice(0, Math.max(0, room));
    room -= names.length;
    if (others.length === 0) return [{ ...first, names }];
    const addressedAs = members.find((member) => member.addressedAs)?.addressedAs;
    return [
      {
        ...first,
        names,
        never: [...new Set(members.flatMap(({ never = [] }) => never))],
        also: keys.slice(1),
        ...(addressedAs ? { addressedAs } : {}),
      },
    ];
  });
}

function united(members: readonly NamedEntity[]): Name[] {
  const names = new Map<string, Name>();
  for (const { key, names: ofPack } of members) {
    const pack = splitKey(key)?.pack ?? '';
    for (const name of ofPack) {
      const whole = members.length > 1 ? { ...name, ...companionsOf(name, pack) } : name;
      const sign = JSON.stringify([whole.text, whole.when ?? 'always', whole.companions, whole.capitals]);
      if (!names.has(sign)) names.set(sign, whole);
    }
  }
  return [...names.values()];
}

/** Companions by their keys: the group has one pack's key, and its names come from several. */
function companionsOf({ companions }: Name, pack: string): Pick<Name, 'companions'> {
  if (!companions?.entities) return companions ? { companions } : {};
  return { companions: { ...companions, entities: companions.entities.map((id) => entityKey(pack, id)) } };
}
