/**
 * Keeping muted names muted over a change of the packs.
 * Owns: asking who is the same before and after, and moving the mutes in between.
 * Used by: the background, around the pack store that it hands to whatever changes packs.
 * Never: stands in the way of the change: where the settings cannot be read or written, the packs change all the same.
 */
import type { Browser } from 'webextension-polyfill';
import type { Together } from '../../pure/together/entities';
import { moveMutes } from '../../pure/together/mutes';
import { loadSettings, muteEntity, unmuteEntity } from '../settings/store';
import type { Library } from './library';
import type { PackStore } from './store/store';

/** The same store, whose changes leave muted whoever was. */
export function keepingMutes(store: PackStore, library: Pick<Library, 'together'>, browser: Browser): PackStore {
  return {
    get inMemory() {
      return store.inMemory;
    },
    read: store.read,
    look: store.look,
    async change(how) {
      // Who is the same is asked only where it matters: it may mean reading every entity.
      const before = (await anyMuted(browser)) ? await library.together().catch(() => null) : null;
      const result = await store.change(how);
      if (before) await move(browser, before, library).catch(warn);
      return result;
    },
  };
}

async function anyMuted(browser: Browser): Promise<boolean> {
  const { settings } = await loadSettings(browser);
  return Object.keys(settings.muted).length > 0;
}

async function move(browser: Browser, before: Together, library: Pick<Library, 'together'>): Promise<void> {
  const { settings } = await loadSettings(browser);
  const { add, remove } = moveMutes(settings.muted, before, await library.together());
  for (const [key, name] of Object.entries(add)) await muteEntity(browser, key, name);
  for (const key of remove) await unmuteEntity(browser, key);
}

function warn(error: unknown): void {
  console.warn('Says Who could not keep a name muted:', error);
}
