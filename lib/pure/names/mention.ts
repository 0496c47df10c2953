/**
 * The types of finding names.
 * Owns: what goes into the finder (entities with their names) and what comes out (mentions).
 * Used by: the name index (background), the finder and the page ring.
 * Never: knows of the DOM; a block is any object that stands for a stretch of text.
 */

import type { EntityKey } from '../card/model';
import type { Entity } from '../pack/schema';

/** What the name index needs to know of an entity. */
export type NamedEntity = Pick<Entity, 'type' | 'name' | 'names' | 'never' | 'addressedAs'> & {
  key: EntityKey;
  /** The keys that it has in further packs. Companions of their names are then keys, no ids. */
  also?: readonly EntityKey[];
};

/** A place in a text where an entity is named, without the possessive; UTF-16 offsets, end exclusive. */
export interface Mention {
  entity: EntityKey;
  start: number;
  end: number;
}
