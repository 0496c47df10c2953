/** Who was muted stays muted, whichever packs come and go. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { keepingMutes } from '../../../lib/extension/packs/keep-mutes';
import { createLibrary } from '../../../lib/extension/packs/library';
import { type PackSource, sourceFrom } from '../../../lib/extension/packs/store/source';
import type { PackStore } from '../../../lib/extension/packs/store/store';
import type { Pack } from '../../../lib/pure/pack/schema';
import { entitiesTogether, type Together } from '../../../lib/pure/together/entities';
import { moveMutes } from '../../../lib/pure/together/mutes';
import { FIRST, SECOND } from '../../packs/read';

const MUSK = 'musk-putin-trump/elon-musk';
const SECOND_MUSK = 'second-reading/musk';

function set(muted: Record<string, string>, packs: Pack[]) {
  const entries: Record<string, unknown> = Object.fromEntries(
    Object.entries(muted).map(([key, name]) => [`mute:${key}`, name]),
  );
  const local = {
    get: async () => ({ ...entries }),
    set: async (more: Record<string, unknown>) => void Object.assign(entries, more),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete entries[key];
    },
  };
  let source = sourceFrom(...packs);
  const bare = {
    inMemory: false,
    read: (question: (from: PackSource) => unknown) => question(source),
    change: async (how: () => Promise<unknown>) => how(),
  } as unknown as PackStore;
  const store = keepingMutes(bare, createLibrary(bare), { storage: { local } } as unknown as Browser);
  return {
    entries,
    to: (...after: Pack[]) =>
      store.change(async () => {
        source = sourceFrom(...after);
      }),
  };
}

describe('a muted name', () => {
  it('stays muted when the pack goes by whose key it was muted', async () => {
    const { entries, to } = set({ [MUSK]: 'Elon Musk' }, [FIRST, SECOND]);
    await to(SECOND);
    expect(entries).toEqual({ [`mute:${SECOND_MUSK}`]: 'Elon Musk' });
    await to(FIRST, SECOND);
    // One key of the group is enough: see `also` in the name index.
    expect(entries).toEqual({ [`mute:${SECOND_MUSK}`]: 'Elon Musk' });
    await to(FIRST);
    expect(entries).toEqual({ [`mute:${MUSK}`]: 'Elon Musk' });
  });

  it('stays in the list when no pack is left that knows it, for when one comes back', async () => {
    const { entries, to } = set({ [MUSK]: 'Elon Musk', 'gone/long-ago': 'Somebody' }, [FIRST]);
    await to(SECOND);
    expect(entries).toEqual({ [`mute:${MUSK}`]: 'Elon Musk', 'mute:gone/long-ago': 'Somebody' });
  });

  it('is all that a change writes', async () => {
    const { entries, to } = set({}, [FIRST, SECOND]);
    await to(SECOND);
    expect(entries).toEqual({});
  });
});

describe('any change of any packs', () => {
  const names = ['Ann Example', 'Bob Example', 'Cleo Example'];
  const packs = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
  const read = (ids: readonly string[]): Together =>
    entitiesTogether(
      ids.flatMap((id) =>
        names.map((name) => ({ key: `${id}/${name[0]}`, type: 'person' as const, name, names: [{ text: name }] })),
      ),
    );
  const isMuted = (muted: object, { keysOf }: Together, key: string): boolean =>
    keysOf(key).some((each) => Object.hasOwn(muted, each));

  it('leaves everyone who is still there as muted as before', () => {
    const some = fc.dictionary(fc.constantFrom('a/A', 'b/A', 'c/A', 'd/B', 'a/B'), fc.constant('Name'));
    fc.assert(
      fc.property(packs, packs, some, (one, other, muted) => {
        const [before, after] = [read(one), read(other)];
        const { add, remove } = moveMutes(muted, before, after);
        const now = Object.fromEntries(Object.entries({ ...muted, ...add }).filter(([key]) => !remove.includes(key)));
        for (const key of after.groups.flat()) {
          const was = before.keysOf(key).some((each) => each === key) && before.groups.flat().includes(key);
          if (was && isMuted(muted, before, key)) expect(isMuted(now, after, key)).toBe(true);
        }
        // Nobody else is muted on the way.
        if (!before.groups.flat().some((key) => isMuted(muted, before, key))) expect(add).toEqual({});
      }),
      { numRuns: 500 },
    );
  });
});
