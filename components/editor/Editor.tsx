/**
 * The pack editor.
 * Owns: which of its views is shown.
 * Used by: `entrypoints/editor`, the gallery.
 * Never: keeps a draft: what it shows is what it was given.
 */
import type { JSX } from 'preact';
import { StatusLine } from '../shared/StatusLine';
import { useSay } from '../shared/say';
import type { EditorProps } from './model';
import { Start } from './Start';
import { Writing } from './Writing';

export function Editor({ model, writing, start }: EditorProps): JSX.Element {
  const say = useSay();
  return (
    <div class="sw page editor" lang={say.locale} dir={say.direction}>
      {model.view === 'loading' && <p class="hint">{say('editor_loading')}</p>}
      {model.view === 'start' && <Start model={model} actions={start} />}
      {model.view === 'writing' && <Writing context={{ model, actions: writing }} />}
      <StatusLine status={model.view === 'loading' ? null : model.status} />
    </div>
  );
}
