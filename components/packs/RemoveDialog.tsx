/**
 * The question before a pack is removed.
 * Owns: saying what goes, and offering the export before.
 * Used by: `PacksPart.tsx`.
 * Never: removes unasked.
 */
import type { JSX } from 'preact';
import type { PackRow } from '../../lib/pure/library/model';
import { Dialog } from '../shared/Dialog';
import { useSay } from '../shared/say';

export interface RemoveDialogProps {
  pack: PackRow;
  onExport(): void;
  onRemove(): void;
  onClose(): void;
}

export function RemoveDialog({ pack, onExport, onRemove, onClose }: RemoveDialogProps): JSX.Element {
  const say = useSay();
  return (
    <Dialog title={say('library_removal_title', pack.title)} onClose={onClose}>
      <p>{say.count('library_removal_goes', pack.claims)}</p>
      <p>{say(pack.origin.kind === 'address' ? 'library_removal_address' : 'library_removal_file')}</p>
      <div class="buttons">
        <button type="button" class="btn outlined" onClick={onExport}>
          {say('library_removal_first')}
        </button>
        <button type="button" class="btn outlined" onClick={onClose}>
          {say('library_removal_cancel')}
        </button>
        <button type="button" class="btn grave" onClick={onRemove}>
          {say('library_removal_do')}
        </button>
      </div>
    </Dialog>
  );
}
