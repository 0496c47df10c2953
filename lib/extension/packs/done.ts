/**
 * What came of a change.
 * Owns: turning what the browser throws where nothing can be kept into a trouble with words.
 * Used by: the shelf of packs, and drafts.
 * Never: hides a mistake of our own.
 */
import type { Done, PackTrouble } from '../../pure/library/model';
import { NoStorage } from './store/store';

/** @param work gives what stands in the way, or null */
export async function doneBy(work: () => Promise<PackTrouble | null>): Promise<Done> {
  try {
    const trouble = await work();
    return trouble ? { ok: false, trouble } : { ok: true };
  } catch (error) {
    return { ok: false, trouble: storageTrouble(error) };
  }
}

/** Where nothing can be kept, or no more. @throws the error itself where it is another */
export function storageTrouble(error: unknown): PackTrouble {
  if (error instanceof NoStorage || error instanceof DOMException) return { kind: 'no-storage' };
  throw error;
}
