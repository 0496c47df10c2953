/**
 * The card of a claim that is still being written.
 * Owns: what of a draft can be shown already.
 * Used by: the pack editor.
 * Never: shows half a claim: a claim without what every claim must have has no card yet.
 */
import { buildCard, packRef } from '../card/build';
import type { CardModel } from '../card/model';
import { participantsOf } from '../claims/participants';
import { parseClaim, parseEntity } from '../pack/parse';
import type { Claim, Entity, PackMeta } from '../pack/schema';
import { type DraftPack, listAt, textAt } from './draft';

/** The card of the entity that a claim is about first; null where claim or entity are not complete yet. */
export function previewOf(draft: DraftPack, claim: number): CardModel | null {
  const shown = parseClaim(listAt(draft, ['claims'])[claim]);
  if (!shown) return null;
  const entities = new Map<string, Entity>();
  for (const each of listAt(draft, ['entities'])) {
    const entity = parseEntity(each);
    if (entity) entities.set(entity.id, entity);
  }
  const about = shown.about.map((each) => entities.get(each.entity)).find((entity) => entity !== undefined);
  if (!about || [...participantsOf(shown)].some((id) => !entities.has(id))) return null;
  const claims = new Map<string, Claim>();
  for (const each of listAt(draft, ['claims'])) {
    const other = parseClaim(each);
    if (other) claims.set(other.id, other);
  }
  return buildCard({
    pack: packRef(metaOf(draft)),
    entity: about,
    claims: [shown],
    related: { claim: (id) => claims.get(id), entity: (id) => entities.get(id) },
    place: { paragraph: [], page: [] },
  });
}

/** As much of the pack as its card names. */
function metaOf(draft: DraftPack): PackMeta {
  const text = (...path: string[]): string => textAt(draft, path);
  return {
    format: 'says-who-pack/1',
    id: text('id') || 'draft',
    version: text('version'),
    title: text('title'),
    language: text('language') || 'en',
    license: text('license'),
    publisher: { name: text('publisher', 'name') },
    contact: { url: text('contact', 'url') },
    asOf: {
      note: text('asOf', 'note'),
      ...(text('asOf', 'before') && { before: text('asOf', 'before') }),
      ...(text('asOf', 'on') && { on: text('asOf', 'on') }),
    },
    sources: [{ id: 'source', type: 'article', description: textAt(draft, ['sources', 0, 'description']) }],
  };
}
