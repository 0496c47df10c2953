/** The room for names, to the last one: 10,000 over all enabled packs are taken, the next one is refused with words. */
import { beforeEach, expect, it } from 'vitest';
import { troubleWords } from '../../../lib/pure/words/library';
import { makeLargePack } from '../../../scripts/bench/made/pack';
import { english } from '../../harness/say';
import { bundled, freshDatabase, start } from './harness';
import { sampleText } from './sample';

beforeEach(freshDatabase);

it('10,000 names are switched on, and a pack with one more is added switched off and stays so', async () => {
  const { shelf } = start();
  await shelf.enable(bundled.id, false);
  const file = (name: string) => ({ kind: 'file', name }) as const;
  const full = makeLargePack({ claims: 20, people: 5000, busy: 2 });
  expect(await shelf.add({ text: full.text, origin: file('full.json') })).toMatchObject({ ok: true });
  const town = JSON.parse(sampleText()) as { entities: { names: unknown[] }[] };
  for (const [at, entity] of town.entities.entries()) entity.names = at === 0 ? entity.names : [];
  const one = { text: JSON.stringify(town), origin: file('town.json') };
  const refused = { kind: 'too-many-names', limit: 10_000, names: 10_001 } as const;
  expect(await shelf.look(one)).toMatchObject({ asks: [refused] });
  expect(await shelf.add(one)).toMatchObject({ ok: true });
  expect((await shelf.rows()).map(({ id, names, enabled }) => [id, names, enabled])).toEqual([
    [bundled.id, expect.any(Number), false],
    [full.pack.id, 10_000, true],
    ['town', 1, false],
  ]);
  expect(await shelf.enable('town', true)).toEqual({ ok: false, trouble: refused });
  expect(troubleWords(english, refused)).toEqual({
    what: 'Your packs would then look for 10,001 spellings of names; there is room for 10,000.',
    mend: 'Switch off or remove another pack first.',
  });
});
