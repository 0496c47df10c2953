/**
 * Locators in words.
 * Owns: how paragraph numbers are written, and telling the source’s paragraphs from the page’s.
 * Used by: the claims on card and popup.
 * Never: says “¶ 6” without saying of what.
 */

/** “¶ 1–3, 6, 7”; runs of three and more are drawn together. Empty for no paragraphs. */
export function paragraphsWords(paragraphs: readonly number[]): string {
  const sorted = [...new Set(paragraphs)].toSorted((a, b) => a - b);
  const runs: number[][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const words = runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', ')));
  return words.length === 0 ? '' : `¶ ${words.join(', ')}`;
}

/** A place in the source document: “source ¶ 6”. */
export function sourcePlace(paragraphs: readonly number[]): string {
  return paragraphs.length === 0 ? '' : `source ${paragraphsWords(paragraphs)}`;
}

/** A place on the page that is being read: “page ¶ 6”. */
export function pagePlace(paragraphs: readonly number[]): string {
  return paragraphs.length === 0 ? '' : `page ${paragraphsWords(paragraphs)}`;
}
