/**
 * Options: all settings as a file, from a file, and back to the start.
 * Owns: the section's layout, the file field, the place to drop a file, and asking before a reset.
 * Used by: `Options.tsx`.
 * Never: reads a file itself.
 */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Section } from '../shared/Section';
import { useSay } from '../shared/say';
import { ImportReport } from './ImportReport';
import type { PartProps } from './model';
import { ResetDialog } from './ResetDialog';

export function FilePart({ model, actions }: PartProps): JSX.Element {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file) actions.importFile(file);
  };
  return (
    <Section id="file" title={say('options_file_title')}>
      <div class="deed">
        <p>{say('options_file_exportNote')}</p>
        <button type="button" class="btn outlined" onClick={actions.exportAll}>
          {say('options_file_export')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way; the button is for everyone */}
      <div
        class={over ? 'deed drop drop-over' : 'deed drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <p>{say('options_file_importNote')}</p>
        <button type="button" class="btn outlined" onClick={() => field.current?.click()}>
          {say('options_file_import')}
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            take(event.currentTarget.files);
            // So that the same file, mended, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <ImportReport outcome={model.imported} onDismiss={actions.dismissImport} />
      <div class="deed">
        <p>{say('options_file_resetNote')}</p>
        <button type="button" class="btn grave" onClick={() => setAsking(true)}>
          {say('options_file_reset')}
        </button>
      </div>
      {asking && <ResetDialog model={model} actions={actions} onClose={() => setAsking(false)} />}
    </Section>
  );
}
