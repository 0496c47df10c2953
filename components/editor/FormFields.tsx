/**
 * The fields of one part: those that most need, and the others behind one press.
 * Owns: the split.
 * Used by: `PartForm.tsx`, `Entries.tsx`.
 * Never: hides a field that holds something, or that the check found something at.
 */
import type { JSX } from 'preact';
import { findingsAt } from '../../lib/pure/editor/check';
import { type Path, valueAt } from '../../lib/pure/editor/draft';
import { type Field, FORMS, type FormName } from '../../lib/pure/editor/forms';
import { useSay } from '../shared/say';
import { FieldInput } from './FieldInput';
import type { FormContext } from './model';

export interface FormFieldsProps {
  form: FormName;
  within: Path;
  context: FormContext;
}

export function FormFields({ form, within, context }: FormFieldsProps): JSX.Element {
  const say = useSay();
  const { draft, check } = context.model;
  const isQuiet = ({ rare, path }: Field): boolean => {
    const at = [...within, ...path];
    return rare === true && valueAt(draft, at) === undefined && findingsAt(check.findings, at).length === 0;
  };
  const quiet = FORMS[form].filter(isQuiet);
  const draw = (field: Field): JSX.Element => (
    <FieldInput key={field.name} field={field} within={within} context={context} />
  );
  return (
    <>
      <div class="editor-fields">{FORMS[form].filter((field) => !isQuiet(field)).map(draw)}</div>
      {quiet.length > 0 && (
        <details class="editor-rare">
          <summary>{say('editor_moreFields')}</summary>
          <div class="editor-fields">{quiet.map(draw)}</div>
        </details>
      )}
    </>
  );
}
