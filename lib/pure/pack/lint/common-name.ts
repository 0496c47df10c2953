/**
 * A name that so many bear, or that is so common a word, that it must not count wherever it stands.
 * Owns: this check.
 * Used by: `all.ts`.
 * Never: minds a name that has a rule, or one in capitals (WHO, US), which the finder reads with care.
 */
import { tokensOf } from '../../names/tokens';
import { ORDINARY_WORDS } from '../../names/words/common-words';
import { GIVEN_NAMES } from '../../names/words/given-names';
import type { Check } from './check';
import { COMMON_GIVEN_NAMES, COMMON_SURNAMES, MORE_WORDS } from './common-names';

const words = new Set(`${ORDINARY_WORDS} ${MORE_WORDS}`.split(' '));
const given = new Set(GIVEN_NAMES.split(' '));
const surnames = new Set(COMMON_SURNAMES.split(' '));
const oftenGiven = new Set(COMMON_GIVEN_NAMES.split(' '));

export const commonName: Check = {
  id: 'common-name',
  severity: 'warning',
  run(pack, tell) {
    pack.entities.forEach(({ names, type }, at) => {
      names.forEach(({ text, when = 'always' }, index) => {
        const why = when === 'always' ? commonAs(text, type === 'person') : null;
        if (why === null) return;
        tell(
          ['entities', at, 'names', index, 'text'],
          `“${text}”, ${why}, as a name wherever it stands`,
          'a rule for a name as common as this',
          'Add "when": "with-companion" with words or entities that stand near it, or "after-full-name".',
        );
      });
    });
  },
};

function commonAs(text: string, isPerson: boolean): string | null {
  const parts = tokensOf(text).map((part) => part.trim());
  const [first = '', second = ''] = parts.map((part) => part.toLowerCase());
  if (parts.length === 2 && isPerson) {
    return oftenGiven.has(first) && surnames.has(second) ? 'which many people are called' : null;
  }
  if (parts.length !== 1 || first === '') return null;
  if (/^[a-z0-9]$/i.test(text)) return 'a single sign';
  if (/^[^\p{Ll}]+$/u.test(text)) return null;
  if (words.has(first)) return 'a common word';
  if (given.has(first) || oftenGiven.has(first)) return 'a given name';
  return surnames.has(first) ? 'a common surname' : null;
}
