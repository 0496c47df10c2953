/**
 * The ways in: a file, an address, or writing one.
 * Owns: their buttons, the file field, and the sign that a file can be let go.
 * Used by: `PacksPart.tsx`.
 * Never: reads a file itself.
 */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useSay } from '../shared/say';
import type { PacksActions } from './model';

export interface AddPackProps {
  actions: Pick<PacksActions, 'takeFile' | 'openAddress'>;
  /** A file is over the page. */
  dropping: boolean;
}

export function AddPack({ actions, dropping }: AddPackProps): JSX.Element {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="pack-add">
      <h3 class="pack-add-title">{say('library_add_title')}</h3>
      <p class="hint">{say('library_add_note')}</p>
      <div class="buttons">
        <button type="button" class="btn outlined" onClick={() => field.current?.click()}>
          {say('library_add_file')}
        </button>
        <button type="button" class="btn outlined" onClick={() => actions.openAddress('')}>
          {say('library_add_address')}
        </button>
        <a class="btn outlined" href="editor.html">
          {say('library_add_write')}
        </a>
      </div>
      <input
        ref={field}
        id="pack-file"
        type="file"
        accept=".json,.jsonld,.jsonl,.ndjson,.html,.htm,application/json,application/ld+json,text/html"
        hidden
        onChange={(event) => {
          const [file, ...others] = event.currentTarget.files ?? [];
          if (file) actions.takeFile(file, others.length);
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      {dropping && (
        <div class="pack-drop" aria-hidden="true">
          <p>{say('library_add_drop')}</p>
        </div>
      )}
    </div>
  );
}
