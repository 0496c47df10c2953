import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch, fold } from '../../../lib/pure/panel/search';
import { claim, entity, name } from './sample';

const claims = [
  claim('visit', { ann: 'subject' }, { text: 'Ann Šefčovič visited Łódź.' }),
  claim(
    'money',
    { bob: 'subject' },
    {
      text: 'He took money.',
      reports: [
        {
          by: name('paper', 'The Daily Example'),
          relation: 'originates',
          basis: 'document',
          description: 'a contract',
          limits: [],
          paragraphs: [1],
        },
      ],
      responses: [
        { by: name('office', 'The Office'), onBehalfOf: name('bob', 'Bob Größer'), kind: 'denied', paragraphs: [1] },
      ],
    },
  ),
];
const search = createSearch({
  entities: [entity('ann'), entity('bob', 1, { name: 'Bob Größer' }), entity('cat', 0, { name: 'Cat’s Eye' })],
  claims,
  packs: [],
});
const found = (query: string): string[] => search(query).claims.map(({ key }) => key);

describe('a search', () => {
  it.each([
    ['its wording', 'visited', ['p/visit']],
    ['who takes part', 'größer', ['p/money']],
    ['who says so', 'daily example', ['p/money']],
    ['what the report rests on', 'contract', ['p/money']],
    ['who answers', 'the office', ['p/money']],
  ])('finds a claim by %s', (_by, query, keys) => {
    expect(found(query)).toEqual(keys);
  });

  it.each(['SEFCOVIC', 'sefčovic lodz', '  Łódź  '])('makes nothing of capitals and diacritics: %s', (query) => {
    expect(found(query)).toEqual(['p/visit']);
  });

  it('wants every word, in any order, and takes them as plain text', () => {
    expect(found('example daily')).toEqual(['p/money']);
    expect(found('example visited')).toEqual([]);
    expect(found('m.ney')).toEqual([]);
    expect(found('(')).toEqual([]);
  });

  it('finds all when nothing is asked', () => {
    expect(found('   ')).toEqual(['p/visit', 'p/money']);
  });

  it('finds an entity without claims by its name', () => {
    expect(search("cat's").entities.map((each) => each.key)).toEqual(['p/cat']);
    expect(search('cat').claims).toEqual([]);
  });

  it('what is found by a text is found by any part of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, from, length) => {
        const folded = fold(text);
        const part = folded.slice(from % (folded.length + 1)).slice(0, length);
        const one = createSearch({ entities: [], packs: [], claims: [claim('one', { ann: 'subject' }, { text })] });
        expect(one(part).claims).toHaveLength(1);
      }),
    );
  });
});
