/** The large made-up pack is as large as a pack may be, is in order, and is as it says of itself. */
import { describe, expect, it } from 'vitest';
import { participantsOf } from '../../../lib/pure/claims/participants';
import { PACK_LIMITS } from '../../../lib/pure/pack/limits';
import { readPack } from '../../../lib/pure/pack/read';
import { MOST_NAMES } from '../../../lib/pure/together/names';
import { FULL, makeLargePack } from '../../../scripts/bench/made/pack';

const SMALL = { claims: 300, people: 60, busy: 2 };

describe('the largest pack', () => {
  const { pack, text, busiest, rare } = makeLargePack(FULL);

  it('has as many claims and names as there is room for, and nearly as many bytes', () => {
    expect(pack.claims).toHaveLength(PACK_LIMITS.claims);
    expect(pack.entities.flatMap(({ names }) => names)).toHaveLength(MOST_NAMES);
    expect(text.length).toBeLessThanOrEqual(PACK_LIMITS.bytes);
    expect(text.length).toBeGreaterThan(PACK_LIMITS.bytes * 0.9);
  });

  it('passes every check without a remark', () => {
    const read = readPack(text, { today: '2026-01-01' });
    expect(read).toMatchObject({ ok: true, warnings: [] });
  });

  it('has as many claims of its busiest person as it says, and its rare word once', () => {
    const own = pack.claims.filter((claim) => participantsOf(claim).has('p0'));
    expect(own).toHaveLength(busiest.claims);
    expect(text.split(rare.word)).toHaveLength(2);
  });
});

it('a smaller one is the same every time', () => {
  expect(makeLargePack(SMALL).text).toBe(makeLargePack(SMALL).text);
  expect(makeLargePack(SMALL).pack.claims).toHaveLength(SMALL.claims);
});
