/**
 * The words of the side panel.
 * Owns: its counts, its headings and what it announces.
 * Used by: the side panel.
 * Never: hangs a standing on a person.
 */
import type { StandingKind } from '../claims/standing';
import type { Tally } from '../claims/tally';
import { keyed } from './keyed';
import type { Say } from './say';
import { claimsCount } from './standings';
import { joined, listOf } from './text';

/** “Denied in part”: a heading over claims, never over a person. */
export function standingHeading(say: Say, standing: StandingKind | null): string {
  return say(keyed('panel_standing', standing ?? 'none'));
}

/** “3 claims · answered by Trump and the Kremlin”. */
export function groupWords(say: Say, claims: number, by: readonly string[]): string {
  const answered = by.length > 0 && say('panel_answeredBy', listOf(say, by));
  return joined(say, [claimsCount(say, { claims }), answered], 'text_dot');
}

/** “named 4 times · 10 claims”. */
export function namedWords(say: Say, times: number, tally: Pick<Tally, 'claims'>): string {
  return joined(say, [times > 0 && say.count('panel_named', times), claimsCount(say, tally)], 'text_dot');
}

/** “5 names · 14 claims”. */
export function foundWords(say: Say, names: number, claims: number): string {
  return joined(say, [say.count('panel_names', names), claimsCount(say, { claims })], 'text_dot');
}

/** “3 of 14 claims match”; “No claim here matches “x”.” */
export function hitsWords(say: Say, hits: number, claims: number, query: string): string {
  if (hits === 0) return say('panel_noHits', query.trim());
  return say.count('panel_hits', hits, new Intl.NumberFormat(say.locale).format(claims));
}

/** What was pressed for last. */
export interface Shown {
  name: string;
  /** From 0; null: the page does not name it any more. */
  nth: number | null;
  of: number;
}

/** “Elon Musk: mention 2 of 4 is in view on the page.” */
export function shownWords(say: Say, { name, nth, of }: Shown): string {
  if (nth === null) return say('panel_notShown', name);
  const number = new Intl.NumberFormat(say.locale);
  return say('panel_shown', name, number.format(nth + 1), number.format(of));
}
