/**
 * One field of a form, with its label, its hint and what the check found.
 * Owns: which input each kind of field has.
 * Used by: `FormFields.tsx`.
 * Never: refuses a keystroke: what is wrong is said, and stays as it was typed.
 */
import type { JSX } from 'preact';
import { findingsAt, weightOf } from '../../lib/pure/editor/check';
import { type Path, textAt, valueAt } from '../../lib/pure/editor/draft';
import type { Field } from '../../lib/pure/editor/forms';
import { pathOf } from '../../lib/pure/pack/problem';
import type { MessageKey } from '../../lib/pure/words/say';
import { useSay } from '../shared/say';
import type { InputProps } from './input-props';
import { ListInput } from './ListInput';
import type { FormContext } from './model';
import { PickInput } from './PickInput';
import { PickMany } from './PickMany';

export interface FieldInputProps {
  field: Field;
  /** Where the form's part stands in the draft. */
  within: Path;
  context: FormContext;
}

/** The id of a field's input in the page. */
export const inputId = (path: string): string => `field-${path}`;

export function FieldInput({ field, within, context }: FieldInputProps): JSX.Element {
  const say = useSay();
  const path = [...within, ...field.path];
  const id = inputId(pathOf(path));
  const found = findingsAt(context.model.check.findings, path).filter((each) => weightOf(each) !== 'missing');
  const label = say(`editor_field_${field.name}` as MessageKey);
  const invalid = found.some((each) => weightOf(each) === 'wrong');
  const input: InputProps = { id, path, field, context, describedBy: `${id}-hint ${id}-found`, invalid };
  return (
    <div class={`field editor-field kind-${field.kind}`}>
      {field.kind !== 'flag' && (
        <label for={id}>
          {label}
          {field.required && <span class="editor-required"> {say('editor_required')}</span>}
        </label>
      )}
      {field.hint && (
        <p id={`${id}-hint`} class="hint">
          {say(`editor_hint_${field.name}` as MessageKey)}
        </p>
      )}
      <Input {...input} label={label} />
      <div id={`${id}-found`} aria-live="polite">
        {found.map(({ path: at, found: what, allowed, mend, severity }) => (
          <p key={at + what} class={severity === 'error' ? 'wrong' : 'hint editor-remark'}>
            {say('editor_found', what, mend || allowed)}
          </p>
        ))}
      </div>
    </div>
  );
}

function Input({ label, ...props }: InputProps & { label: string }): JSX.Element {
  const { field } = props;
  switch (field.kind) {
    case 'choice':
    case 'entity':
    case 'claim':
    case 'source':
      return <PickInput {...props} />;
    case 'entities':
    case 'claims':
      return <PickMany {...props} label={label} />;
    case 'lines':
    case 'numbers':
      return <ListInput {...props} />;
    case 'flag':
      return <Flag {...props} label={label} />;
    default:
      return <Text {...props} />;
  }
}

const MODES: Partial<Record<Field['kind'], 'url' | 'numeric'>> = { address: 'url', count: 'numeric' };

function Text({ id, path, field, context, describedBy, invalid }: InputProps): JSX.Element {
  const value = textAt(context.model.draft, path);
  const common = {
    id,
    value,
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    'aria-required': field.required ?? false,
    autocomplete: 'off' as const,
  };
  const take = (typed: string): void => {
    const number = field.kind === 'count' && /^\d+$/.test(typed);
    // What a writer empties is no longer there; what must be there is then told as missing.
    context.actions.change(path, typed === '' && !field.required ? undefined : number ? Number(typed) : typed);
  };
  if (field.kind === 'text')
    return <textarea {...common} rows={3} dir="auto" onInput={(event) => take(event.currentTarget.value)} />;
  return (
    <input
      {...common}
      type="text"
      dir={field.kind === 'line' ? 'auto' : 'ltr'}
      {...(MODES[field.kind] && { inputMode: MODES[field.kind] })}
      {...(field.kind === 'date' && { placeholder: '2024-05-17' })}
      onInput={(event) => take(event.currentTarget.value)}
    />
  );
}

function Flag({ id, path, context, describedBy, label }: InputProps & { label: string }): JSX.Element {
  return (
    <label class="choice">
      <input
        id={id}
        type="checkbox"
        checked={valueAt(context.model.draft, path) === true}
        aria-describedby={describedBy}
        onChange={(event) => context.actions.change(path, event.currentTarget.checked ? true : undefined)}
      />
      <span class="choice-words">{label}</span>
    </label>
  );
}
