/**
 * What changed in a pack at its last update.
 * Owns: the part's layout.
 * Used by: `sections.ts`.
 * Never: says that nothing changed where something did.
 */
import type { JSX } from 'preact';
import { useSay } from '../shared/say';
import { ChangeList } from './ChangeList';
import type { LoadedPageProps } from './model';

export function ChangesPart({ row }: LoadedPageProps): JSX.Element {
  const say = useSay();
  const { changes } = row;
  if (!changes) return <p class="empty">{say('library_page_noChanges')}</p>;
  return (
    <>
      <h2 class="part-title">{say('library_changedSince', changes.from)}</h2>
      <ChangeList changes={changes.list} more={changes.more} />
    </>
  );
}
