/** Proves what the bundled pack's own rules make of words that look like its names, or stand beside them. */
import { describe, expect, test } from 'vitest';
import rawPack from '../../../data/musk-putin-trump.pack.json';
import { entityKey } from '../../../lib/pure/card/key';
import { buildNameIndex } from '../../../lib/pure/names/name-index';
import type { Pack } from '../../../lib/pure/pack/schema';
import { marked, plain } from './cast';

const { id, entities } = rawPack as unknown as Pack;
const INDEX = buildNameIndex(entities.map((entity) => ({ ...entity, key: entityKey(id, entity.id) })));

const rows = (list: readonly string[]): void => {
  test.each(list)('%s', (row) => expect(marked([plain(row)], INDEX)).toEqual([row]));
};

describe('X', () => {
  rows([
    'Her two million «X» followers saw it.',
    'The «X» CEO stepped down.',
    'He has neither an «X» profile nor an «X» handle.',
    'The letter X followed her all her life.',
  ]);
});

describe('AP', () => {
  rows([
    'An «AP» investigation found that «Trump» had not paid.',
    'An «AP» analysis of the votes for «Trump» is due.',
    '«Trump» in a red hat. (Photo: J. Doe, «AP»)',
    '«Trump» asked what AP Physics is.',
  ]);
});

describe('people', () => {
  rows([
    'A letter to «Vladmir Putin», as it was spelt, came back.',
    'The pilots of Trump Air never met «Trump».',
    '«Vladimir Putin» never sang, but Lyra Putin does.',
  ]);
});

describe('places in longer names', () => {
  rows([
    '«Trump» moved about like a bull in a China shop.',
    '«Putin» gave «Trump» a China cabinet from «China».',
    'The Taiwan Stock Exchange fell when «Trump» spoke of «Taiwan».',
    '«Trump» told USA Weekend that the «USA» was ready.',
  ]);
});
