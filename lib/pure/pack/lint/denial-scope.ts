/**
 * An answer that does not say which part of the claim it is about, where the claim has parts.
 * Owns: this check. (A partial denial without its part is no right pack: see `../references.ts`.)
 * Used by: `all.ts`.
 * Never: asks for the scope of a denial of the whole.
 */
import type { Claim } from '../schema';
import type { Check } from './check';

const IN_PART: readonly string[] = ['acknowledged-in-part', 'disputed-characterisation'];

export const denialScope: Check = {
  id: 'denial-scope',
  severity: 'warning',
  run(pack, tell) {
    pack.claims.forEach((claim, at) => {
      claim.responses?.forEach((response, index) => {
        if (response.scope !== undefined) return;
        const parts = partsShownBy(claim, index);
        if (response.kind === 'denied' && parts !== null) {
          tell(
            ['claims', at, 'responses', index, 'kind'],
            `a denial without a scope, though ${parts}`,
            'a scope that says what is denied',
            'If only a part is denied, use “denied-in-part”; else write into “scope” that it is the whole.',
          );
        } else if (IN_PART.includes(response.kind)) {
          tell(
            ['claims', at, 'responses', index, 'kind'],
            `“${response.kind}” without a scope`,
            'a scope that says which part the answer is about',
            'Add “scope”.',
          );
        }
      });
    });
  },
};

/** What shows that a claim has parts of which one may be denied and another not. */
function partsShownBy({ reports, responses = [] }: Claim, but: number): string | null {
  if (reports.some(({ relation }) => relation === 'confirms-in-part')) return 'a report confirms a part of the claim';
  const own = responses[but];
  const others = responses.filter(({ kind, by }, at) => at !== but && by === own?.by && kind.endsWith('-in-part'));
  return others.length > 0 ? 'the same one answers a part of the claim otherwise' : null;
}
