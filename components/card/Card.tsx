/**
 * The card: what is claimed about an entity, who says so, and what came back.
 * Owns: the card's layout, and whether all claims are shown.
 * Used by: the card script, the gallery.
 * Never: opens, closes, pins or places itself; it tells through callbacks what the reader asked for.
 */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SaidCard } from '../../lib/pure/card/said';
import { SaidClaimItem } from '../claims/SaidClaimItem';
import { OnPage } from '../digest/OnPage';
import { LoadMessage } from '../shared/LoadMessage';
import type { LoadState } from '../shared/load-state';
import { useSay } from '../shared/say';
import { CardFoot } from './CardFoot';
import { CardHead } from './CardHead';
import type { CardMore } from './card-more';
import { firstClaims } from './first-claims';
import { useScrolls } from './use-scrolls';

export interface CardProps {
  state: LoadState<SaidCard>;
  pinned: boolean;
  /** Opened with the focus inside: the card is then a dialog, though not a modal one. */
  modalless?: boolean | undefined;
  onPin(pinned: boolean): void;
  onClose(): void;
  onSiteOff(): void;
  /** The reader asked for all claims, or for the first ones again; the card has another height now. */
  onShowAll?: ((all: boolean) => void) | undefined;
  onRetry(): void;
  more?: CardMore | undefined;
}

const NOTHING_MORE: CardMore = {};

export function Card({
  state,
  pinned,
  modalless,
  onPin,
  onClose,
  onSiteOff,
  onShowAll,
  onRetry,
  more = NOTHING_MORE,
}: CardProps): JSX.Element {
  const say = useSay();
  const id = useId();
  const [expandedFor, setExpandedFor] = useState<string | null>(null);
  const body = useScrolls();
  const model = state.kind === 'ready' ? state.model : null;
  // Kept by entity: another name in the same card starts with its first claims.
  const expanded = model !== null && expandedFor === model.entity.key;
  const first = model ? firstClaims(model.claims) : [];
  // An extension that was updated under the page cannot be asked for anything any more.
  const gone = state.kind === 'error' && state.error === 'gone';
  const toggle = (): void => {
    setExpandedFor(expanded ? null : (model?.entity.key ?? null));
    onShowAll?.(!expanded);
  };
  const all =
    model && first.length < model.claims.length
      ? { count: model.claims.length, expanded, listId: `${id}-list`, onToggle: toggle }
      : null;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles, dialog and group, take a name
    <div
      class="sw card"
      lang={say.locale}
      dir={say.direction}
      role={modalless ? 'dialog' : 'group'}
      aria-labelledby={`${id}-name`}
      aria-busy={state.kind === 'loading'}
    >
      <CardHead
        state={state}
        titleId={`${id}-name`}
        sentence={more.sentence?.title}
        pinned={pinned}
        onPin={onPin}
        onClose={onClose}
        back={more.back ?? null}
        onBack={more.onBack}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else that takes the focus */}
      <section class="card-body" ref={body} aria-label={say('claims_title')} tabIndex={0}>
        {model?.claims.length === 0 && <p class="message">{say('claims_noneOfName')}</p>}
        {model && first.length > 0 && (
          <ol class="claims" id={`${id}-list`}>
            {(expanded ? model.claims : first).map((claim) => (
              <SaidClaimItem
                key={claim.key}
                claim={claim}
                language={model.pack.language}
                actions={{
                  self: more.sentence ? undefined : model.entity.key,
                  onEntity: more.onEntity,
                  onCopy: more.onCopy,
                }}
              >
                {more.sentence && <OnPage part={more.sentence.parts[claim.key]} onJump={more.sentence.onJump} />}
              </SaidClaimItem>
            ))}
          </ol>
        )}
        {model && model.more > 0 && (expanded || first.length === model.claims.length) && (
          <p class="message">{say.count('together_more', model.more)}</p>
        )}
        {state.kind !== 'ready' && <LoadMessage state={state} onRetry={onRetry} />}
      </section>
      <CardFoot model={model} all={all} onSiteOff={gone ? null : onSiteOff} more={more} />
    </div>
  );
}
