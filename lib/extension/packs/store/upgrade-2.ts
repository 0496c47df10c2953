/**
 * From version 1 of the database to version 2.
 * Owns: the stores that version 2 adds, and what it keeps of a pack besides.
 * Used by: `database.ts`.
 * Never: changed once released.
 *
 * Version 1 held the bundled pack only: `{ id, enabled, origin: 'bundled', meta }`, its entities and its claims. The
 * reader's choice is in `enabled`. Counts are filled in when the pack is next put in, which an update does anyway.
 */
export function upgradeToVersion2(database: IDBDatabase, change: IDBTransaction): void {
  database.createObjectStore('texts', { keyPath: 'pack' });
  database.createObjectStore('drafts', { keyPath: 'id' });
  const packs = change.objectStore('packs');
  packs.openCursor().onsuccess = (event) => {
    const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
    if (!cursor) return;
    const record: unknown = cursor.value;
    if (typeof record === 'object' && record !== null)
      cursor.update({
        ...record,
        origin: { kind: 'bundled' },
        order: 0,
        added: 0,
        updated: 0,
        entities: 0,
        claims: 0,
        names: 0,
      });
    cursor.continue();
  };
}
