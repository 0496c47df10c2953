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
        <Begin model={model} actions={actions} />
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
  const id = useId();
  return (
    <section class="editor-begin" aria-label={say('editor_new')}>
      <button type="button" class="btn main" onClick={actions.begin}>
        {say('editor_new')}
      </button>
      <label class="btn outlined editor-file">
        {say('editor_openFile')}
        <input
          type="file"
          class="heard"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) actions.openFile(file);
          }}
        />
      </label>
      {model.packs.length > 0 && (
        <div class="field">
          <label for={id}>{say('editor_copyPack')}</label>
          <select
            id={id}
            value=""
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
        </div>
      )}
    </section>
  );
}
