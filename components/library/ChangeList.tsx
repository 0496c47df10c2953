/**
 * What changed between two versions of a pack, in words.
 * Owns: the list, and counting what it does not name.
 * Used by: the look at a new version, the library's page.
 * Never: a change without what it is about.
 */
import type { JSX } from 'preact';
import type { PackChange } from '../../lib/pure/library/model';
import { changeWords } from '../../lib/pure/words/changes';
import { useSay } from '../shared/say';

export interface ChangeListProps {
  changes: readonly PackChange[];
  more: number;
}

export function ChangeList({ changes, more }: ChangeListProps): JSX.Element {
  const say = useSay();
  return (
    <ul class="changes">
      {changes.map((change, index) => (
        <li key={index}>
          <bdi>{changeWords(say, change)}</bdi>
        </li>
      ))}
      {more > 0 && <li>{say.count('library_moreChanges', more)}</li>}
    </ul>
  );
}
