/**
 * What the side panel and a page's content script say to each other.
 * Owns: the name of their port, the messages, and the check on the page's side (without a library: the content script
 * stays small; the panel's side checks with `lib/pure/panel/schema.ts`).
 * Used by: `lib/extension/messages/panel-port.ts` (the page's side), `entrypoints/sidepanel`.
 * Never: carries a page's address, nor of its text more than the sentences of the digest.
 *
 * A port and no single messages: nothing wakes the background, and either side hears when the other is gone.
 */
import type { PageReport } from './to-page';

export const PANEL_PORT = 'panel';

/** From a page to the panel. */
export type ToPanel =
  /** What holds in the page; at once, and whenever it has changed. */
  | { type: 'report'; report: PageReport }
  /** The entity that the reader is at: under the pointer, ringed, or with its card open; null for none. */
  | { type: 'pointed'; entity: string | null }
  /** Whether an entity could be shown. */
  | { type: 'shown'; entity: string; found: boolean };

export type ToPage =
  /** From the panel to a page: scroll to the entity's mention with this number, counted from 0. */
  | { type: 'show'; entity: string; nth: number }
  /** Scroll to a sentence, by its number in the digest. */
  | { type: 'show-sentence'; place: number };

/** Checks a message on receipt in the content script; null: not one of ours. */
export function toPage(message: unknown): ToPage | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, entity, nth, place } = message as Record<string, unknown>;
  if (type === 'show-sentence') return Number.isInteger(place) ? { type, place: place as number } : null;
  if (type !== 'show' || typeof entity !== 'string') return null;
  return typeof nth === 'number' && Number.isInteger(nth) && nth >= 0 ? { type, entity, nth } : null;
}
