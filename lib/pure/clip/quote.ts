/**
 * From a selection to a quotation.
 * Owns: widening a selection to whole sentences, and the words on either side.
 * Used by: the clip script.
 * Never: quotes more than a pack may hold: where the sentences are too long, what was selected; where that is, its
 * beginning.
 */
import { withoutForbidden } from '../pack/characters';
import { sentencesOf } from '../recognise/sentences';
import { MAX_BESIDE, MAX_QUOTE } from './clip';

export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/**
 * The sentences that a selection touches.
 * @param text a block's text, its white space folded
 * @param from where the selection begins in it, UTF-16 units; `to` where it ends, exclusive
 * @returns null where nothing that can be seen is selected; what no pack may hold is left out
 */
export function quoteOf(text: string, from: number, to: number, language: string): Quote | null {
  const picked = trimmed(text, from, to);
  if (!picked) return null;
  const touched = sentencesOf(text, language).filter(({ start, end }) => start < picked.to && end > picked.from);
  const whole = { from: touched[0]?.start ?? picked.from, to: touched.at(-1)?.end ?? picked.to };
  const { from: start, to: end } = whole.to - whole.from <= MAX_QUOTE ? whole : shortened(text, picked);
  const exact = withoutForbidden(text.slice(start, end));
  if (exact.trim() === '') return null;
  return {
    exact,
    prefix: withoutForbidden(text.slice(Math.max(0, start - MAX_BESIDE), start)),
    suffix: withoutForbidden(text.slice(end, end + MAX_BESIDE)),
  };
}

interface Part {
  from: number;
  to: number;
}

function trimmed(text: string, from: number, to: number): Part | null {
  const part = text.slice(from, to);
  const kept = part.trim();
  if (kept === '') return null;
  const start = from + part.indexOf(kept);
  return { from: start, to: start + kept.length };
}

/** At the last space before the limit: no word is cut in two. */
function shortened(text: string, { from, to }: Part): Part {
  if (to - from <= MAX_QUOTE) return { from, to };
  const space = text.lastIndexOf(' ', from + MAX_QUOTE);
  return { from, to: space > from ? space : from + MAX_QUOTE };
}
