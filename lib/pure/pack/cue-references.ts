/**
 * What cues, and entities that speak for others, say of the rest of the pack.
 * Owns: the check that the ids in them lead somewhere.
 * Used by: `references.ts`.
 * Never: judges whether a cue is a good one; `npm run eval:claims` measures that.
 */
import type { Claim, Entity } from './schema';

/** An id, where it stands, and of what it must be the id. */
export interface CueReference {
  path: readonly (string | number)[];
  id: string;
  of: 'entity' | 'claim';
}

/** Every id that the cues of a claim name. */
export function cueReferences({ cues = [] }: Pick<Claim, 'cues'>): CueReference[] {
  return cues.flatMap(({ participants, follows = [], saidBy }, at) => [
    ...participants.flatMap((any, part) =>
      any.map((id, which): CueReference => ({ path: ['cues', at, 'participants', part, which], id, of: 'entity' })),
    ),
    ...follows.map((id, which): CueReference => ({ path: ['cues', at, 'follows', which], id, of: 'claim' })),
    ...(saidBy === undefined ? [] : [{ path: ['cues', at, 'saidBy'], id: saidBy, of: 'entity' as const }]),
  ]);
}

/** Every id for whom an entity speaks. */
export function voiceReferences({ speaksFor = [] }: Pick<Entity, 'speaksFor'>): CueReference[] {
  return speaksFor.map((id, at) => ({ path: ['speaksFor', at], id, of: 'entity' }));
}
