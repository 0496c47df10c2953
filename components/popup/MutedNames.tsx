/**
 * That names on this page are muted, which, and the way back.
 * Owns: the line, and the list behind it.
 * Used by: `PageSection.tsx`.
 * Never: shows a muted name unasked: the reader wanted not to see it.
 */
import type { JSX } from 'preact';
import type { EntityKey } from '../../lib/pure/card/model';
import type { MutedName } from '../../lib/pure/popup/model';
import { useSay } from '../shared/say';

export interface MutedNamesProps {
  muted: readonly MutedName[];
  onUnmute(key: EntityKey): void;
}

export function MutedNames({ muted, onUnmute }: MutedNamesProps): JSX.Element | null {
  const say = useSay();
  if (muted.length === 0) return null;
  return (
    <details class="muted">
      <summary>{say.count('popup_muted', muted.length)}</summary>
      <ul>
        {muted.map(({ key, name }) => (
          <li key={key} class="muted-name">
            <bdi>{name}</bdi>
            <button
              type="button"
              class="btn soft"
              aria-label={say('popup_unmuteName', name)}
              onClick={() => onUnmute(key)}
            >
              {say('popup_unmute')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
