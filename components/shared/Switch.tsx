/**
 * A switch.
 * Owns: its look and its role.
 * Used by: the popup, the side panel.
 * Never: changes by itself; what it shows is what holds.
 */
import type { JSX } from 'preact';

export interface SwitchProps {
  on: boolean;
  /** What it switches, for those who cannot see what stands beside it. */
  label: string;
  /** The id of a sentence that says more. */
  describedBy?: string | undefined;
  disabled?: boolean | undefined;
  onChange(on: boolean): void;
}

export function Switch({ on, label, describedBy, disabled, onChange }: SwitchProps): JSX.Element {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={label}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onChange(!on)}
    />
  );
}
