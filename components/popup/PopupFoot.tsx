/**
 * The popup's foot: what the packs cover, what silence means, and the ways on.
 * Owns: its markup.
 * Used by: `Popup.tsx`.
 * Never: louder than the page's own part.
 */
import type { JSX } from 'preact';
import type { PopupModel } from '../../lib/pure/popup/model';
import { packsWords } from '../../lib/pure/words/popup';
import { useSay } from '../shared/say';

export interface PopupFootProps {
  model: Pick<PopupModel, 'packs' | 'panel'>;
  onPanel(): void;
  onOptions(): void;
}

export function PopupFoot({ model, onPanel, onOptions }: PopupFootProps): JSX.Element {
  const say = useSay();
  const beside = model.panel === 'side';
  return (
    <footer class="popup-foot">
      <div class="foot-words">
        <p>{packsWords(say, model.packs)}</p>
        <p>{say('popup_unmarked')}</p>
      </div>
      <div class="foot-ways">
        <button
          type="button"
          class="btn"
          title={say(beside ? 'popup_panelHint' : 'popup_panelTabHint')}
          onClick={onPanel}
        >
          {say(beside ? 'popup_panel' : 'popup_panelTab')}
        </button>
        <button type="button" class="btn" onClick={onOptions}>
          {say('popup_options')}
        </button>
      </div>
    </footer>
  );
}
