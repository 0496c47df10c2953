/**
 * The card's foot: all claims, the pack and its stamp, reporting an error, turning off.
 * Owns: its markup.
 * Used by: `Card.tsx`.
 * Never: leaves out who publishes the pack, and as of when it speaks.
 */
import type { JSX } from 'preact';
import type { PackRef } from '../../lib/pure/card/model';
import { PackLine, ReportErrorLink } from '../shared/PackLine';
import { useSay } from '../shared/say';

export interface CardFootProps {
  pack: PackRef | null;
  /** What the button for all claims controls; null where all are shown anyway. */
  all: { count: number; expanded: boolean; listId: string; onToggle(): void } | null;
  /** null where it could not be carried out. */
  onSiteOff: (() => void) | null;
}

export function CardFoot({ pack, all, onSiteOff }: CardFootProps): JSX.Element {
  const say = useSay();
  return (
    <footer class="foot">
      {pack && <PackLine pack={pack} />}
      <div class="actions">
        {all && (
          <button
            type="button"
            class="btn"
            aria-expanded={all.expanded}
            aria-controls={all.listId}
            onClick={all.onToggle}
          >
            {all.expanded ? say('card_fewer') : say.count('card_all', all.count)}
          </button>
        )}
        <span class="space" />
        {pack && <ReportErrorLink pack={pack} />}
        {onSiteOff && (
          <button type="button" class="btn soft" onClick={onSiteOff}>
            {say('card_siteOff')}
          </button>
        )}
      </div>
    </footer>
  );
}
