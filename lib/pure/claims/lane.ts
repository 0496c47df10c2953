/**
 * The response lane: whether a claim has one, and who is asked for in it.
 * Owns: which silence is shown.
 * Used by: the card model, the ranking.
 * Never: says that an answer was sought; a set knows only what its source records.
 */
import type { Claim, Entity } from '../pack/schema';
import type { ClaimKind, EntityType, Role } from '../pack/vocabulary';
import { respondent } from './standing';

/** Kinds that state a fact about somebody. An opinion or a plan is answered or not; nobody's silence on it is shown. */
const FACTUAL: ReadonlySet<ClaimKind> = new Set(['reported', 'allegation', 'official-assessment']);

/** Roles in which somebody could answer for what is claimed. A beneficiary, an owner or a setting did nothing. */
const ANSWERABLE_ROLES: ReadonlySet<Role> = new Set(['subject', 'counterpart', 'target']);

/** Types that can answer at all. */
const ANSWERING_TYPES: ReadonlySet<EntityType> = new Set(['person', 'organisation', 'outlet']);

/**
 * Whether a claim has a response lane.
 * Background has none, nor has a statement in which somebody speaks of themselves (it has no `subject` besides its
 * speaker). A statement about something else, such as “Starlink makes Ukraine's defence possible”, has one. Where
 * a response is recorded there is always a lane.
 */
export function hasResponseLane(claim: Pick<Claim, 'kind' | 'about' | 'responses'>): boolean {
  if ((claim.responses ?? []).length > 0) return true;
  if (claim.kind === 'statement') return claim.about.some(({ role }) => role === 'subject');
  return claim.kind !== 'background';
}

/**
 * Entities of which the card says “no response recorded” beside the answers of others.
 * Where nobody answered at all the list is empty, and the card says so once for the whole claim.
 * @param entity looks an entity up; an unknown one is left out
 */
export function silentEntities(
  claim: Pick<Claim, 'kind' | 'about' | 'responses'>,
  entity: (id: string) => Pick<Entity, 'type'> | undefined,
): string[] {
  const responses = claim.responses ?? [];
  if (responses.length === 0 || !FACTUAL.has(claim.kind)) return [];
  const answered = new Set(responses.flatMap((response) => [response.by, respondent(response)]));
  return claim.about
    .filter((part) => ANSWERABLE_ROLES.has(part.role) && !answered.has(part.entity))
    .map((part) => part.entity)
    .filter((id) => ANSWERING_TYPES.has(entity(id)?.type ?? 'place'));
}
