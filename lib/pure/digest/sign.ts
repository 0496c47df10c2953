/**
 * Where in a sentence its sign stands.
 * Owns: how much of a sentence's end carries it.
 * Used by: the reading of sentences.
 * Never: takes a name's own place: enough is left beside the names to be pointed at.
 */

/** UTF-16 units outside names: a word with its full stop, wide enough to be rested on. */
const LEAST = 7;

interface Span {
  start: number;
  end: number;
}

/** @param names mentions in the paragraph @returns offsets in the paragraph's text, whole words up to the sentence's end */
export function signOf(text: string, { start, end }: Span, names: readonly Span[]): Span {
  const last = start + text.slice(start, end).trimEnd().length;
  const isFree = (at: number): boolean => !names.some((name) => name.start <= at && at < name.end);
  let at = last;
  for (let free = 0; at > start; at -= 1) {
    const atWord = /\s/.test(text[at - 1] ?? '');
    if (atWord && free >= LEAST && isFree(at)) break;
    if (isFree(at - 1) && !atWord) free += 1;
  }
  const from = at;
  // A name is not cut in two.
  const cut = names.find((name) => name.start < from && from < name.end);
  return { start: cut?.start ?? from, end: last };
}
