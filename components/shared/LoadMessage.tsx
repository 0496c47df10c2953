/**
 * What stands in place of the claims while they come, or when they cannot.
 * Owns: its markup.
 * Used by: the card, the popup's reading view.
 * Never: flashes; claims that come at once leave no trace of waiting.
 */
import type { JSX } from 'preact';
import { CARD, ERRORS } from '../../lib/pure/words/card';
import type { LoadState } from './load-state';

export interface LoadMessageProps {
  state: Exclude<LoadState, { kind: 'ready' }>;
  onRetry(): void;
}

export function LoadMessage({ state, onRetry }: LoadMessageProps): JSX.Element {
  if (state.kind === 'loading') return <p class="message loading">{CARD.loading}</p>;
  return (
    <div class="message">
      <p role="alert">{ERRORS[state.error]}</p>
      {/* Nothing that this view could do would help with the others. */}
      {state.error === 'unreadable' && (
        <button type="button" class="btn outlined" onClick={onRetry}>
          {CARD.retry}
        </button>
      )}
    </div>
  );
}
