/**
 * One choice out of a few, all of them in view.
 * Owns: the fieldset, its legend, and one real radio button per choice.
 * Used by: options page, first-run page.
 * Never: shows a choice as made before it holds.
 */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** What it means, in one sentence. */
  hint?: string;
}

export interface RadioGroupProps<Value extends string> {
  legend: string;
  choices: readonly Choice<Value>[];
  value: Value;
  /** Short choices stand side by side. */
  inline?: boolean;
  onChange(value: Value): void;
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>): JSX.Element {
  const id = useId();
  const { legend, choices, value, inline, onChange } = props;
  return (
    <fieldset class={inline ? 'group group-inline' : 'group'}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input
            type="radio"
            name={id}
            value={choice.value}
            checked={choice.value === value}
            aria-describedby={choice.hint ? `${id}-${choice.value}` : undefined}
            onChange={() => onChange(choice.value)}
          />
          <span class="choice-words">
            {choice.label}
            {choice.hint && (
              // Beside the name of the control, not part of it.
              <span id={`${id}-${choice.value}`} class="hint" aria-hidden="true">
                {choice.hint}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
