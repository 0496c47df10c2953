/**
 * Where writing begins: a new pack, a draft, a file, or a copy of a pack.
 * Owns: the list of drafts.
 * Used by: `Editor.tsx`.
 * Never: removes a draft without asking.
 */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { DraftRow } from '../../lib/pure/library/model';
import { momentWords } from '../../lib/pure/words/library';
import { Dialog } from '../shared/Dialog';
import { FaultReport } from '../shared/FaultReport';
import { useSay } from '../shared/say';
import type { StartActions, StartModel } from './model';

export interface StartProps {
  model: StartModel;
  actions: StartActions;
}

export function Start({ model, actions }: StartProps): JSX.Element {
  const say = useSay();
  const [asked, setAsked] = useState<DraftRow | null>(null);
  return (
    <>
      <header class="editor-start-head">
        <h1 class="page-title">{say('editor_title')}</h1>
        <p class="page-lead">{say(model.hasClip ? 'editor_whichDraft' : 'editor_lead')}</p>
        {model.isPrivate && <p class="editor-trouble">{say('editor_privateNote')}</p>}
      </header>
      <main class="editor-start">
        {model.drafts === null && (
          <div>
            <p class="wrong" role="alert">
              {say('editor_draftsUnread')}
            </p>
            <FaultReport fault="drafts-unreadable" packs={model.packs.length} />
          </div>
        )}
        {model.drafts !== null && model.drafts.length > 0 && (
          <section aria-labelledby="drafts-title">
            <h2 id="drafts-title" class="part-title">
              {say('editor_drafts')}
            </h2>
            <ul class="editor-drafts">
              {model.drafts.map((row) => (
                <li key={row.id}>
                  <button type="button" class="editor-row" onClick={() => actions.openDraft(row.id)}>
                    <span class="editor-row-title" dir="auto">
                      {row.title || say('editor_untitled')}
                    </span>
                    <span class="hint">{momentWords(say, row.changed)}</span>
                  </button>
                  <button type="button" class="btn" onClick={() => setAsked(row)}>
                    {say('editor_remove')}
                    <span class="heard"> {row.title || say('editor_untitled')}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Begin model={model} actions={actions} />
      </main>
      {asked && (
        <Dialog title={say('editor_removeDraft')} onClose={() => setAsked(null)}>
          <p>{say('editor_removeDraftNote', asked.title || say('editor_untitled'))}</p>
          <div class="buttons">
            <button type="button" class="btn outlined" onClick={() => setAsked(null)}>
              {say('editor_keep')}
            </button>
            <button
              type="button"
              class="btn grave"
              onClick={() => {
                actions.removeDraft(asked.id);
                setAsked(null);
              }}
            >
              {say('editor_remove')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function Begin({ model, actions }: StartProps): JSX.Element {
  const say = useSay();
  return (
    <section class="editor-begin" aria-label={say('editor_begin')}>
      <Way title={say('editor_new')} note={say('editor_newNote')}>
        {(title) => (
          <button type="button" class="btn main" aria-describedby={title} onClick={actions.begin}>
            {say('editor_start')}
          </button>
        )}
      </Way>
      <Way title={say('editor_openFile')} note={say('editor_openFileNote')}>
        {(title) => (
          <label class="btn outlined editor-file">
            {say('editor_chooseFile')}
            <input
              type="file"
              class="heard"
              accept=".json,application/json"
              aria-describedby={title}
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                event.currentTarget.value = '';
                if (file) actions.openFile(file);
              }}
            />
          </label>
        )}
      </Way>
      {model.packs.length > 0 && (
        <Way title={say('editor_copyPack')} note={say('editor_copyPackNote')}>
          {(title) => (
            <select
              value=""
              aria-labelledby={title}
              onChange={(event) => {
                const { value } = event.currentTarget;
                event.currentTarget.value = '';
                if (value !== '') actions.copyPack(value);
              }}
            >
              <option value="">{say('editor_choose')}</option>
              {model.packs.map((pack) => (
                <option key={pack.id} value={pack.id}>
                  {pack.title}
                </option>
              ))}
            </select>
          )}
        </Way>
      )}
    </section>
  );
}

interface WayProps {
  title: string;
  note: string;
  /** @param title the id of the title, which says what the control is for */
  children(title: string): JSX.Element;
}

function Way({ title, note, children }: WayProps): JSX.Element {
  const id = useId();
  return (
    <div class="editor-way">
      <h2 id={id} class="editor-way-title">
        {title}
      </h2>
      <p class="hint">{note}</p>
      {children(id)}
    </div>
  );
}
