/**
 * What stands in place of the claims while they come, or when they cannot.
 * Owns: its markup.
 * Used by: the card, the popup's reading view.
 * Never: flashes; claims that come at once leave no trace of waiting.
 */
import type { JSX } from 'preact';
import { keyed } from '../../lib/pure/words/keyed';
import { FaultReport } from './FaultReport';
import type { LoadState } from './load-state';
import { useSay } from './say';

export interface LoadMessageProps {
  state: Exclude<LoadState, { kind: 'ready' }>;
  onRetry(): void;
}

export function LoadMessage({ state, onRetry }: LoadMessageProps): JSX.Element {
  const say = useSay();
  if (state.kind === 'loading') return <p class="message loading">{say('claims_loading')}</p>;
  return (
    <div class="message">
      <p role="alert">{say(keyed('claims_error', state.error))}</p>
      {/* Nothing that this view could do would help with the others. */}
      {state.error === 'unreadable' && (
        <>
          <button type="button" class="btn outlined" onClick={onRetry}>
            {say('claims_retry')}
          </button>
          <FaultReport fault="claims-unreadable" />
        </>
      )}
    </div>
  );
}
