/**
 * Whose claims are read in a view of ours, one after the other.
 * Joins: the background's claims with the way back.
 * Used by: the popup's page, the side panel.
 * Never: shows claims that it could not check, nor those of somebody whom the reader has left.
 */
import * as v from 'valibot';
import type { Browser } from 'webextension-polyfill';
import type { Reading } from '../../components/claims/ReadingView';
import type { LoadState } from '../../components/shared/load-state';
import { ask } from '../../lib/extension/messages/ask';
import type { EntityKey, NameRef } from '../../lib/pure/card/model';
import { CardModelSchema } from '../../lib/pure/card/schema';
import { createTrail } from '../../lib/pure/card/trail';
import type { PageReport } from '../../lib/pure/messages/to-page';

export interface ReadingRoad {
  /** null: nobody's claims are read. */
  readonly now: Reading | null;
  /** On to somebody's claims. */
  go(entity: Pick<NameRef, 'key' | 'name'>): void;
  back(): void;
  retry(): void;
  close(): void;
}

/** @param names what is named on the page, as far as is known */
export function createReading(browser: Browser, names: () => PageReport['names'], changed: () => void): ReadingRoad {
  let trail = createTrail();
  let state: LoadState = { kind: 'loading' };

  const load = async (): Promise<void> => {
    const { now } = trail;
    if (!now) return;
    state = { kind: 'loading', name: now.name };
    changed();
    const loaded = await loadCard(browser, now.key, names());
    if (trail.now !== now) return;
    state = loaded.kind === 'error' ? { ...loaded, name: now.name } : loaded;
    if (loaded.kind === 'ready') now.name = loaded.model.entity.name;
    changed();
  };
  const close = (): void => {
    trail = createTrail();
    changed();
  };

  return {
    get now() {
      const { now, before } = trail;
      if (!now) return null;
      const notOnPage = !names().some(({ entity }) => entity === now.key);
      return { key: now.key, state, back: before?.name, notOnPage };
    },
    go({ key, name }) {
      trail.go({ key, name });
      void load();
    },
    back() {
      if (!trail.before) return close();
      trail.back();
      void load();
    },
    retry: () => void load(),
    close,
  };
}

async function loadCard(browser: Browser, entity: EntityKey, names: PageReport['names']): Promise<LoadState> {
  const page = names.map((name) => name.entity);
  const answer = await ask<'card'>(browser, { type: 'card', entity, paragraph: [], page }).catch(() => undefined);
  const model = v.safeParse(CardModelSchema, answer);
  return model.success ? { kind: 'ready', model: model.output } : { kind: 'error', error: 'unreadable' };
}
