/**
 * Locators in words.
 * Owns: how paragraph numbers are written, and telling the source’s paragraphs from the page’s.
 * Used by: the claims on card and popup.
 * Never: says “¶ 6” without saying of what.
 */
import type { Say } from './say';
import { joined } from './text';

/** “¶ 1–3, 6, 7”; runs of three and more are drawn together. Empty for no paragraphs. */
export function paragraphsWords(say: Say, paragraphs: readonly number[]): string {
  return paragraphs.length === 0 ? '' : say('place_paragraphs', numbersWords(say, paragraphs));
}

/** A place in the source document: “source ¶ 6”. */
export function sourcePlace(say: Say, paragraphs: readonly number[]): string {
  return paragraphs.length === 0 ? '' : say('place_source', numbersWords(say, paragraphs));
}

/** A place on the page that is being read: “page ¶ 6”. */
export function pagePlace(say: Say, paragraphs: readonly number[]): string {
  return paragraphs.length === 0 ? '' : say('place_page', numbersWords(say, paragraphs));
}

function numbersWords(say: Say, paragraphs: readonly number[]): string {
  const sorted = [...new Set(paragraphs)].toSorted((a, b) => a - b);
  const runs: number[][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  // A number here is a name, not an amount: “¶ 1204”.
  const format = new Intl.NumberFormat(say.locale, { useGrouping: false });
  const words = runs.flatMap((run) => {
    const numbers = run.map((number) => format.format(number));
    return run.length > 2 ? [say('place_range', numbers[0] ?? '', numbers.at(-1) ?? '')] : numbers;
  });
  return joined(say, words, 'text_comma');
}
