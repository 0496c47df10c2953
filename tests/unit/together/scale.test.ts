/** With 50,000 claims and 10,000 names: what is asked for is read, and nothing else. */
import { describe, expect, it } from 'vitest';
import { createLibrary, MOST_ON_CARD } from '../../../lib/extension/packs/library';
import type { PackStore } from '../../../lib/extension/packs/store/store';
import { openIndex } from '../../../lib/pure/names/lookup';
import { MOST_NAMES } from '../../../lib/pure/together/names';
import { counted, largePack } from './large';

const pack = largePack('large');
const { source, read } = counted(pack);
/** As the store gives it; after a change of the packs, another one. */
let given = source;
const store: Pick<PackStore, 'read'> = { read: (question) => question(given) };
const library = createLibrary(store as PackStore);
const NOWHERE = { paragraph: [], page: [] };

describe('a pack of 50,000 claims and 10,000 names', () => {
  it('gives a page all its names, from one reading of the entities', async () => {
    const index = await library.nameIndex();
    expect(openIndex(index).phrases).toBeGreaterThanOrEqual(MOST_NAMES);
    expect(read()).toEqual({ entities: 5000, claims: 0 });
  });

  it('a card reads the claims of its entity, and no entity again', async () => {
    const own = (await source.claimsOf('large/p7')).length;
    read();
    const card = await library.card('large/p7', NOWHERE);
    expect(card?.claims).toHaveLength(own);
    expect(read()).toEqual({ entities: 0, claims: own });
  });

  it('a card that cannot hold all its claims has the first ones, and says how many come after', async () => {
    const own = (await source.claimsOf('large/p0')).length;
    read();
    const card = await library.card('large/p0', { paragraph: ['large/p4'], page: [] });
    expect(card?.claims).toHaveLength(MOST_ON_CARD);
    expect(card?.more).toBe(own - MOST_ON_CARD);
    expect(card?.tally.claims).toBe(own);
    expect(card?.tally.rows[0]?.claims).toBe(
      (await source.claimsOf('large/p0')).filter((each) => each.responses).length,
    );
    read();
  });

  it('those that concern others in the paragraph are among the first, wherever the pack has them', async () => {
    const own = await source.claimsOf('large/p0');
    const [last] = own.slice(-1);
    const other = last?.about.find(({ entity }) => entity !== 'p0')?.entity;
    const card = await library.card('large/p0', { paragraph: [`large/${other}`], page: [] });
    expect(card?.claims.filter(({ nearness }) => nearness === 'paragraph').map(({ id }) => id)).toContain(last?.id);
    expect(card?.claims[0]?.nearness).toBe('paragraph');
  });

  it('tallies read the claims of those asked for, once', async () => {
    const keys = ['large/p7', 'large/p8', 'large/p7'];
    const own = (await source.claimsOf('large/p7')).length + (await source.claimsOf('large/p8')).length;
    read();
    expect((await library.tallies(keys)).map(({ key }) => key)).toEqual(keys);
    expect(read()).toEqual({ entities: 0, claims: own });
  });

  it('the panel lists as many claims as it can, some of each entity, and says how many are left out', async () => {
    const keys = Array.from({ length: 60 }, (_, at) => `large/p${at}`);
    const own = await Promise.all(keys.map((key) => source.claimsOf(key)));
    const different = new Set(own.flat().map(({ id }) => id)).size;
    read();
    const page = await library.pageClaims(keys);
    expect(read()).toEqual({ entities: 0, claims: own.flat().length });
    expect(page.claims).toHaveLength(500);
    expect(page.more).toBe(different - 500);
    expect(page.entities).toHaveLength(60);
    const listed = new Set(page.claims.flatMap(({ parts }) => parts.map(({ entity }) => entity)));
    expect(keys.filter((key) => !listed.has(key))).toEqual([]);
  });

  it('a change of the packs is seen, and only then are the entities read again', async () => {
    read();
    await library.nameIndex();
    expect(read().entities).toBe(0);
    given = { ...source };
    await library.nameIndex();
    expect(read().entities).toBe(5000);
  });
});

describe('two packs of that size', () => {
  const second = largePack('second', 5000);
  const both = counted(pack, second);
  const together = createLibrary({ read: (question) => question(both.source) } as PackStore);

  it('have one name for each that both have, and no more than a page can take', async () => {
    const index = await together.nameIndex();
    expect(index.classes).toHaveLength(5000);
    expect(Object.keys(index.also)).toHaveLength(5000);
    expect(both.read()).toEqual({ entities: 10_000, claims: 0 });
  });

  it('a card reads the claims of its entity in both', async () => {
    const own = [...(await both.source.claimsOf('large/p7')), ...(await both.source.claimsOf('second/p7'))];
    both.read();
    const card = await together.card('large/p7', NOWHERE);
    expect(both.read()).toEqual({ entities: 0, claims: own.length });
    // The smaller pack's claims are the larger one's, word for word and about the same people.
    expect(card?.tally.claims).toBe(new Set(own.map(({ text }) => text)).size);
  });
});
