/**
 * The reader's own say over the packs.
 * Owns: listing, adding, removing, switching and ordering packs, and giving back their texts.
 * Used by: the background's answers, updates, and the managed policy.
 * Never: keeps a pack that was not read and judged as a whole before, and never lets part of a change be seen.
 */
import { type Agreed, openQuestion } from '../../pure/library/judge';
import type {
  AddResult,
  Done,
  PackLook,
  PackOrigin,
  PackRow,
  PackTrouble,
  UpdateRhythm,
} from '../../pure/library/model';
import type { Pack } from '../../pure/pack/schema';
import { MOST_NAMES } from '../../pure/together/names';
import { doneBy, storageTrouble } from './done';
import { type Incoming, type Offer, take } from './incoming';
import type { PackRecord, PacksDatabase } from './store/database';
import { readRecords } from './store/read';
import { recordOf, rowOf } from './store/record';
import { NoStorage, type PackStore } from './store/store';
import { changeRecord, dropPack, orderRecords, putPack } from './store/write';

export interface AddOptions extends Agreed {
  /** An update: a pack that would be one too many is not taken, rather than switched off. */
  update?: boolean;
}

export interface Shelf {
  rows(): Promise<PackRow[]>;
  look(offer: Offer): Promise<PackLook>;
  add(offer: Offer, options?: AddOptions): Promise<AddResult>;
  /** @param byPolicy the policy itself asks */
  remove(id: string, byPolicy?: boolean): Promise<Done>;
  enable(id: string, on: boolean): Promise<Done>;
  order(ids: readonly string[]): Promise<Done>;
  rhythm(id: string, rhythm: UpdateRhythm): Promise<Done>;
  /** What became of an update that brought nothing. */
  checked(id: string, trouble: PackTrouble | null): Promise<Done>;
  text(id: string): Promise<string | null>;
}

