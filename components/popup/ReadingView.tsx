/**
 * An entity's claims, read in the popup itself: the same claims as on the card, by the same components.
 * Owns: the view's head with the way back.
 * Used by: `Popup.tsx`.
 * Never: shows fewer claims or fewer responses than the card.
 */
import type { JSX } from 'preact';
import { CARD, whoWords } from '../../lib/pure/words/card';
import { POPUP } from '../../lib/pure/words/popup';
import { claimsCount } from '../../lib/pure/words/standings';
import { ClaimList } from '../claims/ClaimList';
import { LoadMessage } from '../shared/LoadMessage';
import type { LoadState } from '../shared/load-state';
import { PackLine, ReportErrorLink } from '../shared/PackLine';
import { TallyRows } from '../shared/TallyRows';

export interface ReadingViewProps {
  state: LoadState;
  onBack(): void;
  onShow(): void;
  onRetry(): void;
}

export function ReadingView({ state, onBack, onShow, onRetry }: ReadingViewProps): JSX.Element {
  const model = state.kind === 'ready' ? state.model : null;
  return (
    <>
      <header class="reading-head">
        <div class="reading-tools">
          <button type="button" class="btn soft" onClick={onBack}>
            <span aria-hidden="true">←&nbsp;</span>
            {POPUP.back}
          </button>
          <button type="button" class="btn soft" onClick={onShow}>
            {POPUP.show}
          </button>
        </div>
        <h1 class="name" tabIndex={-1} dir="auto">
          {state.kind === 'ready' ? state.model.entity.name : (state.name ?? POPUP.title)}
        </h1>
        {model && <p class="who">{whoWords(model)}</p>}
        {model && model.claims.length > 0 && (
          <p class="head-tally">
            {claimsCount(model.tally)}
            <TallyRows tally={model.tally} />
          </p>
        )}
      </header>
      <h2 class="heard">{CARD.claims}</h2>
      {model && <ClaimList card={model} claims={model.claims} />}
      {state.kind !== 'ready' && <LoadMessage state={state} onRetry={onRetry} />}
      {model && (
        <footer class="foot">
          <PackLine pack={model.pack} />
          <div class="actions">
            <ReportErrorLink pack={model.pack} />
          </div>
        </footer>
      )}
    </>
  );
}
