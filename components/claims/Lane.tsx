/**
 * One lane under a claim: “Says who” or “In response”.
 * Owns: the row's layout; both lanes are drawn by it and so weigh the same.
 * Used by: `SaidClaimItem.tsx`.
 * Never: puts words together (that is `lib/pure/words/`).
 */
import type { JSX } from 'preact';
import type { SaidRow } from '../../lib/pure/card/said';
import { useSay } from '../shared/say';
import { Sign } from '../signs/Sign';
import type { ClaimActions } from './claim-actions';

export interface LaneProps {
  label: string;
  rows: readonly SaidRow[];
  actions: ClaimActions | undefined;
}

export function Lane({ label, rows, actions }: LaneProps): JSX.Element {
  const say = useSay();
  return (
    <div class="lane">
      <h4 class="lane-label">{label}</h4>
      <ul>
        {rows.map((row, index) => (
          <li key={index} class={`row tone-${row.mark.tone}`}>
            <Sign name={row.mark.sign} />
            <div>
              <Lead row={row} actions={actions} />
              {row.beside}
              {row.detail && (
                <p class="detail" dir="auto">
                  {row.detail}
                </p>
              )}
              {row.url && (
                <p>
                  <a class="more" href={row.url} target="_blank" rel="noopener noreferrer">
                    {say('claims_readReport')}
                  </a>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who, in bold; a name that leads to claims of its own is a button in the midst of the words. */
function Lead({ row, actions }: { row: SaidRow; actions: ClaimActions | undefined }): JSX.Element {
  const { lead, name } = row;
  const onEntity = actions?.onEntity;
  if (!name || !onEntity || name.of.key === actions.self) return <b>{lead}</b>;
  return (
    <b>
      {name.before}
      {/* A press by key has no place in the window. */}
      <button type="button" class="who-link" onClick={(event) => onEntity(name.of, event.detail === 0)}>
        {name.words}
      </button>
      {name.after}
    </b>
  );
}
