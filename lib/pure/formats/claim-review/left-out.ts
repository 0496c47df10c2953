/**
 * What an import left out.
 * Owns: the reasons.
 * Used by: `import.ts`; the words are in `words/left-out.ts`.
 * Never: one line for each of 50,000 items: they are gathered by reason.
 */

/** The first group leaves a whole review out; the second takes the review without what it lacks. */
export const LACKING = [
  'not-json',
  'no-claim',
  'no-publisher',
  'no-rating',
  'again',
  'too-many',
  'too-much',
  'shortened',
  'no-address',
  'no-date',
  'no-claimant',
] as const;
export type Lacking = (typeof LACKING)[number];

export interface LeftOut {
  why: Lacking;
  /** How many reviews, and the numbers of the first of them, counted from 1 in the order of the document. */
  count: number;
  items: number[];
}

/** So many numbers help to find the places; more do not. */
const MAX_NAMED = 5;

/** Adds one to the account. */
export function leaveOut(account: LeftOut[], item: number, why: Lacking): void {
  const line = account.find((each) => each.why === why);
  if (!line) account.push({ why, count: 1, items: [item] });
  else {
    line.count += 1;
    if (line.items.length < MAX_NAMED) line.items.push(item);
  }
}
