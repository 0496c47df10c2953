/**
 * Paragraph numbers as they are typed.
 * Owns: reading “3, 5–7” and writing it.
 * Used by: the pack editor.
 * Never: drops what it cannot read: then nothing is taken over, and the check tells.
 */

/** More paragraphs than one locator may name. */
const MOST = 100;

/** null where it is no list of numbers; an empty list for nothing. */
export function paragraphsFrom(typed: string): number[] | null {
  const found = new Set<number>();
  for (const part of typed.split(/[,;\s]+/).filter((each) => each !== '')) {
    const [, first = '', last = first] = /^(\d{1,6})(?:[-–](\d{1,6}))?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first === '' || from < 1 || to < from || to - from >= MOST) return null;
    for (let at = from; at <= to; at += 1) found.add(at);
  }
  return found.size > MOST ? null : [...found].sort((a, b) => a - b);
}

/** Runs of three and more are joined: `[3, 5, 6, 7]` is “3, 5–7”. */
export function paragraphsText(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (to === from ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ');
}
