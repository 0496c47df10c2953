/** Small packs of one town's council, for tests of the library: invented people, invented claims. */
import type { Claim, Entity, Pack } from '../../../lib/pure/pack/schema';

export interface SampleOptions {
  id?: string;
  version?: string;
  title?: string;
  claims?: number;
  /** Spellings of the mayor's name. */
  names?: number;
}

export function samplePack({
  id = 'town',
  version = '1.0.0',
  title = 'The town',
  claims = 3,
  names = 1,
}: SampleOptions = {}): Pack {
  return {
    format: 'says-who-pack/1',
    id,
    version,
    title,
    language: 'en',
    license: 'CC0-1.0',
    publisher: { name: 'Town Desk' },
    contact: { url: 'https://packs.example/errors' },
    asOf: { before: '2024-05-01', note: 'one article, before May 2024' },
    sources: [{ id: 'article', type: 'article', description: 'An article of the Town Desk.', paragraphs: 90 }],
    entities: [
      entity('ada-marsh', 'Ada Marsh', names),
      entity('town-council', 'Marsh End Council', 1, 'organisation'),
      entity('town-desk', 'Town Desk', 1, 'outlet'),
    ],
    claims: Array.from({ length: claims }, (_, at) => claim(at + 1)),
  };
}

export function sampleText(options: SampleOptions = {}): string {
  return `${JSON.stringify(samplePack(options), null, 1)}\n`;
}

/** A pack that has room for hardly a name more by itself: 9,903 of the 10,000 that all packs may have together. */
export function crowdedText(options: SampleOptions): string {
  const pack = samplePack(options);
  const people = pack.entities.flatMap((each) => [
    each,
    ...Array.from({ length: 100 }, (_, at) => ({
      ...each,
      id: `${each.id}-${at}`,
      names: Array.from({ length: 33 }, (_name, nth) => ({ text: `${each.name} of ${word(at)} ${word(nth)}` })),
    })),
  ]);
  return JSON.stringify({ ...pack, entities: people });
}

function word(at: number): string {
  return [...String(at)].map((digit) => 'BDFGKLMNRT'[Number(digit)]).join('a');
}

function entity(id: string, name: string, names: number, type: Entity['type'] = 'person'): Entity {
  const spellings = Array.from({ length: names }, (_, at) => ({ text: at === 0 ? name : `${name} ${roman(at)}` }));
  return { id, type, name, names: spellings };
}

function roman(at: number): string {
  return [...String(at)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('');
}

function claim(number: number): Claim {
  return {
    id: `claim-${number}`,
    text: `The council reportedly spent budget ${number} on the harbour bridge.`,
    kind: 'reported',
    about: [
      { entity: 'town-council', role: 'subject' },
      ...(number % 2 === 0 ? [{ entity: 'ada-marsh', role: 'speaker' as const }] : []),
    ],
    reports: [
      {
        by: 'town-desk',
        relation: 'originates',
        sourcing: { basis: number % 3 === 0 ? 'document' : 'unnamed-source' },
        hedge: 'reportedly',
        locator: { paragraphs: [number] },
      },
    ],
    ...(number % 2 === 0
      ? { responses: [{ by: 'town-council', kind: 'denied' as const, locator: { paragraphs: [number] } }] }
      : {}),
    locator: { paragraphs: [number] },
  };
}
