/**
 * Clips that wait for the pack editor.
 * Owns: keeping a clip in the session's memory, and giving it out.
 * Used by: the context menu (keeps), the pack editor (takes, and lets go once the draft is safe).
 * Never: on disk: `storage.session` is memory, and closed to the scripts in pages.
 */
import type { Browser } from 'webextension-polyfill';
import { type Clip, parseClip } from '../../pure/clip/clip';

export interface WaitingClip {
  clip: Clip;
  /** Taken in a private window: what is made of it may not be stored either. */
  isPrivate: boolean;
}

const keyOf = (id: string): string => `clip:${id}`;

/** @returns the id by which the editor asks for it */
export async function keepClip(browser: Browser, waiting: WaitingClip): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: waiting });
  return id;
}

/** null where it was let go already, or the browser was started anew since. */
export async function waitingClip(browser: Browser, id: string): Promise<WaitingClip | null> {
  const found: unknown = (await browser.storage.session.get(keyOf(id)))[keyOf(id)];
  if (typeof found !== 'object' || found === null) return null;
  const { clip, isPrivate } = found as Record<string, unknown>;
  const parsed = parseClip(clip);
  return parsed && { clip: parsed, isPrivate: isPrivate !== false };
}

export async function letGoOfClip(browser: Browser, id: string): Promise<void> {
  await browser.storage.session.remove(keyOf(id));
}
