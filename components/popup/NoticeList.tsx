/**
 * What the reader must be told: damaged packs, nothing stored, settings that could not be read.
 * Owns: its markup, and which notices can be put away.
 * Used by: `Popup.tsx`.
 * Never: puts away a notice whose cause goes on.
 */
import type { JSX } from 'preact';
import type { NoticeId } from '../../lib/pure/messages/answers';
import type { Notice } from '../../lib/pure/popup/model';
import { keyed } from '../../lib/pure/words/keyed';
import { FaultReport } from '../shared/FaultReport';
import { useSay } from '../shared/say';

/** What the reader can put an end to: a thing that happened once, and entries that are then removed. */
const CAN_DISMISS: ReadonlySet<NoticeId> = new Set(['packs-rebuilt', 'settings-unreadable']);

export interface NoticeListProps {
  notices: readonly Notice[];
  /** How many are in use. */
  packs: number;
  onDismiss(id: NoticeId): void;
}

export function NoticeList({ notices, packs, onDismiss }: NoticeListProps): JSX.Element {
  const say = useSay();
  return (
    // Stands there empty too: a live region is only heard when it was there before its text.
    <div role="status">
      {notices.map(({ id }) => (
        <div key={id} class="notice">
          <div>
            <p>{say(keyed('popup_notice', id))}</p>
            <FaultReport fault={id} packs={packs} brief />
          </div>
          {CAN_DISMISS.has(id) && (
            <button type="button" class="btn" onClick={() => onDismiss(id)}>
              {say('popup_dismiss')}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
