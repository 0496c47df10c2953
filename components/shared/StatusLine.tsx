/**
 * What became of what the reader just did.
 * Owns: the live region; it is polite, and goes again by itself unless something went wrong.
 * Used by: options page, first-run page.
 * Never: takes the focus.
 */
import type { JSX } from 'preact';
import type { FaultId } from '../../lib/pure/report/report';
import { FaultReport } from './FaultReport';

export interface Status {
  /** Another number for each thing done: the same words twice are said twice. */
  id: number;
  words: string;
  wrong: boolean;
  /** Where it is ours or the browser's fault: a report of it can be copied. */
  fault?: FaultId | undefined;
}

export function StatusLine({ status }: { status: Status | null }): JSX.Element {
  return (
    <div class="status">
      {/* Stands there empty too: a live region is only heard when it was there before its text. */}
      <div role="status">
        {status && (
          <p key={status.id} class={status.wrong ? 'status-words status-wrong' : 'status-words'}>
            {status.words}
          </p>
        )}
      </div>
      {status?.fault && <FaultReport key={status.id} fault={status.fault} brief />}
    </div>
  );
}
