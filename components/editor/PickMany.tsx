/**
 * Several of the draft's entities or claims.
 * Owns: the list of boxes.
 * Used by: `FieldInput.tsx`.
 * Never: drops an id that is chosen and no longer there: it can be taken out.
 */
import type { JSX } from 'preact';
import { listAt } from '../../lib/pure/editor/draft';
import { useSay } from '../shared/say';
import type { InputProps } from './input-props';
import { choicesFor } from './PickInput';

export function PickMany({
  id,
  path,
  field,
  context,
  describedBy,
  label,
}: InputProps & { label: string }): JSX.Element {
  const say = useSay();
  const chosen = listAt(context.model.draft, path).filter((each) => typeof each === 'string');
  const known = choicesFor(say, field, context);
  const gone = chosen.filter((each) => !known.some(({ value }) => value === each));
  const choices = [...known, ...gone.map((value) => ({ value, words: value }))];
  const take = (value: string, on: boolean): void => {
    const next = on ? [...chosen, value] : chosen.filter((each) => each !== value);
    context.actions.change(path, next.length === 0 ? undefined : next);
  };
  return (
    <fieldset id={id} class="editor-many" aria-label={label} aria-describedby={describedBy} tabIndex={-1}>
      {choices.length === 0 && <p class="hint">{say('editor_nothingToChoose')}</p>}
      {choices.map(({ value, words }) => (
        <label key={value} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => take(value, event.currentTarget.checked)}
          />
          <span class="choice-words" dir="auto">
            {words}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
