/**
 * One pack of the list: what it is, its switch, its place, and more when it is opened.
 * Owns: the row's markup.
 * Used by: `PackList.tsx`.
 * Never: hides a trouble in what is folded away.
 */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PackRow, PackTrouble } from '../../lib/pure/library/model';
import { sizeWords } from '../../lib/pure/words/library';
import { PublisherLine } from '../library/PublisherLine';
import { pageOf } from '../library/page-of';
import { Switch } from '../shared/Switch';
import { useSay } from '../shared/say';
import { MoveButton } from './MoveButton';
import type { PacksActions } from './model';
import { PackDetails } from './PackDetails';
import { Trouble } from './Trouble';

/** Troubles of the pack itself, not of a newer version of it. */
const LOST: ReadonlySet<PackTrouble['kind']> = new Set(['damaged', 'gone']);

export interface PackItemProps {
  row: PackRow;
  place: { first: boolean; last: boolean; movable: boolean };
  updating: boolean;
  actions: PacksActions;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

export function PackItem({ row, place, updating, actions, onMove, onRemove }: PackItemProps): JSX.Element {
  const say = useSay();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { changes, managed, title } = row;
  return (
    <li class={row.enabled ? 'pack' : 'pack pack-off'} data-pack={row.id}>
      <div class="pack-row">
        <div class="pack-words">
          <h3 class="pack-title" lang={row.language}>
            <a href={pageOf(row.id)} dir="auto">
              {title}
            </a>
          </h3>
          <PublisherLine row={row} />
          <div class="pack-line-more">
            <p class="hint">{sizeWords(say, row)}</p>
            <button
              type="button"
              class="pack-more"
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              aria-label={say('text_colon', say('library_details'), title)}
              onClick={() => setOpen(!open)}
            >
              {say('library_details')}
              <Chevron />
            </button>
          </div>
        </div>
        {place.movable && (
          <div class="pack-moves">
            <MoveButton up label={say('library_up', title)} off={place.first} onMove={() => onMove(-1)} />
            <MoveButton label={say('library_down', title)} off={place.last} onMove={() => onMove(1)} />
          </div>
        )}
        <Switch
          on={row.enabled}
          label={say('library_use', title)}
          disabled={managed}
          describedBy={managed ? `${id}-locked` : undefined}
          onChange={(on) => actions.enable(row.id, on)}
        />
      </div>
      {managed && (
        <p id={`${id}-locked`} class="pack-locked">
          <Lock />
          {say('library_locked')}
        </p>
      )}
      {changes && changes.list.length > 0 && (
        <p class="pack-news">
          <a class="link" href={pageOf(row.id, 'changes')}>
            {say.count('library_changed', changes.list.length + changes.more, row.version)}
          </a>
        </p>
      )}
      {row.trouble && (
        <Trouble trouble={row.trouble} onCopy={actions.copy}>
          {!LOST.has(row.trouble.kind) && <p>{say('library_stays', row.version)}</p>}
          {row.trouble.kind === 'other-key' && (
            <button type="button" class="btn outlined" onClick={() => actions.look(row.id)}>
              {say('library_look')}
            </button>
          )}
        </Trouble>
      )}
      {open && <PackDetails id={id} row={row} updating={updating} actions={actions} onRemove={onRemove} />}
    </li>
  );
}

function Chevron(): JSX.Element {
  return (
    <svg class="chevron" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
      <path d="M2 3.5l3 3 3-3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}

function Lock(): JSX.Element {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path d="M3.7 5.5V4a2.3 2.3 0 0 1 4.6 0v1.5" fill="none" stroke="currentColor" stroke-width="1.4" />
      <rect x="2.3" y="5.3" width="7.4" height="5.2" rx="1.2" fill="currentColor" />
    </svg>
  );
}
