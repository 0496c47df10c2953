/**
 * A pack as large as a pack may be, and a source that counts what is read of it.
 * Owns: both.
 * Used by: the tests of reading at scale.
 * Never: speaks of anybody real.
 */

import type { PackSource } from '../../../lib/extension/packs/store/source';
import { sourceFrom } from '../../../lib/extension/packs/store/source';
import { participantsOf } from '../../../lib/pure/claims/participants';
import type { Claim, Entity, Pack } from '../../../lib/pure/pack/schema';

const PEOPLE = 5000;

/** 5,000 people with two names each, and claims among them; the first person takes part in every hundredth. */
export function largePack(id: string, claims = 50_000): Pack {
  const entities = Array.from({ length: PEOPLE }, (_, at): Entity => {
    const name = `Ann Number${at}`;
    return { id: `p${at}`, type: 'person', name, names: [{ text: name }, { text: `A. Number${at}` }] };
  });
  return {
    format: 'says-who-pack/1',
    id,
    version: '1.0.0',
    title: `Large ${id}`,
    language: 'en',
    license: 'CC0-1.0',
    publisher: { name: 'Nobody' },
    contact: { url: 'https://says-who.example/report' },
    asOf: { before: '2024-11-05', note: 'made up' },
    sources: [{ id: 'made', type: 'document', description: 'Made up.' }],
    entities,
    claims: Array.from({ length: claims }, (_, at): Claim => {
      const who = `p${at % 100 === 0 ? 0 : 1 + (at % (PEOPLE - 1))}`;
      const other = `p${1 + ((at * 7 + 3) % (PEOPLE - 1))}`;
      return {
        id: `c${at}`,
        text: `Claim number ${at}.`,
        kind: 'reported',
        about: [
          { entity: who, role: 'subject' },
          ...(other === who ? [] : [{ entity: other, role: 'counterpart' as const }]),
        ],
        reports: [{ relation: 'originates', sourcing: { basis: 'not-stated' }, locator: { paragraphs: [1] } }],
        ...(at % 3 === 0 ? { responses: [{ by: who, kind: 'denied' as const, locator: { paragraphs: [1] } }] } : {}),
        locator: { paragraphs: [1] },
      };
    }),
  };
}

export interface Counted {
  source: PackSource;
  /** Entities and claims that were handed out since the last call. */
  read(): { entities: number; claims: number };
}

/** Answers as the database does: by keys, without looking at what was not asked for. */
export function counted(...packs: Pack[]): Counted {
  const byEntity = new Map<string, Claim[]>();
  const byId = new Map<string, Claim>();
  for (const pack of packs) {
    for (const claim of pack.claims) {
      byId.set(`${pack.id}/${claim.id}`, claim);
      for (const who of participantsOf(claim)) {
        const key = `${pack.id}/${who}`;
        byEntity.set(key, [...(byEntity.get(key) ?? []), claim]);
      }
    }
  }
  const plain = sourceFrom(...packs);
  const now = { entities: 0, claims: 0 };
  const claims = (found: Claim[]): Claim[] => {
    now.claims += found.length;
    return found;
  };
  return {
    source: {
      ...plain,
      async entities() {
        const all = await plain.entities();
        now.entities += all.length;
        return all;
      },
      claimsOf: async (key) => claims(byEntity.get(key) ?? []),
      claims: async (pack, ids) => claims(ids.flatMap((id) => byId.get(`${pack}/${id}`) ?? [])),
    },
    read() {
      const before = { ...now };
      now.entities = 0;
      now.claims = 0;
      return before;
    },
  };
}
