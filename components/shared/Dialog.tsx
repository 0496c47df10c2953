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
  onClose(): void;
  children: ComponentChildren;
}

export function Dialog({ title, onClose, children }: DialogProps): JSX.Element {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id} class="part-title">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
