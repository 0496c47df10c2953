/**
 * A page's claims for tests, as short as they can be.
 * Owns: builders that fill in what a test does not care about.
 * Used by: the unit tests of the side panel.
 */
import rawPack from '../../../data/musk-putin-trump.pack.json';
import { sourceFrom } from '../../../lib/extension/packs/store/source';
import type { ClaimView, NameRef } from '../../../lib/pure/card/model';
import type { Involvement } from '../../../lib/pure/claims/involvement';
import type { Pack } from '../../../lib/pure/pack/schema';
import type { PanelClaim, PanelEntity } from '../../../lib/pure/panel/model';

export const pack = rawPack as Pack;
export const source = sourceFrom(pack);
export const key = (id: string): string => `${pack.id}/${id}`;

export function name(id: string, full = id): NameRef {
  return { key: `p/${id}`, name: full, shortName: full };
}

export function entity(id: string, claims = 1, fields: Partial<PanelEntity> = {}): PanelEntity {
  return { ...name(id), type: 'person', tally: { claims, rows: [] }, ...fields };
}

export function view(fields: Partial<ClaimView> = {}): ClaimView {
  return {
    pack: 'p',
    id: 'a-claim',
    text: 'Ann met Bob.',
    kind: 'reported',
    toldByTheSource: false,
    nearness: 'page',
    involvement: 'subject',
    origins: { established: 1, notEstablished: [], relays: 0 },
    standing: null,
    presupposes: [],
    reports: [],
    responses: [],
    hasResponseLane: true,
    paragraphs: [1],
    ...fields,
  };
}

export function claim(id: string, parts: Record<string, Involvement>, fields: Partial<ClaimView> = {}): PanelClaim {
  return {
    key: `p/${id}`,
    pack: 'p',
    claim: view({ id, ...fields }),
    parts: Object.entries(parts).map(([part, involvement]) => ({ entity: `p/${part}`, involvement })),
  };
}
