/** Kinds, origins, standings and places in words. */
import { describe, expect, it } from 'vitest';
import { dateWords, stampInLine, stampWords } from '../../../lib/pure/words/dates';
import { kindWords, sourceNoun } from '../../../lib/pure/words/kinds';
import { pagePlace, paragraphsWords, sourcePlace } from '../../../lib/pure/words/locator';
import { originsWords } from '../../../lib/pure/words/origins';
import { claimsCount, nearWords, presuppositions, tallyRowWords } from '../../../lib/pure/words/standings';
import { listOf, sentence } from '../../../lib/pure/words/text';
import { claim, PACK, ref } from '../../gallery/odd-models';
import { english } from '../../harness/say';

const NAMES = { ap: ref('ap', 'The Associated Press', 'AP'), kremlin: ref('kremlin', 'The Kremlin', 'the Kremlin') };

describe('origins', () => {
  it('do not grow with a second outlet whose independence is not established', () => {
    const origins = {
      established: 1,
      notEstablished: [{ by: 'ap', part: 'that the two had been in contact' }],
      relays: 1,
    };
    expect(originsWords(english, claim({ origins }), NAMES)).toBe(
      '1 origin; a part also from AP, independence not established',
    );
  });

  it('are none where nobody is named', () => {
    const origins = { established: 0, notEstablished: [], relays: 1 };
    expect(originsWords(english, claim({ origins }), NAMES)).toBe('0 origins: nobody is named as its source');
  });

  it('stay one however many pass it on', () => {
    const origins = { established: 1, notEstablished: [], relays: 9 };
    expect(originsWords(english, claim({ origins }), NAMES)).toBe('1 origin; 9 reports only pass it on');
  });

  it('can be nobody in particular, and can be several', () => {
    const origins = { established: 2, notEstablished: [{ by: null }], relays: 0 };
    expect(originsWords(english, claim({ origins }), NAMES)).toBe(
      '2 origins; also from another report, independence not established',
    );
  });

  it.each(['statement', 'opinion', 'intention', 'background'] as const)('are not counted for %s', (kind) => {
    expect(originsWords(english, claim({ kind }), NAMES)).toBe('');
  });
});

describe('kinds', () => {
  it('say where a claim stands only as the source tells it', () => {
    expect(kindWords(english, claim({ kind: 'official-assessment', toldByTheSource: true }), 'article')).toBe(
      'Official assessment, as told by the article',
    );
  });

  it('date a statement, and only a statement', () => {
    expect(kindWords(english, claim({ kind: 'statement', date: '2020' }), 'article')).toBe('Statement, 2020');
    expect(kindWords(english, claim({ kind: 'reported', date: '2016' }), 'article')).toBe('Reported');
  });

  it('call the source what it is said to be', () => {
    expect(sourceNoun({ sourceDescription: 'One undated news article in English.' })).toBe('article');
    expect(sourceNoun({ sourceDescription: 'Minutes of a meeting.' })).toBe('source');
  });
});

describe('tally', () => {
  it('always says by whom', () => {
    expect(tallyRowWords(english, { kind: 'denied-in-part', claims: 1, by: ['the Kremlin'] })).toBe(
      '1 partly denied by the Kremlin',
    );
    expect(tallyRowWords(english, { kind: 'denied', claims: 1, by: ['Trump', 'Putin'] })).toBe(
      '1 denied by Trump and Putin',
    );
    expect(tallyRowWords(english, { kind: 'mixed', claims: 2, by: ['A', 'B'] })).toBe(
      '2 with differing answers from A and B',
    );
  });

  it('does not make a part acknowledged a whole', () => {
    expect(tallyRowWords(english, { kind: 'acknowledged', claims: 1, by: ['A'] })).toBe(
      '1 acknowledged, in whole or part, by A',
    );
  });

  it('counts claims in good English', () => {
    expect(claimsCount(english, { claims: 10 })).toBe('10 claims');
    expect(claimsCount(english, { claims: 1 })).toBe('1 claim');
    expect(claimsCount(english, { claims: 0 })).toBe('no claims recorded');
  });

  it('counts the claims that concern this paragraph', () => {
    expect(nearWords(english, [claim({ nearness: 'paragraph' }), claim()])).toBe(
      '1 with others named in this paragraph',
    );
    expect(nearWords(english, [claim()])).toBe('');
  });
});

describe('what a claim presupposes', () => {
  const words = (standing: Parameters<typeof claim>[0]): string[] =>
    presuppositions(english, claim(standing), NAMES).map((each) => each.words);

  it('shows with its standing and its speaker', () => {
    const standing = { kind: 'denied-in-part', by: ['kremlin'] } as const;
    expect(words({ presupposes: [{ id: 'a', text: '', standing }] })).toEqual([
      'Presupposes a claim that the Kremlin partly denied',
    ]);
  });

  it('shows where nothing came back, and where nothing could', () => {
    expect(words({ presupposes: [{ id: 'a', text: '', standing: { kind: 'none-recorded', by: [] } }] })).toEqual([
      'Presupposes another claim, with no response recorded in this source',
    ]);
    expect(words({ presupposes: [{ id: 'a', text: '', standing: null }] })).toEqual(['Presupposes another claim']);
  });
});

describe('places', () => {
  it('draw runs together', () => {
    expect(paragraphsWords(english, [1, 2, 3, 6, 7])).toBe('¶ 1–3, 6, 7');
    expect(paragraphsWords(english, [7, 3, 7])).toBe('¶ 3, 7');
    expect(paragraphsWords(english, [])).toBe('');
  });

  it('tell the source’s paragraphs from the page’s', () => {
    expect(sourcePlace(english, [6])).toBe('source ¶ 6');
    expect(pagePlace(english, [6])).toBe('page ¶ 6');
  });
});

describe('dates', () => {
  it('are as exact as the pack', () => {
    expect(dateWords(english, '2024-11-05')).toBe('5 Nov 2024');
    expect(dateWords(english, '2024-11')).toBe('Nov 2024');
    expect(dateWords(english, '2020')).toBe('2020');
  });

  it('are left as they are where they are no dates', () => {
    expect(dateWords(english, 'soon')).toBe('soon');
    expect(dateWords(english, '2024-1-1-1')).toBe('2024-1-1-1');
  });

  it('stamp a card with what the pack is silent about', () => {
    expect(stampWords(english, PACK)).toBe('Before 5 Nov 2024');
    expect(stampInLine(english, PACK)).toBe('before 5 Nov 2024');
    expect(stampWords(english, { on: '2024-11-05', asOfNote: '' })).toBe('As of 5 Nov 2024');
    expect(stampInLine(english, { asOfNote: 'Undated' })).toBe('Undated');
  });
});

describe('sentences', () => {
  it('end once', () => {
    expect(sentence(english, 'it is so')).toBe('It is so.');
    expect(sentence(english, 'It is so.')).toBe('It is so.');
    expect(sentence(english, 'He said “no.”')).toBe('He said “no.”');
    expect(sentence(english, '')).toBe('');
  });

  it('list names, but not a crowd', () => {
    expect(listOf(english, ['A', 'B', 'C', 'D'])).toBe('A, B, C and D');
    expect(listOf(english, ['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 others');
  });
});
