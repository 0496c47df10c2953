/** The words around the claims: states, reasons, notices, and the choice of the first claims. */
import { describe, expect, it } from 'vitest';
import { firstClaims } from '../../../components/card/first-claims';
import { NOTICES } from '../../../lib/pure/messages/answers';
import { SITE_REASONS } from '../../../lib/pure/sites/decide';
import type { CardError } from '../../../lib/pure/words/card';
import { whoWords } from '../../../lib/pure/words/card';
import { keyed } from '../../../lib/pure/words/keyed';
import { foundWords, packsWords } from '../../../lib/pure/words/popup';
import { card, claim } from '../../gallery/odd-models';
import { english, german } from '../../harness/say';

describe('the popup', () => {
  it('says on or off, and why, for every reason', () => {
    for (const reason of SITE_REASONS) {
      const on = reason.startsWith('on');
      expect(english(keyed('popup_reason', reason))).toMatch(on ? /^On: .+\.$/ : /^Off: .+\.$/);
      expect(german(keyed('popup_reason', reason))).toMatch(on ? /^An: .+\.$/ : /^Aus: .+\.$/);
    }
  });

  it('takes no silence for an all-clear', () => {
    expect(english('popup_nothing')).toBe(
      'Nothing in your packs matches this page. That says nothing about its accuracy.',
    );
    expect(english('popup_unmarked')).toBe('Unmarked does not mean verified.');
  });

  it('counts in good English', () => {
    expect(foundWords(english, 1, { claims: 1, rows: [] })).toBe('once · 1 claim');
    expect(foundWords(english, 4, { claims: 0, rows: [] })).toBe('4 times · no claims recorded');
    expect(packsWords(english, { count: 1, before: '2024-11-05' })).toBe('1 pack · before 5 Nov 2024');
    expect(packsWords(english, { count: 2 })).toBe('2 packs');
  });

  it('counts in good German', () => {
    expect(foundWords(german, 1, { claims: 1, rows: [] })).toBe('einmal · 1 Aussage');
    expect(foundWords(german, 1204, { claims: 10, rows: [] })).toBe('1.204-mal · 10 Aussagen');
    expect(packsWords(german, { count: 1, before: '2024-11-05' })).toBe('1 Paket · vor dem 5. Nov. 2024');
    expect(packsWords(german, { count: 2, before: '2024' })).toBe('2 Pakete · vor 2024');
  });

  it('has whole sentences for its notices', () => {
    for (const id of NOTICES) expect(english(keyed('popup_notice', id))).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the card', () => {
  it('says who, and as of when', () => {
    expect(whoWords(english, card())).toEqual({ who: 'Keeper of the gates', stamp: 'before 5 Nov 2024' });
  });

  it('says in plain words what went wrong and what to do', () => {
    const error = (kind: CardError): string => english(keyed('claims_error', kind));
    expect(error('gone')).toBe('Says Who was updated. Reload this page to go on.');
    expect(english('claims_noneOfName')).toBe('Named in this pack; no claims recorded.');
    expect(english.count('card_all', 10)).toBe('All 10 claims');
  });
});

describe('the first claims', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => claim({ id }));
  const ids = (claims: readonly { id: string }[]): string => claims.map(({ id }) => id).join('');

  it('are those of this paragraph', () => {
    expect(ids(firstClaims([claim({ id: 'near', nearness: 'paragraph' }), ...many]))).toBe('near');
  });

  it('are the best three where none is of this paragraph', () => {
    expect(ids(firstClaims(many))).toBe('abc');
  });

  it('are all where only one would be left', () => {
    expect(ids(firstClaims(many.slice(0, 4)))).toBe('abcd');
    expect(firstClaims([])).toEqual([]);
  });
});
