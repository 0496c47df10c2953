/**
 * A question that must be answered before anything else.
 * Owns: the modal dialog; the browser keeps the focus in it and gives it back.
 * Used by: options page.
 * Never: does anything when it is closed by Escape.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

export interface DialogProps {
  title: string;
  /** Where one question follows another in the same dialog: which one it is. The focus comes to each. */
  step?: string;
  /** For more than a question. */
  wide?: boolean;
  onClose(): void;
  children: ComponentChildren;
}

export function Dialog({ title, step, wide, onClose, children }: DialogProps): JSX.Element {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  useEffect(() => {
    if (step === undefined) return;
    const first = dialog.current?.querySelector<HTMLElement>('[autofocus]');
    (first ?? heading.current)?.focus();
  }, [step]);
  return (
    <dialog ref={dialog} class={wide ? 'dialog dialog-wide' : 'dialog'} aria-labelledby={id} onClose={onClose}>
      <h2 ref={heading} id={id} class="part-title" tabIndex={step === undefined ? undefined : -1}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
