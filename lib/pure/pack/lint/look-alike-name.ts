/**
 * Names of two entities that look the same and are not.
 * Owns: this check.
 * Used by: `all.ts`.
 * Never: minds what is written the same; that is `colliding-names.ts`.
 */

import type { Check } from './check';
import { asItLooks } from './letters';

export const lookAlikeName: Check = {
  id: 'look-alike-name',
  severity: 'warning',
  run(pack, tell) {
    const seen = new Map<string, { entity: string; name: string }>();
    pack.entities.forEach(({ id, name }, at) => {
      const look = asItLooks(name);
      const other = seen.get(look);
      if (other === undefined) seen.set(look, { entity: id, name });
      else if (other.name !== name) {
        tell(
          ['entities', at, 'name'],
          `“${name}”, which looks like the name of “${other.entity}” and has other letters`,
          'names that readers can tell apart',
          'If it is the same entity, use one entry; else make the names differ.',
        );
      }
    });
  },
};
