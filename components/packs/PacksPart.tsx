/**
 * Options: the knowledge packs that the reader has, and adding one.
 * Owns: the section's layout, and which question is open.
 * Used by: `Options.tsx`, the gallery.
 * Never: removes a pack unasked.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PackRow } from '../../lib/pure/library/model';
import { FaultReport } from '../shared/FaultReport';
import { Section } from '../shared/Section';
import { useSay } from '../shared/say';
import { AddDialog } from './AddDialog';
import { AddPack } from './AddPack';
import type { PacksProps } from './model';
import { PackList } from './PackList';
import { RemoveDialog } from './RemoveDialog';
import { useFileDrop } from './use-file-drop';

export function PacksPart({ model, actions }: PacksProps): JSX.Element {
  const say = useSay();
  const [removing, setRemoving] = useState<PackRow | null>(null);
  const [gone, setGone] = useState(0);
  const { packs, incoming } = model;
  // The button that asked is gone with its row, so the focus has no place to come back to.
  useEffect(() => {
    if (gone > 0) document.getElementById('packs-title')?.focus();
  }, [gone]);
  const remove = async (id: string): Promise<void> => {
    if (await actions.remove(id)) setGone(gone + 1);
    setRemoving(null);
  };
  const dropping = useFileDrop(actions.takeFile, incoming === null && removing === null);
  return (
    <Section id="packs" title={say('options_packs_title')} intro={say('library_intro')}>
      {/* Named as pages name what is not their text: the sample on this page is read, names of packs are not. */}
      <div class="packs-nav">
        {packs.is === 'loading' && <p class="message loading pack-message">{say('library_loading')}</p>}
        {packs.is === 'unreadable' && (
          <div class="undo">
            <p role="alert">{say('library_unreadable')}</p>
            <button type="button" class="btn outlined" onClick={actions.retry}>
              {say('claims_retry')}
            </button>
            <FaultReport fault="library-unreadable" />
          </div>
        )}
        {packs.is === 'ready' && packs.rows.length === 0 && <p class="empty">{say('library_empty')}</p>}
        {packs.is === 'ready' && packs.rows.length > 0 && (
          <PackList rows={packs.rows} model={model} actions={actions} onRemove={setRemoving} />
        )}
        <AddPack actions={actions} dropping={dropping} />
        {incoming && <AddDialog incoming={incoming} actions={actions} />}
        {removing && (
          <RemoveDialog
            pack={removing}
            onExport={() => actions.exportPack(removing.id)}
            onRemove={() => void remove(removing.id)}
            onClose={() => setRemoving(null)}
          />
        )}
      </div>
    </Section>
  );
}
