/**
 * One row of a lane, in words.
 * Owns: the shape that reports and responses are put into, and setting a phrase apart from its lead.
 * Used by: `reports.ts`, `responses.ts`, the lanes of a claim.
 * Never: holds markup.
 */
import type { Say } from './say';
import { capital } from './text';

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

/**
 * Stands for the lead while its phrase is made: messages are whole phrases, and where the lead stands in one is the
 * language's affair. A private-use character, which no text of a pack needs.
 */
export const LEAD = '\uE000';

/** Sets a phrase that has `LEAD` in it apart: bold is all up to the lead and the lead itself. */
export function aroundLead(say: Say, phrase: string, lead: string): Pick<Line, 'lead' | 'beside'> {
  const [before = '', beside = ''] = phrase.split(LEAD);
  return { lead: capital(say, before + lead), beside };
}
