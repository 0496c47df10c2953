/**
 * Hostile packs.
 * Owns: damages to a right pack, and what must hold for what the check takes or refuses.
 * Used by: `core.ts`.
 * Never: trusts the check: what it takes is judged again, by the published schema and by the references.
 */
import { Ajv } from 'ajv';
import fc from 'fast-check';
import published from '../../../data/pack.schema.json';
import { PACK_LIMITS } from '../../../lib/pure/pack/limits';
import { MAX_PROBLEMS } from '../../../lib/pure/pack/problem';
import { readPack } from '../../../lib/pure/pack/read';
import { referenceProblems } from '../../../lib/pure/pack/references';
import { damaged, hostileValue, ownField, PROTOTYPE_NAMES } from '../hostile';
import { law, lawOfLinks, lawOfPlainness, lawOfPrototypes, lawOfTexts } from '../laws';
import { SMALL_PACK } from '../samples';
import { target } from '../target';
import { pathsOf, withField } from '../tree';

const followsSchema = new Ajv({ allErrors: false }).compile(published);
const TEXT = JSON.stringify(SMALL_PACK, null, 1);
const PATHS = pathsOf(SMALL_PACK);

const cases: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: damaged(TEXT) },
  // In the place of any value of it.
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...PATHS), hostileValue)
      .map(([path, value]) => JSON.stringify(withField(SMALL_PACK, path, value))),
  },
  // A field more, in any object of it.
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...PATHS), fc.constantFrom(...PROTOTYPE_NAMES, 'url', 'x\u202ey'), hostileValue)
      .map(([path, name, value]) => JSON.stringify(withField(SMALL_PACK, path, ownField(name, value)))),
  },
  // An entry of a list twice: ids that stand twice.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('entities', 'claims', 'sources'), fc.nat(2), fc.constantFrom(1, 40))
      .map(([list, at, times]) => {
        const entries = (SMALL_PACK as unknown as Record<string, unknown[]>)[list] ?? [];
        const more = Array.from({ length: times }, () => entries[at % entries.length]);
        return JSON.stringify({ ...SMALL_PACK, [list]: [...entries, ...more] });
      }),
  },
);

export const packs = target('packs', 24, cases, (text) => {
  const read = readPack(text, { today: '2026-01-31' });
  lawOfPrototypes();
  if (!read.ok) {
    const { problems, trouble } = read;
    law(problems.length > 0, 'a pack was refused without a reason');
    law(problems.length <= MAX_PROBLEMS, 'the check went on past its limit', problems.length);
    lawOfTexts({ trouble, problems });
    return 'refused';
  }
  const { pack } = read;
  law(text.length <= PACK_LIMITS.bytes, 'a pack beyond the limit was taken');
  law(JSON.stringify(pack) === JSON.stringify(JSON.parse(text)), 'what was taken is not what stands there');
  law(followsSchema(pack) === true, 'the published schema refuses what was taken', followsSchema.errors);
  law(referenceProblems(pack).problems.length === 0, 'ids lead nowhere in what was taken');
  lawOfTexts(pack);
  lawOfLinks(pack);
  lawOfPlainness(pack);
  return 'taken';
});
