/**
 * One row of a lane, in words.
 * Owns: the shape that reports and responses are put into, and setting a phrase apart from its lead.
 * Used by: `reports.ts`, `responses.ts`, the lanes of a claim.
 * Never: holds markup.
 */
import type { NameRef } from '../card/model';
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
  /** Whose name stands in the lead, and between what: `before`, the name as it stands there, and `after` are the lead. */
  name?: { of: NameRef; before: string; words: string; after: string } | undefined;
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

/**
 * Finds a name in a lead.
 * @param phrase the lead's message with `LEAD` in the name's place
 * @param words the name as it was put there
 */
export function nameInLead(lead: string, phrase: string, of: NameRef, words: string): Line['name'] {
  const at = phrase.indexOf(LEAD);
  const end = at + words.length;
  // What stands before the lead, or a capital that is two letters, moves it: then the name is plain text.
  const found = lead.slice(at, end);
  if (at < 0 || found.slice(1) !== words.slice(1)) return undefined;
  return { of, before: lead.slice(0, at), words: found, after: lead.slice(end) };
}
