/**
 * A control of a setting that whoever manages the browser may have set.
 * Owns: locking it then, and the sentence that says why.
 * Used by: options page.
 * Never: hides what is set: it stays readable.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useSay } from './say';

export interface ManagedProps {
  by: boolean;
  children: ComponentChildren;
}

export function Managed({ by, children }: ManagedProps): JSX.Element {
  const say = useSay();
  const id = useId();
  if (!by) return <>{children}</>;
  return (
    <fieldset class="managed" disabled aria-describedby={id}>
      {children}
      <p id={id} class="hint">
        {say('managed_note')}
      </p>
    </fieldset>
  );
}
