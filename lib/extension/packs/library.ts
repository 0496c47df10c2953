/**
 * The library: what pages, popup and side panel want to know of the enabled packs.
 * Owns: the name index, cards, tallies and the summary, each made from the pack store's records.
 * Used by: the background's answers.
 * Never: keeps more than the name index, which is made once while the background runs.
 */
import { buildCard, packRef } from '../../pure/card/build';
import { splitKey } from '../../pure/card/key';
import type { CardModel, EntityKey } from '../../pure/card/model';
import { standingOf } from '../../pure/claims/standing';
import { tallyOf } from '../../pure/claims/tally';
import type { PacksSummary, Tallies } from '../../pure/messages/answers';
import { buildNameIndex, type NameIndexData } from '../../pure/names/name-index';
import type { PageClaims } from '../../pure/panel/model';
import { readPageClaims } from './page-claims';
import { relatedOf } from './related';
import type { PackSource } from './source';
import type { PackStore } from './store';

export interface Library {
  nameIndex(): Promise<NameIndexData>;
  card(
    entity: EntityKey,
    place: { paragraph: readonly EntityKey[]; page: readonly EntityKey[] },
  ): Promise<CardModel | null>;
  tallies(entities: readonly EntityKey[]): Promise<Tallies>;
  /** The claims of all these entities, each once. */
  pageClaims(entities: readonly EntityKey[]): Promise<PageClaims>;
  summary(): Promise<Omit<PacksSummary, 'notices'>>;
}

export function createLibrary(store: PackStore): Library {
  let index: Promise<NameIndexData> | null = null;

  return {
    nameIndex() {
      index ??= store.read(async (source) => {
        const entities = await source.entities();
        return buildNameIndex(entities.map(({ key, entity }) => ({ ...entity, key })));
      });
      index.catch(() => {
        index = null;
      });
      return index;
    },

    card: (key, place) =>
      store.read(async (source) => {
        const found = await lookUp(source, key);
        if (!found) return null;
        const related = await relatedOf(source, found.pack.id, found.claims, await source.entities());
        return buildCard({ pack: packRef(found.pack), entity: found.entity, claims: found.claims, related, place });
      }),

    tallies: (keys) =>
      store.read(async (source) => {
        const names = new Map((await source.entities()).map(({ key, entity }) => [key, entity]));
        const rows = await Promise.all(
          keys.map(async (key) => {
            const entity = names.get(key);
            if (!entity) return null;
            const pack = splitKey(key)?.pack ?? '';
            const claims = await source.claimsOf(key);
            const shortName = (id: string): string => {
              const speaker = names.get(`${pack}/${id}`);
              return speaker?.shortName ?? speaker?.name ?? id;
            };
            return { key, name: entity.name, type: entity.type, tally: tallyOf(claims.map(standingOf), shortName) };
          }),
        );
        return rows.filter((row) => row !== null);
      }),

    pageClaims: (keys) => store.read((source) => readPageClaims(source, keys)),

    summary: () =>
      store.read(async (source) => {
        const packs = await source.packs();
        const stamps = packs.map((pack) => pack.asOf.before).filter((date) => date !== undefined);
        return { count: packs.length, before: stamps.sort()[0] };
      }),
  };
}

async function lookUp(source: PackSource, key: EntityKey) {
  const packs = await source.packs();
  const pack = packs.find((each) => each.id === splitKey(key)?.pack);
  const entity = await source.entity(key);
  return pack && entity ? { pack, entity, claims: await source.claimsOf(key) } : null;
}
