/**
 * What the extension's other parts ask of a tab's content script, and what it answers.
 * Owns: the requests, their check (without a library: the content script stays small) and the report's shape.
 * Used by: the content script on one side; the popup, the side panel and the background's commands on the other.
 * Never: lets a page's address out, nor of its text more than the sentences of the digest, which go to the extension's
 * own pages only; the popup knows the tab's host itself.
 */
import type { Digest } from '../digest/model';
import type { SiteReason } from '../sites/decide';

/** What the reader asks of the page by keyboard. */
export const NAME_COMMANDS = ['next-name', 'previous-name', 'open-card'] as const;
export type NameCommand = (typeof NAME_COMMANDS)[number];

export const PAGE_COMMANDS = [...NAME_COMMANDS, 'toggle-site'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

export type PageRequest =
  | { type: 'page-report' }
  /**
   * `card` (true by default): false only brings the mention into view and rings it. `nth`: which of the entity's
   * mentions, from 0 (by default the first).
   */
  | { type: 'show-entity'; entity: string; card?: boolean; nth?: number }
  /** A sentence by its number in the digest: brings it into view and opens its card. */
  | { type: 'show-sentence'; place: number }
  | { type: 'command'; command: PageCommand }
  /** In a private window: what is set there is in no storage that the page's script could watch. */
  | { type: 'settings-changed' };

/** With its defaults filled in. */
export type CheckedRequest = PageRequest extends infer R
  ? R extends { type: 'show-entity' }
    ? Required<R>
    : R
  : never;

/** What holds in a tab, as its content script sees it. */
export interface PageReport {
  on: boolean;
  reason: SiteReason;
  /** With the reason `paused`: when it ends, in ms since 1970. */
  until?: number;
  /** Whether the page looks like a news article. */
  article: boolean;
  /** Whether text is still being read. */
  scanning: boolean;
  /** Entities by first mention on the page. */
  names: { entity: string; times: number }[];
  /** Muted entities that are named on the page; left out where there are none. */
  muted?: string[];
  /** What the page's wording has to do with the packs; left out where nothing can be said. */
  digest?: Digest;
}

/** Checks a message on receipt in the content script; null: not one of ours. */
export function pageRequest(message: unknown): CheckedRequest | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, entity, card = true, nth = 0, place, command } = message as Record<string, unknown>;
  if (type === 'page-report' || type === 'settings-changed') return { type };
  if (type === 'command') return isPageCommand(command) ? { type, command } : null;
  if (type === 'show-sentence') return Number.isInteger(place) ? { type, place: place as number } : null;
  if (type !== 'show-entity' || typeof entity !== 'string' || typeof card !== 'boolean') return null;
  return Number.isInteger(nth) && (nth as number) >= 0 ? { type, entity, card, nth: nth as number } : null;
}

function isPageCommand(command: unknown): command is PageCommand {
  return (PAGE_COMMANDS as readonly unknown[]).includes(command);
}
