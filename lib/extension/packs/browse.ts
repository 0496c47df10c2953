/**
 * The claims of one pack, for the claim browser.
 * Owns: reading them once for all that is asked of them one after the other.
 * Used by: the background's answers.
 * Never: keeps more than one pack, nor one that has changed.
 */
import { browse, type ClaimIndex } from '../../pure/library/browse';
import type { ClaimQuery, ClaimsPage } from '../../pure/library/model';
import type { Pack } from '../../pure/pack/schema';
import { sayClaim } from '../../pure/words/said';
import type { Say } from '../../pure/words/say';
import { readClaims, readEntities, readRecords } from './store/read';
import { NoStorage, type PackStore } from './store/store';

export interface ClaimBrowser {
  /** null: there is no such pack (any more). */
  page(query: ClaimQuery): Promise<ClaimsPage | null>;
  /** The packs have changed. */
  forget(): void;
}

export function createClaimBrowser(store: PackStore, bundled: Pack, say: () => Say): ClaimBrowser {
  let kept: { pack: string; index: Promise<ClaimIndex | null> } | null = null;

  const open = (id: string): Promise<ClaimIndex | null> =>
    store
      .look(async (database) => {
        const record = (await readRecords(database)).find((each) => each.id === id);
        if (!record || record.trouble?.kind === 'damaged') return null;
        return browse(record.meta, await readEntities(database, id), await readClaims(database, id));
      })
      .catch((error: unknown) => {
        if (!(error instanceof NoStorage)) throw error;
        return id === bundled.id ? browse(bundled, bundled.entities, bundled.claims) : null;
      });

  return {
    async page(query) {
      if (kept?.pack !== query.pack) kept = { pack: query.pack, index: open(query.pack) };
      const { index } = kept;
      index.catch(() => {
        kept = null;
      });
      const found = (await index)?.find(query);
      if (!found) return null;
      const { total, entities, claims, context } = found;
      return { total, entities, claims: claims.map((claim) => sayClaim(say(), claim, context)) };
    },
    forget() {
      kept = null;
    },
  };
}
