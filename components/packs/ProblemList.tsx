/**
 * What is not right in a pack: the first places with what was found and what is allowed there, the rest counted.
 * Owns: the list, and copying all of it.
 * Used by: `Trouble.tsx`.
 * Never: leaves out a place when it is copied.
 */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Placed, problemsText, whereWords } from '../../lib/pure/words/problems';
import { useSay } from '../shared/say';

/** Places that are named: whoever mends them begins at the top, and the rest can be copied. */
const NAMED = 10;

export interface ProblemListProps {
  problems: readonly Placed[];
  /** How many there are besides these. */
  more: number;
  /** @returns whether it is in the clipboard now */
  onCopy(text: string): Promise<boolean>;
}

export function ProblemList({ problems, more, onCopy }: ProblemListProps): JSX.Element {
  const say = useSay();
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [copied]);
  const left = problems.length - NAMED + more;
  const text = problemsText(say, problems, more);
  return (
    <>
      <ol class="problems">
        {problems.slice(0, NAMED).map((problem, index) => (
          <li key={index}>
            <p class="problem-where">
              {whereWords(say, problem)} <code dir="ltr">{problem.path || say('library_problem_top')}</code>
            </p>
            <p>
              <bdi>{say('library_problem_found', problem.found)}</bdi>
            </p>
            <p>
              <bdi>{say('library_problem_allowed', problem.allowed)}</bdi>
            </p>
            {problem.mend && (
              <p>
                <bdi>{problem.mend}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
      {left > 0 && <p>{say.count('library_problem_more', left)}</p>}
      <div class="buttons">
        <button
          type="button"
          class="btn outlined"
          onClick={() => {
            setCopied(null);
            void onCopy(text).then(setCopied);
          }}
        >
          {say(copied ? 'library_problem_copied' : 'library_problem_copy')}
        </button>
        <span class="heard" role="status">
          {copied && say('library_problem_copied')}
        </span>
      </div>
      {copied === false && (
        <label class="by-hand">
          {say('library_problem_byHand')}
          <textarea ref={field} readOnly rows={6} value={text} dir="ltr" />
        </label>
      )}
    </>
  );
}
