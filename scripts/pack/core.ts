/**
 * What the commands on packs need of the extension's own code.
 * Owns: nothing but the list.
 * Used by: `load.ts`, which has Vite load this file, since imports in `lib` carry no file extension.
 * Never: holds a rule of its own.
 */
export { modify } from 'jsonc-parser';
export { readClaimReviews } from '../../lib/pure/formats/claim-review/read';
export { EXPORT_FORMS, exportAs } from '../../lib/pure/formats/export';
export { base64urlOf } from '../../lib/pure/pack/base64url';
export { diffPacks } from '../../lib/pure/pack/diff';
export type { Finding } from '../../lib/pure/pack/finding';
export { placed, readPack } from '../../lib/pure/pack/read';
export type { Pack } from '../../lib/pure/pack/schema';
export { fingerprint, signPack, verifySignature } from '../../lib/pure/pack/signature';
export { skeletonOf } from '../../lib/pure/pack/skeleton';
export { type PackStats, statsOf } from '../../lib/pure/pack/stats';
export { changeWords } from '../../lib/pure/words/changes';
export { leftOutWords } from '../../lib/pure/words/left-out';
export { createSay } from '../../lib/pure/words/say';
