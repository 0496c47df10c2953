/**
 * A draft that is being written.
 * Owns: the layout: parts, form, checks and preview, and what can be done with the whole.
 * Used by: `Editor.tsx`.
 * Never: loses what is typed to a failed save: it says so and stays.
 */
import type { JSX } from 'preact';
import { textAt } from '../../lib/pure/editor/draft';
import { troubleWords } from '../../lib/pure/words/library';
import type { MessageKey } from '../../lib/pure/words/say';
import { FaultReport } from '../shared/FaultReport';
import { useSay } from '../shared/say';
import { Findings } from './Findings';
import type { FormContext, Kept } from './model';
import { Outline } from './Outline';
import { PartForm } from './PartForm';
import { Preview } from './Preview';

const KEPT: Readonly<Record<Kept, MessageKey>> = {
  saved: 'editor_kept_saved',
  saving: 'editor_kept_saving',
  failed: 'editor_kept_failed',
  private: 'editor_kept_private',
};

export function Writing({ context }: { context: FormContext }): JSX.Element {
  const say = useSay();
  const { model, actions } = context;
  const trouble = model.trouble && troubleWords(say, model.trouble);
  return (
    <>
      <header class="editor-head">
        <div>
          <h1 class="page-title" dir="auto">
            {textAt(model.draft, ['title']) || say('editor_untitled')}
          </h1>
          <p class={model.kept === 'failed' ? 'wrong' : 'hint'}>{say(KEPT[model.kept])}</p>
          {model.kept === 'failed' && <FaultReport fault="draft-not-kept" />}
        </div>
        <div class="buttons">
          <button type="button" class="btn" onClick={actions.toStart}>
            {say('editor_allDrafts')}
          </button>
          {model.undoable && (
            <button type="button" class="btn outlined" onClick={actions.undo}>
              {say('editor_undo')}
            </button>
          )}
          <button type="button" class="btn outlined" onClick={actions.exportFile}>
            {say('editor_export')}
          </button>
          <button type="button" class="btn main" onClick={() => actions.publish(false)}>
            {say('editor_publish')}
          </button>
        </div>
        {trouble && (
          <div class="editor-trouble" role="alert">
            <p>{trouble.what}</p>
            <p class="hint">{trouble.mend}</p>
            {model.trouble?.kind === 'no-storage' && <FaultReport fault="pack-not-stored" />}
            {model.trouble?.kind === 'taken' && (
              <button type="button" class="btn outlined" onClick={() => actions.publish(true)}>
                {say('editor_replace')}
              </button>
            )}
          </div>
        )}
      </header>
      <div class="editor-columns">
        <Outline context={context} />
        <main>
          <PartForm context={context} />
        </main>
        <aside class="editor-beside">
          {model.place.part === 'claims' && <Preview card={model.preview} />}
          <Findings context={context} />
        </aside>
      </div>
    </>
  );
}
