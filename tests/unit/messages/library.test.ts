/** Proves that the library's requests are for the extension's own pages, and that each carries only what it should. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FROM_LIBRARY } from '../../../lib/pure/messages/library';
import { FROM_EXTENSION, FROM_PAGE } from '../../../lib/pure/messages/requests';
import { PACK_LIMITS } from '../../../lib/pure/pack/limits';

const FILE = { kind: 'file', name: 'town.json' };
const QUERY = { pack: 'town', words: '', from: 0, count: 50 };

const REQUESTS: Record<keyof typeof FROM_LIBRARY, object> = {
  library: {},
  'pack-fetch': { url: 'https://packs.example/a' },
  'pack-look': { text: '{}', origin: FILE },
  'pack-add': { text: '{}', origin: { kind: 'written' }, replace: true, acceptKey: null },
  'pack-remove': { id: 'town' },
  'pack-enable': { id: 'town', on: false },
  'pack-order': { ids: ['town', 'village'] },
  'pack-text': { id: 'town' },
  'pack-update': { id: 'town', acceptKey: '7KQ2-M4ZD' },
  'pack-rhythm': { id: 'town', rhythm: 'daily' },
  'pack-claims': { query: { ...QUERY, standing: 'denied', basis: 'document', kind: 'reported', entity: 'ada' } },
  drafts: {},
  draft: { id: 'one' },
  'save-draft': { id: 'one', title: '', text: '' },
  'remove-draft': { id: 'one' },
};

const TYPES = Object.keys(REQUESTS) as (keyof typeof FROM_LIBRARY)[];
const fits = (type: keyof typeof FROM_LIBRARY, fields: object): boolean =>
  v.is(FROM_LIBRARY[type] as v.GenericSchema, { type, ...fields });

describe('requests of the library', () => {
  it.each(TYPES)('%s is for the extension’s own pages only', (type) => {
    expect(FROM_PAGE).not.toHaveProperty(type);
    expect(FROM_EXTENSION).toHaveProperty(type);
    expect(fits(type, REQUESTS[type])).toBe(true);
    expect(fits(type, { ...REQUESTS[type], more: 1 })).toBe(false);
  });

  it.each<[keyof typeof FROM_LIBRARY, string, object]>([
    ['pack-add', 'a pack that says it is the bundled one', { text: '{}', origin: { kind: 'bundled' } }],
    [
      'pack-add',
      'a pack that says a policy set it',
      { text: '{}', origin: { kind: 'policy', url: 'https://a.example' } },
    ],
    ['pack-add', 'more than a pack may be', { text: ' '.repeat(PACK_LIMITS.bytes + 1), origin: FILE }],
    ['save-draft', 'more than a draft may be', { id: 'a', title: '', text: ' '.repeat(PACK_LIMITS.bytes + 1) }],
    ['pack-rhythm', 'a rhythm that there is not', { id: 'town', rhythm: 'hourly' }],
    ['pack-claims', 'more claims than a page can show', { query: { ...QUERY, count: 100_000 } }],
    ['pack-claims', 'a start before the first', { query: { ...QUERY, from: -1 } }],
    ['pack-order', 'ids that are none', { ids: [7] }],
  ])('%s refuses %s', (type, _what, fields) => {
    expect(fits(type, fields)).toBe(false);
  });
});
