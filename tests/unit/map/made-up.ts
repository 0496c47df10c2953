/**
 * Made-up packs of any size for the map.
 * Owns: spreading claims over tellers and subjects as large packs do: few with much, many with little.
 * Used by: the tests and the gallery of the map.
 * Never: chance of its own; the same number gives the same pack.
 */
import type { Claim, Pack } from '../../../lib/pure/pack/schema';
import { BASES, CLAIM_KINDS, RESPONSE_KINDS } from '../../../lib/pure/pack/vocabulary';

const PLACES = ['Examplewick', 'Sampleton', 'Nether Sample', 'Upper Example', 'Sample-on-Sea', 'Little Sample'];
const WHO = ['Gazette', 'Council', 'Ferry Company', 'Courier', 'Water Board', 'Rail Users’ Committee', 'Observer'];
const DEEDS = [
  'left the third gate open overnight',
  'sold the old mill for less than it had been offered, and told nobody for a year',
  'met behind closed doors',
  'paid the ferry company twice for the same crossing, as its own books show',
  'plans to close the library on Mondays',
];

export function madeUp(claims: number, id = 'made-up'): Pack {
  const names = Array.from({ length: Math.min(PLACES.length * WHO.length, 6 + Math.ceil(claims / 4)) }, (_, at) => ({
    id: `e${at}`,
    name: `${PLACES[at % PLACES.length]} ${WHO[at % WHO.length]}`,
  }));
  /** The first ones are drawn most often. */
  const some = (seed: number): { id: string; name: string } => {
    const spread = ((seed * 7919) % 1009) / 1009;
    return names[Math.floor(spread * spread * names.length)] ?? { id: 'e0', name: '' };
  };
  const locator = { paragraphs: [1] };
  const claim = (at: number): Claim => {
    const [teller, subject, second] = [some(at + 1), some(at * 3 + 2), some(at * 5 + 3)];
    const basis = BASES[at % BASES.length] ?? 'not-stated';
    const kind = CLAIM_KINDS[at % CLAIM_KINDS.length] ?? 'reported';
    const answer = RESPONSE_KINDS[at % RESPONSE_KINDS.length] ?? 'denied';
    return {
      id: `c${at}`,
      text: `The ${subject.name} ${DEEDS[at % DEEDS.length]} (${at + 1}).`,
      kind,
      about: [...new Set([subject.id, ...(at % 3 === 0 ? [second.id] : [])])].map((entity) => ({
        entity,
        role: 'subject' as const,
      })),
      reports: [
        at % 11 === 10
          ? { relation: 'relays-unnamed', sourcing: { basis: 'not-stated' }, locator }
          : { by: teller.id, relation: 'originates', sourcing: { basis }, locator },
        ...(at % 4 === 1
          ? [{ by: second.id, relation: 'relays' as const, sourcing: { basis }, cites: [some(at + 9).id], locator }]
          : []),
      ],
      ...(at % 2 === 0 && {
        responses: [
          {
            by: subject.id,
            kind: answer,
            ...(answer.endsWith('in-part') && { scope: 'the year' }),
            ...(answer === 'countered' && at > 0 && { counterClaim: 'c0' }),
            locator,
          },
        ],
      }),
      locator,
    };
  };
  return {
    format: 'says-who-pack/1',
    id,
    version: '1.0.0',
    title: 'The councils of Examplewick and Sampleton',
    language: 'en',
    license: 'CC0-1.0',
    publisher: { name: 'The Examplewick Gazette' },
    contact: { url: 'https://gazette.example/errors' },
    asOf: { on: '2026-01-31', note: 'made up' },
    sources: [{ id: 's', type: 'article', description: 'A made-up article.' }],
    entities: names.map(({ id: key, name }) => ({ id: key, type: 'organisation', name, names: [{ text: name }] })),
    claims: Array.from({ length: claims }, (_, at) => claim(at)),
  };
}
