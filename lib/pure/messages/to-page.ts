/**
 * What an extension page asks of a tab's content script, and what it answers.
 * Owns: the two requests, their check (without a library: the content script stays small) and the report's shape.
 * Used by: the content script and the popup.
 * Never: lets a page's text or address out; the popup knows the tab's host itself.
 */
import type { SiteReason } from '../sites/decide';

export type PageRequest = { type: 'page-report' } | { type: 'show-entity'; entity: string };

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
}

/** Checks a message on receipt in the content script; null: not one of ours. */
export function pageRequest(message: unknown): PageRequest | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, entity } = message as { type?: unknown; entity?: unknown };
  if (type === 'page-report') return { type };
  if (type === 'show-entity' && typeof entity === 'string') return { type, entity };
  return null;
}
