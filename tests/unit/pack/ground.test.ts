/** Proves: a claim may rest on 50 others over all steps, however they are linked, and on no more. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDeepGround } from '../../../lib/pure/pack/ground';
import { parsePack } from '../../../lib/pure/pack/parse';
import { readPack } from '../../../lib/pure/pack/read';
import { makeLargePack } from '../../../scripts/bench/made/pack';

/** A pack in which each of the first claims presupposes the next one. */
function chained(links: number): unknown {
  const { pack } = makeLargePack({ claims: 60, people: 20, busy: 2 });
  return {
    ...pack,
    claims: pack.claims.map(({ presupposes: _presupposes, ...claim }, at) =>
      at < links ? { ...claim, presupposes: [`c${at + 1}`] } : claim,
    ),
  };
}

describe('a pack', () => {
  it('is taken with a claim that rests on 50 others, and refused with one more, at its place', () => {
    expect(parsePack(chained(50)).ok).toBe(true);
    expect(readPack(JSON.stringify(chained(51), null, 1))).toMatchObject({
      ok: false,
      problems: [
        {
          path: 'claims[0].presupposes',
          found: 'more than 50 claims, over all steps',
          allowed: 'at most 50, over all steps',
          line: expect.any(Number),
        },
      ],
    });
  });

  it('that rests all its claims on one chain is refused without following it for each of them', () => {
    const claims = Array.from({ length: 50_000 }, (_, at) => ({
      id: `c${at}`,
      presupposes: at === 0 ? [] : [`c${at - 1}`],
    }));
    expect(findDeepGround(claims, 50)).toEqual(Array.from({ length: 20 }, (_, at) => 51 + at));
  });
});

it('counts each claim once, never the claim itself, and ids that lead nowhere not at all', () => {
  const size = 12;
  const links = fc.array(fc.array(fc.nat(size), { maxLength: 4 }), { minLength: size, maxLength: size });
  fc.assert(
    fc.property(links, fc.nat(size), (below, most) => {
      const claims = below.map((to, at) => ({ id: `c${at}`, presupposes: to.map((each) => `c${each}`) }));
      const groundOf = (start: number): Set<number> => {
        const found = new Set<number>();
        const add = (at: number): void => {
          for (const to of below[at] ?? []) {
            if (to >= size || found.has(to)) continue;
            found.add(to);
            add(to);
          }
        };
        add(start);
        found.delete(start);
        return found;
      };
      const expected = below.flatMap((_, at) => (groundOf(at).size > most ? [at] : []));
      expect(findDeepGround(claims, most)).toEqual(expected);
    }),
  );
});
