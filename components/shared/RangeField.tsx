/**
 * A number within limits.
 * Owns: the range input, its label, and its value in words while it is being moved.
 * Used by: options page.
 * Never: tells a value before the reader lets go of it.
 */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';

export interface RangeFieldProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** A value as the reader should read and hear it. */
  words(value: number): string;
  /** Why it cannot be set now; it is disabled then. */
  disabled?: string | undefined;
  /** Resolves once it is saved, or could not be. */
  onChange(value: number): Promise<void>;
}

export function RangeField(props: RangeFieldProps): JSX.Element {
  const { label, value, min, max, step, words, disabled, onChange } = props;
  const id = useId();
  /** Where the knob is while it is not yet saved. */
  const [moved, setMoved] = useState<number | null>(null);
  const now = moved ?? value;
  return (
    <div class="range">
      <label for={id}>{label}</label>
      <output for={id} class="range-value">
        {words(now)}
      </output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={now}
        disabled={disabled !== undefined}
        aria-valuetext={words(now)}
        aria-describedby={disabled ? `${id}-why` : undefined}
        onInput={(event) => setMoved(event.currentTarget.valueAsNumber)}
        onChange={(event) => void onChange(event.currentTarget.valueAsNumber).finally(() => setMoved(null))}
      />
      {disabled && (
        <p id={`${id}-why`} class="hint">
          {disabled}
        </p>
      )}
    </div>
  );
}
