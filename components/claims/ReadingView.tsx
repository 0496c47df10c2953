/**
 * An entity's claims, read in the popup or in the side panel: the same claims as on the card, by the same components.
 * Owns: the view's head with the way back, and the ways on to others who are named with a claim.
 * Used by: `Popup.tsx`, `Panel.tsx`.
 * Never: shows fewer claims or fewer responses than the card.
 */
import type { JSX } from 'preact';
import type { EntityKey, NameRef } from '../../lib/pure/card/model';
import { claimsCount } from '../../lib/pure/words/standings';
import { LoadMessage } from '../shared/LoadMessage';
import type { LoadState } from '../shared/load-state';
import { PackLine, PackLines, ReportErrorLink } from '../shared/PackLine';
import { useSay } from '../shared/say';
import { TallyRows } from '../shared/TallyRows';
import { WhoLine } from '../shared/WhoLine';
import { ClaimList } from './ClaimList';

/** What is read now. */
export interface Reading {
  key: EntityKey;
  state: LoadState;
  /** Whose claims were read before; without it, the way back leads to the list. */
  back?: string | undefined;
  /** Not named on the page: there is nothing to be shown there. */
  notOnPage?: boolean | undefined;
}

/** What the reader can ask for there. */
export interface ReadingActions {
  onBack(): void;
  onShow(key: EntityKey): void;
  onRetry(key: EntityKey): void;
  /** To the claims of somebody else who is named with a claim. */
  onEntity(entity: NameRef): void;
}

export interface ReadingViewProps {
  reading: Reading;
  actions: ReadingActions;
  /** Of the view's heading. */
  level: 1 | 2;
}

export function ReadingView({ reading, actions, level }: ReadingViewProps): JSX.Element {
  const { key, state, back, notOnPage } = reading;
  const say = useSay();
  const Heading = level === 1 ? 'h1' : 'h2';
  const model = state.kind === 'ready' ? state.model : null;
  return (
    <>
      <header class="reading-head">
        <div class="reading-tools">
          <button type="button" class="btn soft" onClick={actions.onBack}>
            <span class="back-arrow" aria-hidden="true">
              ←
            </span>
            {back === undefined ? say('popup_back') : say('card_back', back)}
          </button>
          {!notOnPage && (
            <button type="button" class="btn soft" onClick={() => actions.onShow(key)}>
              {say('popup_show')}
            </button>
          )}
        </div>
        <Heading class="name reading-name" tabIndex={-1}>
          <bdi lang={model?.pack.language}>
            {state.kind === 'ready' ? state.model.entity.name : (state.name ?? say('extension_name'))}
          </bdi>
        </Heading>
        {model && <WhoLine card={model} />}
        {model && model.claims.length > 0 && (
          <p class="head-tally">
            {claimsCount(say, model.tally)}
            <TallyRows tally={model.tally} />
          </p>
        )}
      </header>
      {level === 1 && <h2 class="heard">{say('claims_title')}</h2>}
      {model && <ClaimList card={model} claims={model.claims} actions={{ self: key, onEntity: actions.onEntity }} />}
      {model?.more !== undefined && <p class="message">{say.count('together_more', model.more)}</p>}
      {state.kind !== 'ready' && <LoadMessage state={state} onRetry={() => actions.onRetry(key)} />}
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
