/**
 * The question before a reset.
 * Owns: saying what goes, and offering the export before.
 * Used by: `FilePart.tsx`.
 * Never: resets unasked.
 */
import type { JSX } from 'preact';
import { Dialog } from '../shared/Dialog';
import { useSay } from '../shared/say';
import type { PartProps } from './model';
import { sitesOf } from './sites-of';

export function ResetDialog({ model, actions, onClose }: PartProps & { onClose(): void }): JSX.Element {
  const say = useSay();
  const sites = sitesOf(model.settings, model.now).length;
  const muted = Object.keys(model.settings.muted).length;
  const goes = [
    say('options_reset_settings'),
    ...(sites > 0 ? [say.count('options_reset_sites', sites)] : []),
    ...(muted > 0 ? [say.count('options_reset_muted', muted)] : []),
  ];
  return (
    <Dialog title={say('options_reset_title')} onClose={onClose}>
      <p>{say('options_reset_goes')}</p>
      <ul class="goes">
        {goes.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>{say('options_reset_stays')}</p>
      <div class="buttons">
        <button type="button" class="btn outlined" onClick={actions.exportAll}>
          {say('options_reset_exportFirst')}
        </button>
        <button type="button" class="btn outlined" onClick={onClose}>
          {say('options_reset_cancel')}
        </button>
        <button type="button" class="btn grave" onClick={() => void actions.resetAll().then(onClose)}>
          {say('options_reset_do')}
        </button>
      </div>
    </Dialog>
  );
}
