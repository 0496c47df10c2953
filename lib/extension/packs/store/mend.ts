/**
 * Mending packs.
 * Owns: making a pack's records anew from its text (of the bundled one: from the package), and moving all that can be
 * read to another database.
 * Used by: the pack store.
 * Never: touches a pack that is not damaged, and never throws away what it cannot read.
 */

import type { Pack } from '../../../pure/pack/schema';
import { readText } from './check-text';
import type { PacksDatabase } from './database';
import { DamagedPack, readClaims, readEntities } from './read';
import { isSound, type Keeping, keepingOf } from './record';
import { changeRecord, putPack } from './write';

/**
 * Makes a damaged pack anew. One whose text is lost too is switched off, and says so in the library.
 * @returns whether it could be mended
 */
export async function mendPack(database: PacksDatabase, id: string, bundled: Pack): Promise<boolean> {
  if (id === bundled.id) {
    await putBundled(database, bundled);
    return true;
  }
  const text = await textOf(database, id);
  const read = text === null ? null : readText(text);
  if (text !== null && read?.ok && read.pack.id === id) {
    await putPack(database, read.pack, text, (before) => keepingOf(before) ?? unknownKeeping());
    return true;
  }
  const record: unknown = await database.get('packs', id);
  if (isSound(record))
    await changeRecord(database, id, (before) => ({ ...before, enabled: false, trouble: { kind: 'damaged' } }));
  // Nothing tells any more what it was; its text, if there is one, stays where it is.
  else await database.delete('packs', id);
  return false;
}

/** Looks through everything; what is damaged is mended. @returns how many packs were damaged */
export async function mendAll(database: PacksDatabase, bundled: Pack): Promise<number> {
  let damaged = 0;
  for (const id of await database.getAllKeys('packs')) {
    if (await isReadable(database, id)) continue;
    damaged += 1;
    await mendPack(database, id, bundled);
  }
  return damaged;
}

/** SHA-256 of the bundled pack: its version need not change between two packages, and its content may. */
export async function bundledContent(bundled: Pack): Promise<string> {
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(bundled))),
  );
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Puts the bundled pack in, in place of any other state of it. What the reader decided about it is kept. */
export async function putBundled(database: PacksDatabase, bundled: Pack): Promise<void> {
  const now = Date.now();
  const content = await bundledContent(bundled);
  await putPack(database, bundled, null, (before) => {
    const { enabled = true, order = 0, added } = keepingOf(before) ?? {};
    return { enabled, order, origin: { kind: 'bundled' }, added: added || now, updated: now, content };
  });
}

/** Copies the reader's packs and drafts that another database holds and this one does not. Whatever cannot be read is passed over. */
export async function salvage(from: PacksDatabase, to: PacksDatabase, bundled: Pack): Promise<void> {
  const texts = await from.getAll('texts').catch(() => []);
  for (const { pack: id, text } of texts) {
    if (typeof text !== 'string' || id === bundled.id || (await to.get('packs', id))) continue;
    const read = readText(text);
    const before: unknown = await from.get('packs', id).catch(() => undefined);
    if (read.ok) await putPack(to, read.pack, text, () => keepingOf(before) ?? unknownKeeping());
  }
  for (const draft of await from.getAll('drafts').catch(() => []))
    if (!(await to.get('drafts', draft.id))) await to.put('drafts', draft);
}

async function textOf(database: PacksDatabase, id: string): Promise<string | null> {
  const record: unknown = await database.get('texts', id).catch(() => undefined);
  return typeof record === 'object' && record !== null && 'text' in record && typeof record.text === 'string'
    ? record.text
    : null;
}

async function isReadable(database: PacksDatabase, id: string): Promise<boolean> {
  try {
    if (!isSound(await database.get('packs', id))) return false;
    await readEntities(database, id);
    await readClaims(database, id);
    return true;
  } catch (error) {
    if (error instanceof DamagedPack || error instanceof DOMException) return false;
    throw error;
  }
}

/** Where it is not known any more how a pack came here: below all others, and switched off until the reader has looked. */
function unknownKeeping(): Keeping {
  const now = Date.now();
  return { enabled: false, order: Number.MAX_SAFE_INTEGER, origin: { kind: 'written' }, added: now, updated: now };
}
