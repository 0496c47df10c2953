/**
 * Packs that are being written.
 * Owns: keeping their drafts.
 * Used by: the background's answers to the pack editor.
 * Never: reads what a draft says: it may be in any state.
 */
import type { Done, Draft, DraftRow } from '../../pure/library/model';
import { PACK_LIMITS } from '../../pure/pack/limits';
import { utf8Length } from '../../pure/pack/utf8';
import { doneBy } from './done';
import type { PackStore } from './store/store';

export interface Drafts {
  /** The one that was changed last comes first. */
  rows(): Promise<DraftRow[]>;
  draft(id: string): Promise<Draft | null>;
  save(draft: Omit<Draft, 'changed'>): Promise<Done>;
  remove(id: string): Promise<Done>;
}

export function createDrafts(store: PackStore): Drafts {
  return {
    async rows() {
      const all = await store.look((database) => database.getAll('drafts')).catch(() => []);
      return all.map(({ id, title, changed }) => ({ id, title, changed })).sort((a, b) => b.changed - a.changed);
    },
    draft: async (id) => (await store.look((database) => database.get('drafts', id)).catch(() => undefined)) ?? null,
    save: (draft) =>
      doneBy(async () => {
        if (utf8Length(draft.text) > PACK_LIMITS.bytes) return { kind: 'too-large', limit: PACK_LIMITS.bytes };
        await store.look((database) => database.put('drafts', { ...draft, changed: Date.now() }));
        return null;
      }),
    remove: (id) =>
      doneBy(async () => {
        await store.look((database) => database.delete('drafts', id));
        return null;
      }),
  };
}
