/** A store over a fresh database, with what the browser would keep of it beside. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import bundledJson from '../../../data/musk-putin-trump.pack.json';
import { createShelf, type Shelf } from '../../../lib/extension/packs/shelf';
import type { PackSource } from '../../../lib/extension/packs/store/source';
import { createPackStore, type PackStore, type StoreTrouble } from '../../../lib/extension/packs/store/store';
import type { Pack } from '../../../lib/pure/pack/schema';

export const bundled = bundledJson as Pack;

export function freshDatabase(): void {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
}

export interface World {
  store: PackStore;
  shelf: Shelf;
  troubles: StoreTrouble[];
  filled: () => Promise<void>;
  changed: () => void;
}

/** What outlives a background: hand the same to the next one. */
export interface Kept {
  filled: boolean;
  aside: boolean;
}

export function start(pack: Pack = bundled, kept: Kept = { filled: false, aside: false }): World {
  const troubles: StoreTrouble[] = [];
  const filled = vi.fn(async () => {
    kept.filled = true;
  });
  const changed = vi.fn();
  const store = createPackStore({
    bundled: pack,
    wasFilled: async () => kept.filled,
    filled,
    isSetAside: async () => kept.aside,
    async setAside() {
      kept.aside = true;
    },
    onTrouble: (trouble) => troubles.push(trouble),
    onChange: changed,
  });
  return { store, shelf: createShelf(store, pack), troubles, filled, changed };
}

/** Everything a source can be asked, as one value. */
export async function all(source: PackSource): Promise<unknown> {
  const entities = (await source.entities()).sort((a, b) => a.key.localeCompare(b.key));
  const claims = await Promise.all(entities.map(({ key }) => source.claimsOf(key)));
  return { packs: await source.packs(), entities, claims };
}
