/** Which claims a map is of, and a page's claims by pack: read back as they were written. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapAddress, mapAsked } from '../../../lib/pure/map/asked';
import { claimsByPack } from '../../../lib/pure/panel/by-pack';
import type { PageClaims } from '../../../lib/pure/panel/model';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/);
const asking = fc.uniqueArray(
  fc.record({ pack: id, claims: fc.option(fc.uniqueArray(id, { minLength: 1 }), { nil: undefined }) }),
  { selector: ({ pack }) => pack },
);

it('an address is read back as it was written; whole packs come first', () => {
  fc.assert(
    fc.property(asking, (asked) => {
      const query = new URL(mapAddress(asked), 'https://x.example').searchParams;
      const [whole, some] = [asked.filter(({ claims }) => !claims), asked.filter(({ claims }) => claims)];
      expect(mapAsked((name) => query.getAll(name))).toEqual([...whole.map(({ pack }) => ({ pack })), ...some]);
    }),
  );
});

it('passes over what is no key', () => {
  expect(mapAsked((name) => (name === 'claim' ? ['a', 'a/b/c', 'a/b'] : []))).toEqual([{ pack: 'a', claims: ['b'] }]);
});

it('finds the coding of each pack, also where two packs code one claim', () => {
  const claim = (pack: string, key: string, also: object[] = []) => ({ claim: { pack, id: key, also } });
  const page = {
    claims: [claim('a', 'one', [{ pack: 'b', id: 'eins' }]), claim('a', 'two'), claim('a', 'one')],
    packs: [{ pack: { id: 'b' } }, { pack: { id: 'a' } }, { pack: { id: 'c' } }],
  } as unknown as PageClaims;
  expect(claimsByPack(page).map(({ pack, claims }) => [pack.id, ...claims])).toEqual([
    ['b', 'eins'],
    ['a', 'one', 'two'],
  ]);
});
