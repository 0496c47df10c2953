/**
 * The closed word lists of a knowledge pack.
 * Owns: every term that the schema, the derivations and the interface share.
 * Used by: the schema, `claims/`, `words/`.
 * Never: holds wording for readers (that is `words/`).
 *
 * The bases follow the sourcing terms of AP, Reuters and BBC guidance; the responses follow the forms
 * that newsrooms tell apart ("declined" is not "did not reply"). `docs/packs.md` names the sources.
 */

export const ENTITY_TYPES = ['person', 'organisation', 'outlet', 'product', 'work', 'place'] as const;

export const SOURCE_TYPES = ['article', 'book', 'broadcast', 'document', 'dataset'] as const;

export const CLAIM_KINDS = [
  'reported',
  'allegation',
  'official-assessment',
  'statement',
  'intention',
  'opinion',
  'background',
] as const;

/** What an entity has to do with a claim that is about it. */
export const ROLES = [
  'subject',
  'counterpart',
  'speaker',
  'target',
  'beneficiary',
  'owner',
  'means',
  'setting',
] as const;

/** How a report stands to the claim it puts forward. */
export const RELATIONS = [
  'originates',
  'confirms',
  'confirms-in-part',
  'relays',
  'relays-unnamed',
  'states-without-attribution',
  'disputes',
  'corrects',
  'rates',
] as const;

/** What a report rests on. A medium (a book, a broadcast) is not a basis. */
export const BASES = [
  'named-on-record',
  'own-statement',
  'unnamed-source',
  'witnessed',
  'document',
  'official-record',
  'court-record',
  'recording',
  'data-analysis',
  'not-stated',
] as const;

export const MEDIA = ['article', 'book', 'broadcast', 'interview', 'post', 'speech', 'document', 'not-stated'] as const;

export const RESPONSE_KINDS = [
  'denied',
  'denied-in-part',
  'disputed-characterisation',
  'countered',
  'attacked-the-speaker',
  'did-not-address',
  'declined-to-comment',
  'could-not-comment',
  'no-reply',
  'not-sought',
  'acknowledged',
  'acknowledged-in-part',
  'apologised',
  'legal-action',
] as const;

/** When a name is a mention: see `docs/packs.md`, "Names". */
export const NAME_RULES = ['always', 'after-full-name', 'with-companion'] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];
export type SourceType = (typeof SOURCE_TYPES)[number];
export type NameRule = (typeof NAME_RULES)[number];
export type ClaimKind = (typeof CLAIM_KINDS)[number];
export type Role = (typeof ROLES)[number];
export type Relation = (typeof RELATIONS)[number];
export type Basis = (typeof BASES)[number];
export type Medium = (typeof MEDIA)[number];
export type ResponseKind = (typeof RESPONSE_KINDS)[number];
