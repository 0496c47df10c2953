/**
 * What was read from a file that was no pack itself.
 * Owns: the note, with what was left out.
 * Used by: `PreviewStep.tsx`, `AddDialog.tsx`.
 * Never: folds away that something is missing.
 */
import type { JSX } from 'preact';
import type { ReadWords } from '../../lib/pure/words/imported';
import { useSay } from '../shared/say';

export function ReadFrom({ words }: { words: ReadWords }): JSX.Element {
  const say = useSay();
  return (
    <div class="read-from">
      <p>{words.lead}</p>
      {words.leftOut.length > 0 && (
        <>
          <p class="trouble-title">{say('imported_account')}</p>
          <ul class="goes">
            {words.leftOut.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
