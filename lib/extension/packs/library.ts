/**
 * The library: what pages, popup and side panel want to know of the enabled packs.
 * Owns: the name index, cards, tallies and the summary, each made from the pack store's records.
 * Used by: the background's answers.
 * Never: reads more claims than those of the entities asked for, and keeps no claims.
 */
import { layOut } from '../../pure/card/lay-out';
import type { CardModel, EntityKey } from '../../pure/card/model';
import type { MatchedClaim } from '../../pure/digest/facts';
import type { PacksSummary, Tallies } from '../../pure/messages/answers';
import type { NameIndexData } from '../../pure/names/name-index';
import type { PageClaims } from '../../pure/panel/model';
import type { CueIndex } from '../../pure/recognise/cue-index';
import type { Together } from '../../pure/together/entities';
import { readClaimCard } from './claim-card';
import { readCues, readMatched } from './cues';
import { createKnowing } from './known';
import { readPageClaims } from './page-claims';
import { claimsOnce, partsFor, partsOf } from './parts';
import type { PackStore } from './store/store';

/** Claims that a card can hold; the side panel lists more. A card is read at a glance and travels in one message. */
export const MOST_ON_CARD = 100;

export interface Library {
  nameIndex(): Promise<NameIndexData>;
  card(
    entity: EntityKey,
    place: { paragraph: readonly EntityKey[]; page: readonly EntityKey[] },
  ): Promise<CardModel | null>;
  tallies(entities: readonly EntityKey[]): Promise<Tallies>;
  /** The claims of all these entities, each once. */
  pageClaims(entities: readonly EntityKey[]): Promise<PageClaims>;
  /** The cues of the claims that a page with these names could match; empty where there are none. */
  cues(entities: readonly EntityKey[]): Promise<CueIndex>;
  /** What the digest shows of claims; those that no enabled pack has are left out. */
  matched(claims: readonly { pack: string; id: string }[]): Promise<readonly MatchedClaim[]>;
  /** The card of these claims. */
  claimCard(claims: readonly { pack: string; id: string }[]): Promise<CardModel | null>;
  summary(): Promise<Omit<PacksSummary, 'notices'>>;
  /** Which entities are the same in several of the enabled packs. */
  together(): Promise<Together>;
  /** The packs have changed: what is kept of them is let go. */
  changed(): void;
}

export function createLibrary(store: PackStore): Library {
  const knowing = createKnowing();
  return {
    nameIndex: () => store.read(async (source) => (await knowing.of(source)).index()),

    card: (key, place) =>
      store.read(async (source) => {
        const known = await knowing.of(source);
        const { together } = known;
        const claimsOf = claimsOnce(source);
        const parts = await partsOf(known, claimsOf, key);
        if (parts.length === 0) return null;
        const laid = layOut({ parts, together, place });
        const shown = laid.items.slice(0, MOST_ON_CARD);
        const whole = await partsFor({ source, known, claimsOf }, parts, shown);
        const full = layOut({ parts: whole, together, place });
        return full.card(full.items.slice(0, MOST_ON_CARD));
      }),

    tallies: (keys) =>
      store.read(async (source) => {
        const known = await knowing.of(source);
        const claimsOf = claimsOnce(source);
        const rows = await Promise.all(
          keys.map(async (key) => {
            const parts = await partsOf(known, claimsOf, key);
            const [first] = parts;
            if (!first?.entity) return null;
            const place = { paragraph: [], page: [] };
            const { tally } = layOut({ parts, together: known.together, place });
            return { key, name: first.entity.name, type: first.entity.type, tally };
          }),
        );
        return rows.filter((row) => row !== null);
      }),

    pageClaims: (keys) => store.read(async (source) => readPageClaims(source, await knowing.of(source), keys)),

    cues: (keys) => store.read(async (source) => readCues(source, await knowing.of(source), keys)),
    matched: (claims) => store.read(async (source) => readMatched(source, await knowing.of(source), claims)),
    claimCard: (claims) => store.read(async (source) => readClaimCard(source, await knowing.of(source), claims)),

    summary: () =>
      store.read(async (source) => {
        const packs = await source.packs();
        const stamps = packs.map((pack) => pack.asOf.before).filter((date) => date !== undefined);
        return { count: packs.length, before: stamps.sort()[0] };
      }),

    together: () => store.read(async (source) => (await knowing.of(source)).together),
    changed: knowing.forget,
  };
}
