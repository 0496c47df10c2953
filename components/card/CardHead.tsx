/**
 * The card's head: who this is, as of when, how the claims stand; pin and close.
 * Owns: its markup.
 * Used by: `Card.tsx`.
 * Never: a standing as a label of the entity.
 */
import type { JSX } from 'preact';
import type { SaidCard } from '../../lib/pure/card/said';
import { claimsCount, nearWords } from '../../lib/pure/words/standings';
import { joined } from '../../lib/pure/words/text';
import type { LoadState } from '../shared/load-state';
import { useSay } from '../shared/say';
import { TallyRows } from '../shared/TallyRows';
import { WhoLine } from '../shared/WhoLine';

export interface CardHeadProps {
  state: LoadState<SaidCard>;
  titleId: string;
  /** In place of an entity's name: it is the card of a sentence. */
  sentence: string | undefined;
  pinned: boolean;
  onPin(pinned: boolean): void;
  onClose(): void;
  /** Whose claims were shown before. */
  back: string | null;
  onBack: ((byKey: boolean) => void) | undefined;
}

export function CardHead(props: CardHeadProps): JSX.Element {
  const { state, titleId, sentence, pinned, onPin, onClose, back, onBack } = props;
  const say = useSay();
  return (
    <header class="card-head">
      {back !== null && (
        <button
          type="button"
          class="btn soft back-to"
          aria-label={say('card_back', back)}
          onClick={(event) => onBack?.(event.detail === 0)}
        >
          <span class="back-arrow" aria-hidden="true">
            ←
          </span>
          <bdi>{back}</bdi>
        </button>
      )}
      <h2 id={titleId} class="name" tabIndex={-1}>
        {/* A name keeps its own direction, but stands where the view begins. */}
        {sentence ?? (
          <bdi lang={state.kind === 'ready' ? state.model.pack.language : undefined}>
            {state.kind === 'ready' ? state.model.entity.name : (state.name ?? say('extension_name'))}
          </bdi>
        )}
      </h2>
      <div class="card-tools">
        <button type="button" class="btn" aria-pressed={pinned} onClick={() => onPin(!pinned)}>
          {say('card_pin')}
        </button>
        <button type="button" class="btn close" aria-label={say('card_close')} onClick={onClose}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
            <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
          </svg>
        </button>
      </div>
      {state.kind === 'ready' && sentence === undefined && <Who model={state.model} />}
    </header>
  );
}

function Who({ model }: { model: SaidCard }): JSX.Element {
  const say = useSay();
  return (
    <div class="card-who">
      <WhoLine card={model} />
      {model.claims.length > 0 && (
        <p class="head-tally">
          {joined(say, [claimsCount(say, model.tally), nearWords(say, model.claims)], 'text_comma')}
          <TallyRows tally={model.tally} />
        </p>
      )}
    </div>
  );
}
