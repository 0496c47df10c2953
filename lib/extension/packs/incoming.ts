/**
 * A pack on its way in.
 * Owns: reading its text, checking its signature, holding it against what is there, and telling what it would change.
 * Used by: the shelf of packs.
 * Never: keeps anything.
 */
import { judge, type Known } from '../../pure/library/judge';
import type { PackOrigin, PackRow, PackTrouble } from '../../pure/library/model';
import type { Pack } from '../../pure/pack/schema';
import { verifySignature } from '../../pure/pack/signature';
import { changesBetween } from './changes';
import { readText } from './store/check-text';
import type { PackRecord } from './store/database';
import type { PackStore } from './store/store';

export interface Offer {
  text: string;
  origin: PackOrigin;
  /** The pack must have this id: it is an update of that one. */
  expected?: string;
}

export interface Incoming {
  pack: Pack;
  text: string;
  origin: PackOrigin;
  /** What the reader has to agree to. */
  asks: readonly PackTrouble[];
  was: 'added' | 'replaced' | 'unchanged';
  /** From the version that it replaces. */
  changes?: PackRow['changes'];
}

export type Taken = { ok: true; incoming: Incoming } | { ok: false; trouble: PackTrouble };

export async function take({ text, origin, expected }: Offer, store: PackStore, bundled: string): Promise<Taken> {
  const refuse = (trouble: PackTrouble): Taken => ({ ok: false, trouble });
  const read = readText(text);
  if (!read.ok) return read;
  const { pack } = read;
  if (expected !== undefined && pack.id !== expected) return refuse({ kind: 'other-pack', expected, found: pack.id });
  if ((await verifySignature(pack, crypto.subtle)) === 'wrong') return refuse({ kind: 'bad-signature' });
  const [record, before] = await store.look(async (database) => [
    await database.get('packs', pack.id),
    (await database.get('texts', pack.id))?.text,
  ]);
  const known = record && knownOf(record);
  const { id, title, version, signature } = pack;
  const { refused, asks } = judge({ id, title, version, origin, publicKey: signature?.publicKey }, known, bundled);
  if (refused) return refuse(refused);
  if (!record) return { ok: true, incoming: { pack, text, origin, asks, was: 'added' } };
  const was = before === text ? 'unchanged' : 'replaced';
  const changes =
    was === 'replaced' && before !== undefined ? changesBetween(record.meta.version, before, pack) : undefined;
  return { ok: true, incoming: { pack, text, origin, asks, was, changes } };
}

function knownOf({ id, origin, meta }: PackRecord): Known {
  return { id, title: meta.title, version: meta.version, origin, publicKey: meta.signature?.publicKey };
}
