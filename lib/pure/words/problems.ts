/**
 * The places of a pack that are not right, in words.
 * Owns: where a problem stands, and all of them as a text to copy.
 * Used by: the list of problems.
 * Never: words what was found or is allowed; the checks have said that.
 */
import type { PackProblem } from '../pack/problem';
import type { Say } from './say';

/** With its place in the file, where that is known. */
export type Placed = PackProblem & {
  line?: number | undefined;
  column?: number | undefined;
  /** How to mend it, where there is more to say than what is allowed. */
  mend?: string | undefined;
};

/** “Line 12, column 7”; empty where it is not known. */
export function whereWords(say: Say, { line, column }: Placed): string {
  if (line === undefined || column === undefined) return '';
  const number = new Intl.NumberFormat(say.locale);
  return say('library_problem_where', number.format(line), number.format(column));
}

/** One problem a paragraph, and how many more there are. */
export function problemsText(say: Say, problems: readonly Placed[], more: number): string {
  const all = problems.map((problem) =>
    [
      [whereWords(say, problem), problem.path || say('library_problem_top')].filter(Boolean).join(' '),
      say('library_problem_found', problem.found),
      say('library_problem_allowed', problem.allowed),
      ...(problem.mend ? [problem.mend] : []),
    ].join('\n'),
  );
  if (more > 0) all.push(say.count('library_problem_more', more));
  return all.join('\n\n');
}
