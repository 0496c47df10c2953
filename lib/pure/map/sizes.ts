/**
 * How large boxes and words on lines are.
 * Owns: the measures, from how long the words are: the layout comes before anything is drawn.
 * Used by: the map's drawing; `map.css` has the same paddings and line heights.
 * Never: exact; what does not fit is cut off with a sign, and heard and read in full elsewhere.
 */
import type { Size } from './layout';

/** Units, each a px of text at its normal size. */
const NAME_WIDTH = 172;
const CLAIM_WIDTH = 284;
const LINE = 17;
const SMALL_LINE = 15;
const PADDING = 8;
/** Letters of the usual width on a line of each. */
const NAME_LETTERS = 23;
const CLAIM_LETTERS = 40;
const MOST_NAME_LINES = 2;
const MOST_CLAIM_LINES = 4;
/** What stands on a line: sign, gaps and edge; and its letters, which are smaller. */
const MARK_FRAME = 34;
const MARK_LETTER = 6.6;
const MOST_MARK_WIDTH = 250;
const MARK_LINE = 16;

/** Letters of scripts that take up two places. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/gu;

const lengthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

function lines(text: string, letters: number, most: number): number {
  return Math.min(most, Math.max(1, Math.ceil(lengthOf(text) / letters)));
}

/** A name, with the number of claims below it. */
export function nameSize(name: string): Size {
  return { width: NAME_WIDTH, height: lines(name, NAME_LETTERS, MOST_NAME_LINES) * LINE + SMALL_LINE + 2 * PADDING };
}

/** A claim below its kind, with a line for its standing where nothing came back; or the first one of a bundle. */
export function claimSize(text: string, silent: boolean): Size {
  const height = SMALL_LINE + lines(text, CLAIM_LETTERS, MOST_CLAIM_LINES) * LINE + (silent ? LINE : 0) + 2 * PADDING;
  return { width: CLAIM_WIDTH, height };
}

/** @param rows what is written, one below the other; null: nothing */
export function markSize(rows: readonly string[]): Size | null {
  if (rows.length === 0) return null;
  const widest = Math.max(...rows.map(lengthOf));
  return { width: Math.min(MOST_MARK_WIDTH, MARK_FRAME + widest * MARK_LETTER), height: rows.length * MARK_LINE + 5 };
}
