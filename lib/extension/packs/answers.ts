/**
 * The background's answers to the library of packs and the pack editor.
 * Owns: tying each of their requests to the part that does it.
 * Used by: `entrypoints/background.ts`.
 * Never: decides anything itself.
 */
import type { FROM_LIBRARY } from '../../pure/messages/library';
import type { Answers } from '../messages/answer';

export type LibraryAnswering = Pick<Answers, keyof typeof FROM_LIBRARY>;

/** Until the parts are there, every one of them fails. */
export function answerLibrary(): LibraryAnswering {
  const later = () => Promise.reject(new Error('not yet'));
  return {
    library: later,
    'pack-fetch': later,
    'pack-look': later,
    'pack-add': later,
    'pack-remove': later,
    'pack-enable': later,
    'pack-order': later,
    'pack-text': later,
    'pack-update': later,
    'pack-rhythm': later,
    'pack-claims': later,
    drafts: later,
    draft: later,
    'save-draft': later,
    'remove-draft': later,
  };
}
