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
  /** Claims on which packs record different answers in substance: they are in none of the rows. */
  differ?: number | undefined;
}

const COUNTED: readonly StandingKind[] = ['denied', 'denied-in-part', 'countered', 'acknowledged', 'mixed'];

/** Whether a standing has a row of its own. */
export function isCounted(kind: StandingKind): boolean {
  return COUNTED.includes(kind);
}

/**
 * Counts standings.
 * @param standings one per claim; `differ` where packs record different ones
 * @param shortName the short name of an entity id
 */
export function tallyOf(all: readonly (Standing | 'differ')[], shortName: (id: string) => string): Tally {
  const standings = all.filter((standing) => standing !== 'differ');
  const differ = all.length - standings.length;
  const rows = COUNTED.map((kind) => {
    const matching = standings.filter((standing) => standing?.kind === kind);
    const by = [...new Set(matching.flatMap((standing) => standing?.by ?? []))].map(shortName);
    return { kind, claims: matching.length, by };
  });
  const tally = { claims: all.length, rows: rows.filter((row) => row.claims > 0) };
  return differ > 0 ? { ...tally, differ } : tally;
}
