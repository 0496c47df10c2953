/**
 * Tally: how an entity's claims stand, counted, always with by whom.
 * Owns: the count shown under a name on card and popup.
 * Used by: the card model and the popup's list.
 * Never: adds up to a score, and never labels the entity: a standing belongs to a claim.
 */
import type { Standing, StandingKind } from './standing';

export interface TallyRow {
  kind: StandingKind;
  claims: number;
  /** Short names of those who answered: “the Kremlin”. */
  by: readonly string[];
}

export interface Tally {
  claims: number;
  /** Only answers in substance (denied, denied in part, countered, acknowledged, mixed), one row a kind. */
  rows: readonly TallyRow[];
}

const COUNTED: readonly StandingKind[] = ['denied', 'denied-in-part', 'countered', 'acknowledged', 'mixed'];

/**
 * Counts standings.
 * @param standings one per claim
 * @param shortName the short name of an entity id
 */
export function tallyOf(standings: readonly Standing[], shortName: (id: string) => string): Tally {
  const rows = COUNTED.map((kind) => {
    const matching = standings.filter((standing) => standing?.kind === kind);
    const by = [...new Set(matching.flatMap((standing) => standing?.by ?? []))].map(shortName);
    return { kind, claims: matching.length, by };
  });
  return { claims: standings.length, rows: rows.filter((row) => row.claims > 0) };
}
