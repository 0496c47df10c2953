/**
 * A checkbox with its sentence.
 * Owns: the markup.
 * Used by: options page.
 * Never: shows a state before it holds.
 */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface CheckFieldProps {
  label: string;
  hint: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

export function CheckField({ label, hint, checked, onChange }: CheckFieldProps): JSX.Element {
  const id = useId();
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        aria-describedby={id}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          // What shows is what holds: it turns once it is saved.
          event.currentTarget.checked = checked;
          onChange(wanted);
        }}
      />
      <span class="choice-words">
        {label}
        <span id={id} class="hint" aria-hidden="true">
          {hint}
        </span>
      </span>
    </label>
  );
}
