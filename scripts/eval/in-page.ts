/**
 * What the evaluation runs in a page that the extension has marked.
 * Owns: reading the marks, as anyone on the page can.
 * Used by: `marked.ts`.
 * Never: finds names itself.
 */
import { type Surrounded, surround } from '../../lib/page/scan';

/** Every mark, with the visible text around it; in no particular order. */
export function readMarked(): Surrounded[] {
  return surround([...(CSS.highlights.get('says-who') ?? [])]);
}
