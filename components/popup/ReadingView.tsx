/**
 * An entity's claims, read in the popup itself: the same claims as on the card, by the same components.
 * Owns: the view's head with the way back.
 * Used by: `Popup.tsx`.
 * Never: shows fewer claims or fewer responses than the card.
 */
import type { JSX } from 'preact';
import { claimsCount } from '../../lib/pure/words/standings';
import { ClaimList } from '../claims/ClaimList';
import { LoadMessage } from '../shared/LoadMessage';
import type { LoadState } from '../shared/load-state';
import { PackLine, PackLines, ReportErrorLink } from '../shared/PackLine';
import { useSay } from '../shared/say';
import { TallyRows } from '../shared/TallyRows';
import { WhoLine } from '../shared/WhoLine';

export interface ReadingViewProps {
  state: LoadState;
  onBack(): void;
  onShow(): void;
  onRetry(): void;
}

export function ReadingView({ state, onBack, onShow, onRetry }: ReadingViewProps): JSX.Element {
  const say = useSay();
  const model = state.kind === 'ready' ? state.model : null;
  return (
    <>
      <header class="reading-head">
        <div class="reading-tools">
          <button type="button" class="btn soft" onClick={onBack}>
            <span class="back-arrow" aria-hidden="true">
              ←
            </span>
            {say('popup_back')}
          </button>
          <button type="button" class="btn soft" onClick={onShow}>
            {say('popup_show')}
          </button>
        </div>
        <h1 class="name" tabIndex={-1}>
          <bdi lang={model?.pack.language}>
            {state.kind === 'ready' ? state.model.entity.name : (state.name ?? say('extension_name'))}
          </bdi>
        </h1>
        {model && <WhoLine card={model} />}
        {model && model.claims.length > 0 && (
          <p class="head-tally">
            {claimsCount(say, model.tally)}
            <TallyRows tally={model.tally} />
          </p>
        )}
      </header>
      <h2 class="heard">{say('claims_title')}</h2>
      {model && <ClaimList card={model} claims={model.claims} />}
      {model?.more !== undefined && <p class="message">{say.count('together_more', model.more)}</p>}
      {state.kind !== 'ready' && <LoadMessage state={state} onRetry={onRetry} />}
      {model && (
        <footer class="foot">
          {model.others ? (
            <PackLines packs={[model.pack, ...model.others.map(({ pack }) => pack)]} />
          ) : (
            <>
              <PackLine pack={model.pack} />
              <div class="actions">
                <ReportErrorLink pack={model.pack} />
              </div>
            </>
          )}
        </footer>
      )}
    </>
  );
}
