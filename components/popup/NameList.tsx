/**
 * The names found on the page, in order of first mention.
 * Owns: the two ways on from a name: to its place on the page, and to its claims here in the popup.
 * Used by: `PageSection.tsx`.
 * Never: sorts by standing; that would be a ranking of people.
 */
import type { JSX } from 'preact';
import type { EntityKey } from '../../lib/pure/card/model';
import type { FoundName } from '../../lib/pure/popup/model';
import { foundWords } from '../../lib/pure/words/popup';
import { useSay } from '../shared/say';
import { TallyRows } from '../shared/TallyRows';

export interface NameListProps {
  names: readonly FoundName[];
  onShow(key: EntityKey): void;
  onRead(key: EntityKey): void;
}

export function NameList({ names, onShow, onRead }: NameListProps): JSX.Element {
  const say = useSay();
  return (
    <ul class="names">
      {names.map(({ key, name, times, tally }) => (
        <li key={key} class="found-name">
          <button type="button" class="show" title={say('popup_showHint', name)} onClick={() => onShow(key)}>
            <span class="show-name">
              <bdi>{name}</bdi> <span class="times">{foundWords(say, times, tally)}</span>
            </span>
            <TallyRows tally={tally} />
          </button>
          {tally.claims > 0 && (
            <button
              type="button"
              class="btn soft"
              aria-label={say('popup_readLabel', name)}
              data-read={key}
              onClick={() => onRead(key)}
            >
              {say('popup_read')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
