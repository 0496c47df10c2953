/**
 * Keeping packs from an address up to date.
 * Owns: asking for a newer version, on the reader's request or once a day, and what is kept where that brings none.
 * Used by: the background.
 * Never: takes the version that is there away: a new one takes its place once it has passed every check.
 *
 * Once a day means by the clock, not when a page is read: a host would else learn when its readers read the news.
 */
import type { AddResult, Fetched, PackRow, PackTrouble } from '../../pure/library/model';
import type { AddOptions, Shelf } from './shelf';

/** ms: the shortest time between two questions for the same pack. */
const A_DAY = 24 * 3_600_000;

export interface Updates {
  /** The reader asks for it. */
  update(id: string, agreed?: Pick<AddOptions, 'acceptKey'>): Promise<AddResult>;
  /** Asks for every pack that is kept up to date and was not asked for within a day. */
  updateDue(now: number): Promise<void>;
}

export function createUpdates(shelf: Shelf, fetchText: (url: string) => Promise<Fetched>): Updates {
  const failed = async (id: string, trouble: PackTrouble): Promise<AddResult> => {
    await shelf.checked(id, trouble);
    return { ok: false, trouble };
  };

  const ask = async ({ id, origin }: PackRow, agreed: Pick<AddOptions, 'acceptKey'> = {}): Promise<AddResult> => {
    // A pack that did not come from an address has nothing to ask for.
    if (!('url' in origin) || origin.url === '') return { ok: true, id, was: 'unchanged' };
    const fetched = await fetchText(origin.url);
    if (!fetched.ok) return failed(id, fetched.trouble);
    const result = await shelf.add({ text: fetched.text, origin, expected: id }, { ...agreed, update: true });
    return result.ok ? result : failed(id, result.trouble);
  };

  return {
    async update(id, agreed) {
      const row = (await shelf.rows()).find((each) => each.id === id);
      if (!row) return { ok: false, trouble: { kind: 'gone' } };
      return row.managed ? { ok: false, trouble: { kind: 'by-policy' } } : ask(row, agreed);
    },
    async updateDue(now) {
      for (const row of await shelf.rows()) {
        const { updates, managed, lastChecked = 0 } = row;
        // A clock that was set back may have the last time in the future.
        if ((updates === 'daily' || managed) && Math.abs(now - lastChecked) >= A_DAY) await ask(row);
      }
    },
  };
}
