/**
 * What became of what the reader just did.
 * Owns: the live region; it is polite, and goes again by itself unless something went wrong.
 * Used by: options page, first-run page.
 * Never: takes the focus.
 */
import type { JSX } from 'preact';

export interface Status {
  /** Another number for each thing done: the same words twice are said twice. */
  id: number;
  words: string;
  wrong: boolean;
}

export function StatusLine({ status }: { status: Status | null }): JSX.Element {
  return (
    // Stands there empty too: a live region is only heard when it was there before its text.
    <div role="status" class="status">
      {status && (
        <p key={status.id} class={status.wrong ? 'status-words status-wrong' : 'status-words'}>
          {status.words}
        </p>
      )}
    </div>
  );
}
