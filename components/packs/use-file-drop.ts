/**
 * A file dropped anywhere on the page.
 * Owns: telling when files are over the page, and which one was let go.
 * Used by: `PacksPart.tsx`.
 * Never: takes a file that was let go on a place of its own, such as that of the settings.
 */
import { useEffect, useRef, useState } from 'preact/hooks';

/** @returns whether files are over the page now */
export function useFileDrop(take: (file: File, others: number) => void, open: boolean): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    if (!open) return;
    const listening = new AbortController();
    const { signal } = listening;
    const isOurs = ({ target }: DragEvent): boolean => !(target instanceof Element && target.closest('.drop'));
    document.addEventListener(
      'dragover',
      (event) => setOver(event.dataTransfer?.types.includes('Files') === true && isOurs(event)),
      { signal },
    );
    document.addEventListener(
      'dragleave',
      (event) => {
        // To another element it goes by way of this event too; out of the page there is none.
        if (!event.relatedTarget) setOver(false);
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        if (!isOurs(event)) return;
        event.preventDefault();
        const [file, ...others] = event.dataTransfer?.files ?? [];
        if (file) latest.current(file, others.length);
      },
      { signal },
    );
    return () => {
      setOver(false);
      listening.abort();
    };
  }, [open]);
  return over;
}
