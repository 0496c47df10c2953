/**
 * Drafts of packs, through the background.
 * Owns: asking for them and checking what comes.
 * Used by: the pack editor.
 * Never: opens the database itself, and never called for what is written in a private window.
 */
import * as v from 'valibot';
import type { Browser } from 'webextension-polyfill';
import type { DraftPack, Json } from '../pure/editor/draft';
import { isObject } from '../pure/editor/draft';
import type { Done, DraftRow } from '../pure/library/model';
import { DoneSchema, DraftSchema, DraftsSchema } from '../pure/library/schema';
import { ask } from './messages/ask';

/** null where they cannot be read. */
export async function listDrafts(browser: Browser): Promise<readonly DraftRow[] | null> {
  const answer = await ask<'drafts'>(browser, { type: 'drafts' }).catch(() => null);
  const rows = v.safeParse(DraftsSchema, answer);
  return rows.success ? rows.output : null;
}

/** null where there is none, or it is damaged. */
export async function readDraft(browser: Browser, id: string): Promise<DraftPack | null> {
  const answer = await ask<'draft'>(browser, { type: 'draft', id }).catch(() => null);
  const draft = v.safeParse(DraftSchema, answer);
  return draft.success ? draftFrom(draft.output.text) : null;
}

export async function saveDraft(browser: Browser, id: string, title: string, text: string): Promise<boolean> {
  return isDone(await ask<'save-draft'>(browser, { type: 'save-draft', id, title, text }).catch(() => null));
}

export async function removeDraft(browser: Browser, id: string): Promise<boolean> {
  return isDone(await ask<'remove-draft'>(browser, { type: 'remove-draft', id }).catch(() => null));
}

/** A text as a draft; null where it is no JSON object. */
export function draftFrom(text: string): DraftPack | null {
  try {
    const value = JSON.parse(text) as Json;
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isDone(answer: unknown): boolean {
  const done = v.safeParse(DoneSchema, answer);
  return done.success && (done.output as Done).ok;
}
