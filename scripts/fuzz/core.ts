/**
 * Everything that is fuzzed.
 * Owns: nothing but the list.
 * Used by: `worker.ts`, which has Vite load this file, since imports in `lib` carry no file extension; the unit tests.
 * Never: runs anything by itself.
 */
import { claimReviews } from './targets/claim-review';
import { clips, pages } from './targets/clip';
import { messages } from './targets/messages';
import { packs } from './targets/pack';
import { policies, settingsFiles, storage } from './targets/settings';

export { run } from './target';

/** Shares add up to a hundred. */
export const TARGETS = [packs, settingsFiles, policies, storage, claimReviews, messages, clips, pages];
