/**
 * One row of a lane, in words.
 * Owns: the shape that reports and responses are put into.
 * Used by: `reports.ts`, `responses.ts`, the lanes of a claim.
 * Never: holds markup.
 */
export interface Line {
  /** Who, or who and what: set in bold. */
  lead: string;
  /** Goes on from the lead and begins with its own space or comma. May be empty. */
  beside: string;
  /** Whole sentences: who spoke, and what was not said. Seen at once, as the rest of the row. */
  detail: string;
  /** What a careful reader may want besides; kept in the claim's notes, so that both lanes are seen together. */
  note: string;
}
