/**
 * One of several: a term of the format, or an entity, claim or source of the draft.
 * Owns: the choices, and one for nothing where the field may be left out.
 * Used by: `FieldInput.tsx`.
 * Never: hides a value that is no longer among the choices: it stands there as it is written.
 */
import type { JSX } from 'preact';
import type { Part } from '../../lib/pure/editor/blank';
import { textAt } from '../../lib/pure/editor/draft';
import type { Field } from '../../lib/pure/editor/forms';
import { outlineOf } from '../../lib/pure/editor/outline';
import { keyed } from '../../lib/pure/words/keyed';
import type { MessageKey, Say } from '../../lib/pure/words/say';
import { useSay } from '../shared/say';
import type { InputProps } from './input-props';
import type { FormContext } from './model';

export interface Choice {
  value: string;
  words: string;
}

export function PickInput({ id, path, field, context, describedBy, invalid }: InputProps): JSX.Element {
  const say = useSay();
  const value = textAt(context.model.draft, path);
  const choices = choicesFor(say, field, context);
  const isKnown = value === '' || choices.some((choice) => choice.value === value);
  return (
    <select
      id={id}
      value={value}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      aria-required={field.required ?? false}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        context.actions.change(path, chosen === '' ? (field.required ? '' : undefined) : chosen);
      }}
    >
      {(!field.required || value === '') && <option value="">{say(emptyWords(field))}</option>}
      {!isKnown && <option value={value}>{value}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.words}
        </option>
      ))}
    </select>
  );
}

const PARTS: Partial<Record<Field['kind'], Part>> = {
  entity: 'entities',
  entities: 'entities',
  claim: 'claims',
  claims: 'claims',
  source: 'sources',
};

export function choicesFor(say: Say, { kind, name, options = [], terms }: Field, context: FormContext): Choice[] {
  const part = PARTS[kind];
  if (!part) {
    return options.map((value) => ({
      value,
      words: say(keyed(`editor_term_${terms ?? 'type'}`, value) as MessageKey),
    }));
  }
  const rows = outlineOf(context.model.draft, part).map(({ id, title }) => ({ value: id, words: title || id }));
  return name === 'reportedBy' ? [{ value: 'not-stated', words: say('editor_notStated') }, ...rows] : rows;
}

function emptyWords({ kind, name, required }: Field): MessageKey {
  if (required) return 'editor_choose';
  if (kind === 'source') return 'editor_firstSource';
  return name === 'by' ? 'editor_nobodyNamed' : 'editor_leftOut';
}
