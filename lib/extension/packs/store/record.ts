/**
 * What is kept of a pack besides its entities and claims.
 * Owns: making such a record, judging one that was read, and the pack's row in the library.
 * Used by: the pack store and the library's changes.
 * Never: takes a field as it was stored without looking at it.
 */

import * as v from 'valibot';
import type { PackRow } from '../../../pure/library/model';
import { PackOriginSchema } from '../../../pure/library/schema';
import type { Pack, PackMeta } from '../../../pure/pack/schema';
import { fingerprint } from '../../../pure/pack/signature';
import type { PackRecord } from './database';

/** What a pack's record has beside the pack's own content. */
export type Keeping = Omit<PackRecord, 'id' | 'entities' | 'claims' | 'names' | 'meta'>;

/** The record of a pack. */
export function recordOf(pack: Pack, keeping: Keeping): PackRecord {
  const { entities, claims, ...meta } = pack;
  const names = entities.reduce((sum, entity) => sum + entity.names.length, 0);
  return { ...keeping, id: pack.id, entities: entities.length, claims: claims.length, names, meta };
}

/** Whether a record can be read: what cannot is made anew from the pack's text. */
export function isSound(record: unknown): record is PackRecord {
  if (!isObject(record) || !isObject(record.meta)) return false;
  const { title, version, publisher, contact, asOf, sources } = record.meta as Partial<Record<keyof PackMeta, unknown>>;
  const texts = [record.id, title, version].every((each) => typeof each === 'string');
  const parts = isObject(publisher) && isObject(contact) && isObject(asOf) && Array.isArray(sources);
  return texts && parts && keepingOf(record) !== null;
}

/** What can still be read of a damaged record: how the pack came here, and what the reader decided. */
export function keepingOf(record: unknown): Keeping | null {
  if (!isObject(record) || !v.is(PackOriginSchema, record.origin)) return null;
  const { enabled, order, added, updated } = record;
  if (typeof enabled !== 'boolean' || ![order, added, updated].every((each) => typeof each === 'number')) return null;
  const { id: _id, entities: _entities, claims: _claims, names: _names, meta: _meta, ...keeping } = record;
  return keeping as unknown as Keeping;
}

/** The pack as a row of the library. */
export function rowOf({ meta, order: _order, content: _content, ...record }: PackRecord): PackRow {
  const { title, version, publisher, description, language, license, asOf, contact } = meta;
  return {
    ...record,
    title,
    version,
    publisher,
    ...(description === undefined ? {} : { description }),
    language,
    license,
    asOf,
    contact: contact.url,
    ...(meta.signature === undefined ? {} : { signer: fingerprint(meta.signature.publicKey) }),
    managed: record.origin.kind === 'policy',
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
