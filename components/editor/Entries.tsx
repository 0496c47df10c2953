/**
 * The entries of a part: an entity's names, a claim's participants, reports and responses.
 * Owns: adding, moving and removing them.
 * Used by: `PartForm.tsx`.
 * Never: asks before it removes one; that can be taken back.
 */
import type { JSX } from 'preact';
import { blankAbout, blankName, blankReport, blankResponse } from '../../lib/pure/editor/blank';
import { isObject, type JsonObject, listAt, type Path, valueAt } from '../../lib/pure/editor/draft';
import type { FormName } from '../../lib/pure/editor/forms';
import type { MessageKey } from '../../lib/pure/words/say';
import { useSay } from '../shared/say';
import { FormFields } from './FormFields';
import type { FormContext } from './model';

export type EntryList = 'names' | 'about' | 'reports' | 'responses';

const FORM_OF: Readonly<Record<EntryList, FormName>> = {
  names: 'name',
  about: 'about',
  reports: 'report',
  responses: 'response',
};
const BLANK: Readonly<Record<EntryList, (part: JsonObject) => JsonObject>> = {
  names: blankName,
  about: blankAbout,
  reports: blankReport,
  responses: blankResponse,
};

export interface EntriesProps {
  list: EntryList;
  /** The entity or claim that the list belongs to. */
  within: Path;
  context: FormContext;
}

export function Entries({ list, within, context }: EntriesProps): JSX.Element {
  const say = useSay();
  const { draft } = context.model;
  const path = [...within, list];
  const entries = listAt(draft, path);
  const part = valueAt(draft, within);
  return (
    <section class="editor-entries" aria-labelledby={`entries-${list}`}>
      <h3 id={`entries-${list}`}>{say(`editor_list_${list}` as MessageKey)}</h3>
      <p class="hint">{say(`editor_listHint_${list}` as MessageKey)}</p>
      {entries.map((_, at) => (
        <fieldset key={at} class="editor-entry">
          <legend>{say(`editor_entry_${list}` as MessageKey, String(at + 1))}</legend>
          <FormFields form={FORM_OF[list]} within={[...path, at]} context={context} />
          <EntryButtons list={list} path={path} at={at} last={entries.length - 1} context={context} />
        </fieldset>
      ))}
      <button
        type="button"
        class="btn outlined"
        onClick={() => context.actions.addEntry(path, BLANK[list](isObject(part) ? part : {}))}
      >
        {say(`editor_addEntry_${list}` as MessageKey)}
      </button>
    </section>
  );
}

interface ButtonsProps {
  list: EntryList;
  path: Path;
  at: number;
  last: number;
  context: FormContext;
}

function EntryButtons({ list, path, at, last, context: { actions } }: ButtonsProps): JSX.Element {
  const say = useSay();
  const entry = say(`editor_entry_${list}` as MessageKey, String(at + 1));
  return (
    <div class="buttons">
      {at > 0 && (
        <button type="button" class="btn" onClick={() => actions.moveEntry(path, at, -1)}>
          {say('editor_up')}
          <span class="heard"> {entry}</span>
        </button>
      )}
      {at < last && (
        <button type="button" class="btn" onClick={() => actions.moveEntry(path, at, 1)}>
          {say('editor_down')}
          <span class="heard"> {entry}</span>
        </button>
      )}
      <button type="button" class="btn" onClick={() => actions.remove([...path, at])}>
        {say('editor_remove')}
        <span class="heard"> {entry}</span>
      </button>
    </div>
  );
}
