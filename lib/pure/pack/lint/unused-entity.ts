/**
 * An entity that no claim names.
 * Owns: this check.
 * Used by: `all.ts`.
 * Never: minds an entity that is described: its card has something to say, and other names may need it as a companion.
 */
import type { Pack } from '../schema';
import type { Check } from './check';

export const unusedEntity: Check = {
  id: 'unused-entity',
  severity: 'warning',
  run(pack, tell) {
    const used = usedIn(pack);
    pack.entities.forEach(({ id, description }, at) => {
      if (used.has(id) || description !== undefined) return;
      tell(
        ['entities', at, 'id'],
        `“${id}”, which no claim names, and no description`,
        'entities with claims, or at least a description',
        'Name it in a claim, describe it, or take it out: its card would be empty.',
      );
    });
  },
};

function usedIn({ claims, entities }: Pack): Set<string> {
  const used = new Set<string>();
  const add = (id: string | undefined) => id !== undefined && used.add(id);
  for (const claim of claims) {
    add(claim.wordedBy);
    for (const { entity } of claim.about) add(entity);
    for (const { by, work, cites = [] } of claim.reports) for (const id of [by, work, ...cites]) add(id);
    for (const { by, onBehalfOf, reportedBy } of claim.responses ?? [])
      for (const id of [by, onBehalfOf, reportedBy]) add(id);
  }
  for (const { names } of entities) for (const name of names) for (const id of name.companions?.entities ?? []) add(id);
  return used;
}
