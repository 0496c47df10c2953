/**
 * One thing that is fuzzed.
 * Owns: the form of a target, and running it.
 * Used by: `main.ts`'s worker, and the small run in the unit tests.
 * Never: prints.
 */
import fc from 'fast-check';

/** What became of a case: both must happen, or the cases prove nothing. */
export type Outcome = 'taken' | 'refused';

export interface Target {
  name: string;
  /** Of a hundred cases of a whole run. */
  share: number;
  /** One case: throws where a law is broken. */
  cases: fc.Arbitrary<unknown>;
  judge(input: unknown): Outcome;
}

/** Ties the cases to what judges them. */
export function target<T>(name: string, share: number, cases: fc.Arbitrary<T>, judge: (input: T) => Outcome): Target {
  return { name, share, cases, judge: (input) => judge(input as T) };
}

export interface Result {
  name: string;
  cases: number;
  taken: number;
  refused: number;
  /** What went wrong, with the smallest case that shows it; null when nothing did. */
  fault: string | null;
}

/** @param tick called before each case, so that one that does not end is noticed */
export function run(
  { name, cases, judge }: Target,
  seed: number,
  numRuns: number,
  tick: () => void = () => undefined,
): Result {
  const result: Result = { name, cases: 0, taken: 0, refused: 0, fault: null };
  const details = fc.check(
    fc.property(cases, (input) => {
      tick();
      result[judge(input)] += 1;
      result.cases += 1;
    }),
    { seed, numRuns },
  );
  if (details.failed) {
    const why = details.errorInstance instanceof Error ? details.errorInstance.stack : String(details.errorInstance);
    result.fault = `${why}\nthe case: ${fc.stringify(details.counterexample).slice(0, 2000)}`;
  }
  return result;
}
