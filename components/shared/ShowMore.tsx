/**
 * A long list a piece at a time.
 * Owns: how many rows are drawn, and the button for more.
 * Used by: the lists of the options page, the library's packs and claims, the map's table.
 * Never: hides that there is more.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useSay } from './say';

/** Rows: drawn in a blink, and more than anybody reads before searching. */
const PIECE = 200;

export interface Shown {
  count: number;
  more(): void;
}

/** @param what what is listed; another thing begins with the first piece again */
export function useShown(what: string): Shown {
  const [state, setState] = useState({ what, count: PIECE });
  const count = state.what === what ? state.count : PIECE;
  return { count, more: () => setState({ what, count: count + PIECE }) };
}

export interface ShowMoreProps {
  shown: Shown;
  all: number;
  /** How many come at a time. */
  piece?: number;
}

export function ShowMore({ shown, all, piece = PIECE }: ShowMoreProps): JSX.Element | null {
  const say = useSay();
  const left = all - shown.count;
  if (left <= 0) return null;
  return (
    <button type="button" class="btn outlined show-more" onClick={shown.more}>
      {say.count('options_showMore', Math.min(left, piece), new Intl.NumberFormat(say.locale).format(left))}
    </button>
  );
}
