/**
 * A pack on its way into the library: asking for its address, waiting, looking at it, or why it was refused.
 * Owns: which step shows, and that each is told to those who hear it.
 * Used by: `PacksPart.tsx`.
 * Never: adds anything before it was looked at.
 */
import type { JSX } from 'preact';
import type { MessageKey, Say } from '../../lib/pure/words/say';
import { Dialog } from '../shared/Dialog';
import { useSay } from '../shared/say';
import { AddressStep } from './AddressStep';
import type { Incoming, PackPreview, PacksActions } from './model';
import { PreviewStep } from './PreviewStep';
import { ReadFrom } from './ReadFrom';
import { Trouble } from './Trouble';

export interface AddDialogProps {
  incoming: Incoming;
  actions: PacksActions;
}

export function AddDialog({ incoming, actions }: AddDialogProps): JSX.Element {
  const say = useSay();
  return (
    <Dialog title={titleOf(say, incoming)} step={incoming.step} wide onClose={actions.cancel}>
      <Body incoming={incoming} actions={actions} />
    </Dialog>
  );
}

function Body({ incoming, actions }: AddDialogProps): JSX.Element {
  const say = useSay();
  switch (incoming.step) {
    case 'address':
      return <AddressStep start={incoming} actions={actions} />;
    case 'fetching':
    case 'reading':
      return (
        <>
          <progress class="waiting" aria-label={titleOf(say, incoming)} />
          <p class="hint">{say('library_add_fetchingNote')}</p>
          <div class="buttons">
            <button type="button" class="btn outlined" onClick={actions.cancel}>
              {say('library_add_cancel')}
            </button>
          </div>
        </>
      );
    case 'refused': {
      const { address } = incoming;
      return (
        <>
          <Trouble trouble={incoming.trouble} onCopy={actions.copy} />
          <p class="hint">{say('library_add_refusedNote')}</p>
          <div class="buttons">
            <button type="button" class="btn main" onClick={actions.cancel}>
              {say('library_add_close')}
            </button>
            {address !== undefined && (
              <button type="button" class="btn outlined" onClick={() => actions.openAddress(address)}>
                {say('library_add_again')}
              </button>
            )}
          </div>
        </>
      );
    }
    case 'nothing':
      return (
        <>
          <p>{say('imported_nothing')}</p>
          <ReadFrom words={incoming.read} />
          <p class="hint">{say('library_add_refusedNote')}</p>
          <div class="buttons">
            <button type="button" class="btn main" onClick={actions.cancel}>
              {say('library_add_close')}
            </button>
          </div>
        </>
      );
    case 'preview':
      return <PreviewStep preview={incoming.preview} adding={incoming.adding} actions={actions} />;
  }
}

function titleOf(say: Say, incoming: Incoming): string {
  switch (incoming.step) {
    case 'address':
      return say('library_add_addressTitle');
    case 'fetching':
      return say('library_add_fetching', incoming.host);
    case 'reading':
      return say('library_add_reading', incoming.from);
    case 'refused':
    case 'nothing':
      return say('library_add_refused', incoming.from);
    case 'preview':
      return say(PREVIEWS[incoming.preview.was]);
  }
}

const PREVIEWS: Readonly<Record<PackPreview['was'], MessageKey>> = {
  added: 'library_add_previewTitle',
  replaced: 'library_add_updateTitle',
  unchanged: 'library_add_sameTitle',
};
