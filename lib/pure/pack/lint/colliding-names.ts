/**
 * Two entities that claim the same name wherever it stands.
 * Owns: this check.
 * Used by: `all.ts`.
 * Never: minds a name that two share under a rule: two members of a family, each after its full name.
 */
import { tokensOf } from '../../names/tokens';
import type { Check } from './check';

export const collidingNames: Check = {
  id: 'colliding-names',
  severity: 'warning',
  run(pack, tell) {
    const first = new Map<string, { entity: string; text: string }>();
    pack.entities.forEach(({ id, names }, at) => {
      names.forEach(({ text, when = 'always' }, index) => {
        if (when !== 'always') return;
        // As the finder compares names: apostrophes, hyphens, widths and accents written either way are the same.
        const folded = tokensOf(text).join('');
        const other = first.get(folded);
        if (other === undefined) first.set(folded, { entity: id, text });
        else if (other.entity !== id) {
          tell(
            ['entities', at, 'names', index, 'text'],
            `“${text}”, which is also a name of “${other.entity}”`,
            'a name that is “always” only of one entity',
            'Give it a rule: “after-full-name”, or “with-companion”.',
          );
        }
      });
    });
  },
};
