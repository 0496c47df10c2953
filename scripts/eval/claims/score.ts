/**
 * Compares what was recognised with what a person labelled.
 * Owns: what counts as right, by page and by sentence, and which errors there are.
 * Used by: the evaluation of claims.
 * Never: counts what the labels leave open (`ignore`, `ignoreClaims`).
 */
import type { LabelledText } from './texts.ts';

/** A claim found in a sentence. */
export interface FoundClaim {
  i: number;
  number: number;
}

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface ClaimError {
  page: string;
  i: number;
  claim: number;
  kind: 'wrong' | 'missed';
  /** The sentence's message is a denial of the claim that it was taken for. */
  denial: boolean;
  needsContext: boolean;
}

export interface ClaimScore {
  sentences: Map<number, Tally>;
  pages: Map<number, Tally>;
  errors: ClaimError[];
}

export function scoreClaims(
  texts: readonly LabelledText[],
  found: ReadonlyMap<string, readonly FoundClaim[]>,
): ClaimScore {
  const score: ClaimScore = { sentences: new Map(), pages: new Map(), errors: [] };
  for (const text of texts) scoreText(text, found.get(text.id) ?? [], score);
  return score;
}

function scoreText(text: LabelledText, found: readonly FoundClaim[], { sentences, pages, errors }: ClaimScore): void {
  const whole = new Map(text.merged.flatMap(({ target, parts }) => parts.map((part) => [part, target])));
  const labels = new Map(text.sentences.map((sentence) => [sentence.i, sentence]));
  const claimed = Map.groupBy(found, ({ i }) => whole.get(i) ?? i);
  const onPage = new Set<number>();
  for (const i of new Set([...labels.keys(), ...claimed.keys()])) {
    const label = labels.get(i);
    if (label?.ignore) continue;
    const here = new Set((claimed.get(i) ?? []).map(({ number }) => number));
    for (const claim of new Set([...here, ...(label?.claims ?? [])])) {
      if (label?.ignoreClaims?.includes(claim)) continue;
      if (here.has(claim)) onPage.add(claim);
      const isRight = label?.claims.includes(claim) ?? false;
      count(sentences, claim, here.has(claim), isRight);
      if (here.has(claim) === isRight) continue;
      const denial = label?.responses?.some((response) => response.claim === claim) ?? false;
      errors.push({
        page: text.id,
        i,
        claim,
        kind: isRight ? 'missed' : 'wrong',
        denial: denial && !isRight,
        needsContext: label?.needsContext ?? false,
      });
    }
  }
  for (const claim of new Set([...onPage, ...text.pageClaims]))
    count(pages, claim, onPage.has(claim), text.pageClaims.includes(claim));
}

function count(tallies: Map<number, Tally>, claim: number, found: boolean, isRight: boolean): void {
  const tally = tallies.get(claim) ?? { right: 0, wrong: 0, missed: 0 };
  tallies.set(claim, tally);
  if (found && isRight) tally.right += 1;
  else if (found) tally.wrong += 1;
  else tally.missed += 1;
}

export function total(tallies: ReadonlyMap<number, Tally>): Tally {
  const sum: Tally = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of tallies.values()) {
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
  }
  return sum;
}
