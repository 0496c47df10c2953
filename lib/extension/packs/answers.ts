/**
 * The background's answers to the library of packs and the pack editor.
 * Owns: tying each of their requests to the part that does it.
 * Used by: `entrypoints/background.ts`.
 * Never: decides anything itself.
 */
import type { Fetched } from '../../pure/library/model';
import type { FROM_LIBRARY } from '../../pure/messages/library';
import type { Answers } from '../messages/answer';
import type { ClaimBrowser } from './browse';
import type { Drafts } from './drafts';
import type { Shelf } from './shelf';
import type { Updates } from './updates';

export interface LibraryParts {
  shelf: Shelf;
  updates: Updates;
  claims: ClaimBrowser;
  drafts: Drafts;
  fetchText(url: string): Promise<Fetched>;
}

export function answerLibrary({
  shelf,
  updates,
  claims,
  drafts,
  fetchText,
}: LibraryParts): Pick<Answers, keyof typeof FROM_LIBRARY> {
  return {
    library: () => shelf.rows(),
    'pack-fetch': ({ url }) => fetchText(url),
    'pack-look': ({ text, origin }) => shelf.look({ text, origin }),
    'pack-add': ({ text, origin, replace, acceptKey }) => shelf.add({ text, origin }, { replace, acceptKey }),
    'pack-remove': ({ id }) => shelf.remove(id),
    'pack-enable': ({ id, on }) => shelf.enable(id, on),
    'pack-order': ({ ids }) => shelf.order(ids),
    'pack-text': ({ id }) => shelf.text(id),
    'pack-update': ({ id, acceptKey }) => updates.update(id, { acceptKey }),
    'pack-rhythm': ({ id, rhythm }) => shelf.rhythm(id, rhythm),
    'pack-claims': ({ query }) => claims.page(query),
    drafts: () => drafts.rows(),
    draft: ({ id }) => drafts.draft(id),
    'save-draft': ({ id, title, text }) => drafts.save({ id, title, text }),
    'remove-draft': ({ id }) => drafts.remove(id),
  };
}
