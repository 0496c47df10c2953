/** Filling in, counting, and the languages that count otherwise than English does. */
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { browserSay } from '../../../lib/extension/say';
import { aroundLead, LEAD } from '../../../lib/pure/words/line';
import { paragraphsWords } from '../../../lib/pure/words/locator';
import { reportLine } from '../../../lib/pure/words/reports';
import { responseLine } from '../../../lib/pure/words/responses';
import { createSay } from '../../../lib/pure/words/say';
import { tallyRowWords } from '../../../lib/pure/words/standings';
import { capital, listOf, sentence } from '../../../lib/pure/words/text';
import { claim, GAZETTE, ref, report, response } from '../../gallery/odd-models';
import { english, german, mirrored, sayFrom } from '../../harness/say';

const KREMLIN = ref('kremlin', 'The Kremlin', 'the Kremlin');

describe('counting', () => {
  const polish = sayFrom({
    locale: 'pl-PL',
    direction: 'ltr',
    claims: { count: { one: '$1 teza', few: '$1 tezy', many: '$1 tez', other: '$1 tezy' } },
  });

  it('takes the plural form that the language has for the number', () => {
    const counted = [1, 2, 4, 5, 12, 21, 22, 25].map((count) => polish.count('claims_count', count));
    expect(counted).toEqual(['1 teza', '2 tezy', '4 tezy', '5 tez', '12 tez', '21 tez', '22 tezy', '25 tez']);
  });

  it('takes the form for any number where the language has no more than that', () => {
    const japanese = sayFrom({ locale: 'ja', direction: 'ltr', claims: { count: { other: '主張$1件' } } });
    expect([1, 2, 10].map((count) => japanese.count('claims_count', count))).toEqual([
      '主張1件',
      '主張2件',
      '主張10件',
    ]);
  });

  it('writes large numbers as the language does', () => {
    expect(english.count('claims_count', 50_000)).toBe('50,000 claims');
    expect(german.count('claims_count', 50_000)).toBe('50.000 Aussagen');
    expect(tallyRowWords(german, { kind: 'denied', claims: 1204, by: ['Example'] })).toBe('1.204 bestritten: Example');
    // A paragraph's number is its name.
    expect(paragraphsWords(german, [1204])).toBe('Absatz 1204');
  });
});

describe('German', () => {
  it('lists, quotes and dates as German does', () => {
    expect(listOf(german, ['A', 'B', 'C'])).toBe('A, B und C');
    expect(listOf(german, ['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C und 2 weitere');
    const row = responseLine(german, response({ hedge: 'angeblich', quoted: true, date: '2024-03-02' }));
    expect(row.beside).toBe(', wörtlich zitiert; 2. März 2024');
    expect(row.detail).toBe('„angeblich“.');
  });

  it('keeps a partial denial partial, and its hedge', () => {
    const row = responseLine(
      german,
      response({
        by: GAZETTE,
        onBehalfOf: KREMLIN,
        kind: 'denied-in-part',
        scope: 'x',
        secondHand: true,
        reportedBy: null,
      }),
    );
    expect(row.lead + row.beside).toBe('The Kremlin bestritt es teilweise: nur x');
    expect(row.detail).toBe('The Gazette; aus zweiter Hand, und wer es berichtet hat, ist nicht angegeben.');
  });

  it('keeps one unnamed source one, and own words apart from told ones', () => {
    const top = (change: Parameters<typeof report>[0]): string => {
      const row = reportLine(german, report(change), claim(), 'article');
      return row.lead + row.beside;
    };
    expect(top({ basis: 'unnamed-source', count: 1 })).toBe('The Daily Gazette, eine ungenannte Quelle');
    expect(top({ basis: 'own-statement', quoted: false })).toBe('The Daily Gazette, nach eigenen Worten, laut Artikel');
    expect(top({ by: null, relation: 'states-without-attribution', basis: 'not-stated' })).toBe(
      'Der Artikel selbst, ohne Quellenangabe',
    );
  });
});

describe('a language that orders words otherwise', () => {
  it('has the name in the bold part all the same', () => {
    const verbFirst = sayFrom({
      locale: 'cy',
      direction: 'ltr',
      text: { comma: '$1, $2', semicolon: '$1; $2', sentence: '$1.' },
      report: { named: { confirmsInPartOf: 'cadarnhaodd $1 ran: $2' }, basis: { namedOnRecord: 'wrth ei enw' } },
    });
    const row = reportLine(verbFirst, report({ relation: 'confirms-in-part', part: 'x' }), claim(), 'article');
    expect(row).toMatchObject({ lead: 'Cadarnhaodd The Daily Gazette', beside: ' ran: x; wrth ei enw' });
  });

  it('needs no lead at the start of a row', () => {
    expect(aroundLead(english, `by ${LEAD}, then`, 'x')).toEqual({ lead: 'By x', beside: ', then' });
  });
});

describe('small letters and full stops', () => {
  it('are those of the language', () => {
    expect(
      capital(
        createSay((key) => (key === 'locale' ? 'tr' : '')),
        'istanbul',
      ),
    ).toBe('İstanbul');
    expect(sentence(english, '终于。')).toBe('终于。');
  });
});

describe('the pseudo-locale', () => {
  it('marks every word of the files and no value', () => {
    expect(mirrored('popup_showHint', 'Ada')).toBe('אShowת Ada אonת אtheת אpageת');
    expect(mirrored.direction).toBe('rtl');
  });
});

describe('the browser’s messages', () => {
  it('that were met are still there when the extension is gone, and nothing throws', () => {
    let gone = false;
    const getMessage = (key: string): string => {
      if (gone) throw new Error('Extension context invalidated.');
      return key === 'locale' ? 'en-GB' : `words of ${key}`;
    };
    const say = browserSay({ i18n: { getMessage } } as unknown as Browser);
    say('claims_error_gone');
    gone = true;
    expect(say('claims_error_gone')).toBe('words of claims_error_gone');
    expect(say('card_fewer')).toBe('');
    expect(say.count('card_all', 3)).toBe('');
  });
});
