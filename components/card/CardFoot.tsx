/**
 * The card's foot: all claims, the pack and its stamp, reporting an error, and what is needed seldom.
 * Owns: its markup; that a muted name can be had back in the very place where it was muted.
 * Used by: `Card.tsx`.
 * Never: leaves out who publishes the pack, and as of when it speaks.
 */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SaidCard } from '../../lib/pure/card/said';
import { FaultReport } from '../shared/FaultReport';
import { PackLine, PackLines, ReportErrorLink } from '../shared/PackLine';
import { useSay } from '../shared/say';
import type { CardMore } from './card-more';
import { MoreMenu } from './MoreMenu';

export interface CardFootProps {
  model: SaidCard | null;
  /** What the button for all claims controls; null where all are shown anyway. */
  all: { count: number; expanded: boolean; listId: string; onToggle(): void } | null;
  /** null where it could not be carried out. */
  onSiteOff: (() => void) | null;
  more: CardMore;
}

export function CardFoot({ model, all, onSiteOff, more }: CardFootProps): JSX.Element {
  const say = useSay();
  const { onMute, onPanel } = more;
  const muted = model !== null && more.muted;
  const items = [
    model && onPanel && { words: say(more.panelIn === 'tab' ? 'card_panelTab' : 'card_panel'), onChoose: onPanel },
    model && onMute && { words: say('card_mute'), onChoose: () => onMute(true) },
    onSiteOff && { words: say('card_siteOff'), onChoose: onSiteOff },
  ].flatMap((item) => item || []);
  return (
    <footer class="foot">
      {model && model.others.length === 0 && <PackLine pack={model.pack} />}
      {model && model.others.length > 0 && <PackLines packs={[model.pack, ...model.others]} />}
      <div class="actions">
        <p class="muted-words" role="status">
          {more.notKept ? say('popup_trouble_notSaved') : muted && say('card_muted', model.entity.name)}
        </p>
        {more.notKept && <FaultReport fault="not-saved" />}
        {muted && <Undo onUndo={() => onMute?.(false)} />}
        {!muted && all && (
          <button
            type="button"
            class="btn"
            aria-expanded={all.expanded}
            aria-controls={all.listId}
            onClick={all.onToggle}
          >
            {all.expanded ? say('card_fewer') : say.count(model?.more ? 'together_first' : 'card_all', all.count)}
          </button>
        )}
        {!muted && <span class="space" />}
        {!muted && model?.others.length === 0 && <ReportErrorLink pack={model.pack} />}
        {!muted && items.length > 0 && <MoreMenu items={items} />}
      </div>
    </footer>
  );
}

/** What had the focus is gone: this is where to go on. */
function Undo({ onUndo }: { onUndo(): void }): JSX.Element {
  const say = useSay();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <button ref={button} type="button" class="btn outlined" onClick={onUndo}>
      {say('card_undo')}
    </button>
  );
}
