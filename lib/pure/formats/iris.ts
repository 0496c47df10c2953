/**
 * Names for what an export speaks of.
 * Owns: the namespace of our own terms, and the addresses that stand for packs, claims, entities and licences.
 * Used by: the exports as schema.org `Claim` and as Web Annotations, and the import of the former.
 * Never: an address that anybody must be able to open: these are names. The domain is reserved for examples, as the
 * project's contact is, until the project has one.
 */
import type { Pack } from '../pack/schema';

/** Our own terms, where schema.org has none: `sayswho:basis`. */
export const OWN_TERMS = 'https://says-who.example/ns#';

const PACKS = 'https://says-who.example/pack/';
const LICENCES = 'https://spdx.org/licenses/';

/** The address that stands for a pack; its parts are `#claim-…`, `#entity-…` and `#source-…` of it. */
export function packIri({ id }: Pick<Pack, 'id'>): string {
  return PACKS + id;
}

/** The part of a pack that an id names: `#claim-musk-putin-contact`. */
export function partIri(part: 'claim' | 'entity' | 'source', id: string): string {
  return `#${part}-${id}`;
}

/** The id in a part's address; null where it is none. */
export function idOfPart(part: 'claim' | 'entity' | 'source', iri: unknown): string | null {
  const start = partIri(part, '');
  return typeof iri === 'string' && iri.startsWith(start) ? iri.slice(start.length) : null;
}

/** schema.org and Web Annotation want an address for a licence; a pack has an SPDX identifier. */
export function licenceIri(licence: string): string {
  return LICENCES + encodeURIComponent(licence);
}

/** The licence that an address stands for; as it is where it is another address. */
export function licenceOf(iri: unknown): unknown {
  if (typeof iri !== 'string' || !iri.startsWith(LICENCES)) return iri;
  try {
    return decodeURIComponent(iri.slice(LICENCES.length));
  } catch {
    return iri;
  }
}
