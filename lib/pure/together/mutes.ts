/**
 * Muted names when packs come and go.
 * Owns: which mutes have to move so that whoever was muted stays so.
 * Used by: `lib/extension/packs/keep-mutes.ts`.
 * Never: mutes anybody whom no enabled pack took for the one that the reader muted.
 */
import type { EntityKey } from '../card/model';
import type { Together } from './entities';

export interface MovedMutes {
  /** With the names under which they are listed. */
  add: Readonly<Record<EntityKey, string>>;
  remove: readonly EntityKey[];
}

/**
 * A mute under the key of an entity that is gone moves to the same entity in the packs that are left.
 * @param muted what is muted, with the name under which it is listed
 */
export function moveMutes(muted: Readonly<Record<EntityKey, string>>, before: Together, after: Together): MovedMutes {
  const there = new Set(after.groups.flat());
  const add: Record<EntityKey, string> = {};
  const remove: EntityKey[] = [];
  for (const [key, name] of Object.entries(muted)) {
    const left = there.has(key) ? [] : before.keysOf(key).filter((each) => there.has(each));
    for (const each of left) {
      const group = after.keysOf(each);
      if (!group.some((one) => Object.hasOwn(muted, one) || Object.hasOwn(add, one))) add[after.keyOf(each)] = name;
    }
    if (left.length > 0) remove.push(key);
  }
  return { add, remove };
}
