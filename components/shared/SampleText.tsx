/**
 * Two paragraphs to try marks and cards on, in our own words; they say nothing of anybody.
 * Owns: the words, and which names stand in them.
 * Used by: options page, first-run page; whoever renders it has it read as a page is read.
 * Never: marks anything itself.
 */
import type { JSX } from 'preact';
import { useSay } from './say';

/** As the bundled pack writes them, in any language. */
const FULL = ['Elon Musk', 'Donald Trump'] as const;
const SHORT = ['Musk', 'Trump'] as const;

/** The entities named in it, by their ids in the bundled pack, each with its name. */
export const SAMPLE_NAMES = [
  { entity: 'musk-putin-trump/elon-musk', name: FULL[0] },
  { entity: 'musk-putin-trump/donald-trump', name: FULL[1] },
] as const;

export function SampleText({ short }: { short?: boolean }): JSX.Element {
  const say = useSay();
  return (
    <div class="sample">
      {short ? (
        <p>{say('options_sample_only', ...FULL)}</p>
      ) : (
        <>
          <p>{say('options_sample_first', ...FULL, ...SHORT)}</p>
          <p>{say('options_sample_second', ...SHORT)}</p>
        </>
      )}
    </div>
  );
}
