/**
 * What the sheet's page shows at a moment.
 * Owns: its states.
 * Used by: `SheetPage.tsx`, the page's entry point.
 * Never: a half sheet.
 */
import type { Sheet } from '../../lib/pure/formats/sheet';

export type SheetState =
  | { kind: 'loading' | 'gone' | 'empty' | 'unreadable' }
  /** `more`: claims that are too many for one sheet. */
  | { kind: 'ready'; sheet: Sheet; more: number };
