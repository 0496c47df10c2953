/**
 * The cues of the enabled packs, as a page is sent them.
 * Owns: the form, and what of a pack goes into it.
 * Used by: the background (makes it), the scan and the evaluation; the recogniser reads it.
 * Never: holds a claim's wording or reports: what is shown of a claim is asked for by its id.
 */
import { entityKey } from '../card/key';
import type { EntityKey } from '../card/model';
import type { Cue } from '../pack/cues';
import type { Claim, Entity, Pack } from '../pack/schema';
import type { ClaimKind, EntityType } from '../pack/vocabulary';

/** An entity, as far as something in a text may stand for it. */
export interface Referent {
  key: EntityKey;
  type: EntityType;
  addressedAs?: 'Mr' | 'Ms';
  descriptions: readonly string[];
  speaksFor: readonly EntityKey[];
}

/** A claim with its cues; entities in them are keys. */
export interface CuedClaim {
  /** The claim's id in its pack. */
  id: string;
  kind: ClaimKind;
  /** Whose answer would be one to this claim. */
  answerers: readonly EntityKey[];
  /** Whose words the claim is, where it is somebody's. */
  speakers: readonly EntityKey[];
  presupposes: readonly string[];
  /** The hedges of the pack's source. */
  hedges: readonly string[];
  cues: readonly Cue[];
}

export interface PackCues {
  pack: string;
  language: string;
  referents: readonly Referent[];
  claims: readonly CuedClaim[];
}

/** JSON-serialisable. */
export type CueIndex = readonly PackCues[];

/** Roles in which an entity may answer a claim. */
const CONCERNED = new Set(['subject', 'counterpart', 'target', 'owner', 'beneficiary']);

/**
 * The cues of one pack.
 * @param named leaves out claims that cannot be recognised on a page that names only these
 */
export function cuesOf(
  pack: Pick<Pack, 'id' | 'language' | 'entities' | 'claims'>,
  named?: ReadonlySet<EntityKey>,
): PackCues {
  const key = (id: string): EntityKey => entityKey(pack.id, id);
  // Places are spoken of without their name: “Russian”.
  const places = new Set(pack.entities.filter(({ type }) => type === 'place').map(({ id }) => id));
  const possible = ({ cues = [] }: Claim): boolean =>
    cues.some(
      ({ participants, follows }) =>
        !named ||
        follows !== undefined ||
        participants.every((any) => any.some((id) => named.has(key(id)) || places.has(id))),
    );
  return {
    pack: pack.id,
    language: pack.language,
    referents: pack.entities.map((entity) => referentOf(entity, key)),
    claims: pack.claims.filter(possible).map((claim) => cuedClaim(claim, key)),
  };
}

function referentOf(
  { id, type, addressedAs, descriptions, speaksFor }: Entity,
  key: (id: string) => EntityKey,
): Referent {
  return {
    key: key(id),
    type,
    ...(addressedAs && { addressedAs }),
    descriptions: descriptions ?? [],
    speaksFor: (speaksFor ?? []).map(key),
  };
}

function cuedClaim(claim: Claim, key: (id: string) => EntityKey): CuedClaim {
  const { responses = [], about, reports, cues = [] } = claim;
  const concerned = about.filter(({ role }) => CONCERNED.has(role)).map(({ entity }) => entity);
  const answered = responses.flatMap(({ by, onBehalfOf }) => (onBehalfOf ? [by, onBehalfOf] : [by]));
  return {
    id: claim.id,
    kind: claim.kind,
    answerers: [...new Set([...concerned, ...answered].map(key))],
    speakers: about.filter(({ role }) => role === 'speaker').map(({ entity }) => key(entity)),
    presupposes: claim.presupposes ?? [],
    hedges: reports.flatMap(({ hedge }) => (hedge === undefined ? [] : [hedge])),
    cues: cues.map((cue) => ({
      ...cue,
      participants: cue.participants.map((any) => any.map(key)),
      ...(cue.saidBy !== undefined && { saidBy: key(cue.saidBy) }),
    })),
  };
}