export function createShelf(store: PackStore, bundled: Pack): Shelf {
  const records = (): Promise<PackRecord[]> => store.look(readRecords);

  /** Changes one pack; `how` may find something in the way. */
  const change = (
    id: string,
    how: (record: PackRecord, database: PacksDatabase) => Promise<PackTrouble | null>,
  ): Promise<Done> =>
    doneBy(() =>
      store.change(async (database) => {
        const record = (await readRecords(database)).find((each) => each.id === id);
        if (!record) return { kind: 'gone' };
        return how(record, database);
      }),
    );

  const put = async (
    { pack, text, origin, asks, was, changes }: Incoming,
    options: AddOptions,
    database: PacksDatabase,
  ): Promise<AddResult> => {
    const question = openQuestion(asks, options);
    if (question) return { ok: false, trouble: question };
    const all = await readRecords(database);
    const known = all.find((each) => each.id === pack.id);
    if (was === 'unchanged' && known && known.trouble?.kind !== 'damaged') {
      await changeRecord(database, pack.id, (before) => checkedRecord({ ...before, origin }, null));
      return { ok: true, id: pack.id, was };
    }
    const crowd = crowdWith(all, recordOf(pack, known ?? fresh(origin, all)));
    if (crowd && known?.enabled && options.update) return { ok: false, trouble: crowd };
    const now = Date.now();
    await putPack(database, pack, text, () => {
      const base = known ?? fresh(origin, all);
      const { trouble: _trouble, changes: _changes, updates, lastChecked: _checked, ...keeping } = base;
      const subscribed = 'url' in origin ? { updates: updates ?? ('by-hand' as const), lastChecked: now } : {};
      return {
        ...keeping,
        ...subscribed,
        origin,
        enabled: origin.kind === 'policy' || (base.enabled && !crowd),
        updated: now,
        ...(changes ? { changes } : {}),
      };
    });
    return { ok: true, id: pack.id, was };
  };

  return {
    rows: async () => (await store.look(readRecords).catch(inMemory(bundled))).map(rowOf),

    async look(offer) {
      try {
        const all = await records();
        const taken = await take(offer, store, bundled.id);
        if (!taken.ok) return taken;
        const { pack, origin, asks, was } = taken.incoming;
        const known = all.find((each) => each.id === pack.id);
        const record = recordOf(pack, { ...(known ?? fresh(origin, all)), origin });
        const crowd = crowdWith(all, record);
        return { ok: true, row: rowOf(record), was, asks: crowd ? [...asks, crowd] : asks };
      } catch (error) {
        return { ok: false, trouble: storageTrouble(error) };
      }
    },

    async add(offer, options = {}) {
      try {
        return await store.change(async (database) => {
          const taken = await take(offer, store, bundled.id);
          return taken.ok ? put(taken.incoming, options, database) : taken;
        });
      } catch (error) {
        return { ok: false, trouble: storageTrouble(error) };
      }
    },

    remove: (id, byPolicy = false) =>
      change(id, async ({ origin }, database) => {
        if (id === bundled.id) return { kind: 'bundled' };
        if (origin.kind === 'policy' && !byPolicy) return { kind: 'by-policy' };
        await dropPack(database, id);
        return null;
      }),

    enable: (id, on) =>
      change(id, async (record, database) => {
        if (record.origin.kind === 'policy') return { kind: 'by-policy' };
        const crowd = on ? crowdWith(await readRecords(database), { ...record, enabled: true }) : null;
        if (crowd) return crowd;
        await changeRecord(database, id, (before) => ({ ...before, enabled: on }));
        return null;
      }),

    order: (ids) =>
      doneBy(() =>
        store.change(async (database) => {
          const all = await readRecords(database);
          const there = new Map(all.map((record) => [record.id, record]));
          const first = new Set(ids.filter((id) => there.has(id)));
          const others = all.map(({ id }) => id).filter((id) => !first.has(id));
          await orderRecords(database, [...first, ...others]);
          return null;
        }),
      ),

    rhythm: (id, rhythm) =>
      change(id, async ({ origin }, database) => {
        if (origin.kind === 'policy') return { kind: 'by-policy' };
        if (origin.kind === 'address') await changeRecord(database, id, (before) => ({ ...before, updates: rhythm }));
        return null;
      }),

    checked: (id, trouble) =>
      change(id, async (_record, database) => {
        await changeRecord(database, id, (before) => checkedRecord(before, trouble));
        return null;
      }),

    async text(id) {
      if (id === bundled.id) return `${JSON.stringify(bundled, null, 2)}\n`;
      const record = await store.look((database) => database.get('texts', id)).catch(() => undefined);
      return record?.text ?? null;
    },
  };
}

/** What is kept beside a pack that is new: below all others, and switched on. */
function fresh(
  origin: PackOrigin,
  all: readonly PackRecord[],
): Omit<PackRecord, 'id' | 'entities' | 'claims' | 'names' | 'meta'> {
  const now = Date.now();
  const order = Math.max(0, ...all.map((each) => each.order)) + 1;
  return { enabled: true, origin, order, added: now, updated: now };
}

function checkedRecord({ trouble: _trouble, ...record }: PackRecord, trouble: PackTrouble | null): PackRecord {
  const checked = 'url' in record.origin ? { ...record, lastChecked: Date.now() } : record;
  return trouble ? { ...checked, trouble } : checked;
}

/** Whether the enabled packs would have too many names with this one among them. */
function crowdWith(all: readonly PackRecord[], record: PackRecord): PackTrouble | null {
  const others = all.filter((each) => each.enabled && each.id !== record.id);
  const names = others.reduce((sum, each) => sum + each.names, record.names);
  return names > MOST_NAMES ? { kind: 'too-many-names', limit: MOST_NAMES, names } : null;
}

function inMemory(bundled: Pack): (error: unknown) => PackRecord[] {
  return (error) => {
    if (!(error instanceof NoStorage)) throw error;
    const now = Date.now();
    return [recordOf(bundled, { enabled: true, origin: { kind: 'bundled' }, order: 0, added: now, updated: now })];
  };
}
