/**
 * What changed between two versions of a pack, in words.
 * Owns: the list, and counting what it does not name.
 * Used by: the look at a new version, the library's page.
 * Never: a change without what it is about.
 */
import type { JSX } from 'preact';
import type { PackChange } from '../../lib/pure/library/model';
import { useSay } from '../shared/say';

export interface ChangeListProps {
  changes: readonly PackChange[];
  more: number;
  /** Of the pack's own texts. */
  language: string;
}

export function ChangeList({ changes, more, language }: ChangeListProps): JSX.Element {
  const say = useSay();
  return (
    <ul class="changes">
      {changes.map((change, index) => (
        <li key={index}>
          <bdi lang={language}>{change.title}</bdi>
        </li>
      ))}
      {more > 0 && <li>{say.count('library_moreChanges', more)}</li>}
    </ul>
  );
}
