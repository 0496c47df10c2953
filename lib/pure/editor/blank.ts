/**
 * New, empty parts of a draft.
 * Owns: what a new pack, source, entity, claim, report and response begin with.
 * Used by: the pack editor.
 * Never: fills in what only the writer knows. A new report rests on “not stated”, and a new claim on one report.
 */
import type { ClaimKind, EntityType, ResponseKind } from '../pack/vocabulary';
import { type DraftPack, type Json, type JsonObject, listAt, textAt } from './draft';
import { newId } from './ids';

export type Part = 'sources' | 'entities' | 'claims';

const idsIn = (draft: DraftPack, part: Part): string[] => listAt(draft, [part]).map((entry) => textAt(entry, ['id']));

/** @param day today, as YYYY-MM-DD: the pack is silent about what comes after */
export function blankDraft(id: string, day: string, language: string): DraftPack {
  return {
    format: 'says-who-pack/1',
    id,
    version: '0.1.0',
    title: '',
    language,
    license: 'CC-BY-4.0',
    publisher: { name: '' },
    contact: { url: '' },
    asOf: { on: day, note: '' },
    sources: [],
    entities: [],
    claims: [],
  };
}

export function blankSource(draft: DraftPack, title = ''): JsonObject {
  return { id: newId(title, idsIn(draft, 'sources'), 'source'), type: 'article', description: '' };
}

export function blankEntity(draft: DraftPack, name = '', type: EntityType = 'person'): JsonObject {
  const names: Json = name === '' ? [] : [{ text: name }];
  return { id: newId(name, idsIn(draft, 'entities'), 'entity'), type, name, names };
}

/** @param source the id of the source it comes from; '' for the first */
export function blankClaim(draft: DraftPack, source = ''): JsonObject {
  const locator = locatorIn(draft, source);
  const kind: ClaimKind = 'reported';
  return {
    id: newId('', idsIn(draft, 'claims'), 'claim-1'),
    text: '',
    kind,
    about: [],
    reports: [report(locator)],
    locator,
  };
}

export function blankReport(claim: JsonObject): JsonObject {
  return report(locatorOf(claim));
}

export function blankResponse(claim: JsonObject): JsonObject {
  const kind: ResponseKind = 'denied';
  return { by: '', kind, locator: locatorOf(claim) };
}

export const blankName = (): JsonObject => ({ text: '' });
export const blankAbout = (): JsonObject => ({ entity: '', role: 'subject' });

const report = (locator: JsonObject): JsonObject => ({
  relation: 'originates',
  sourcing: { basis: 'not-stated' },
  locator,
});

function locatorOf(claim: JsonObject): JsonObject {
  const source = textAt(claim, ['locator', 'source']);
  const paragraphs = listAt(claim, ['locator', 'paragraphs']);
  return { ...(source && { source }), paragraphs };
}

/** The first source needs no id in a locator. */
function locatorIn(draft: DraftPack, source: string): JsonObject {
  const isFirst = source === '' || textAt(draft, ['sources', 0, 'id']) === source;
  return { ...(isFirst ? {} : { source }), paragraphs: [] };
}
