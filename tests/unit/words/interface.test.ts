/** The words around the claims: states, reasons, notices, and the choice of the first claims. */
import { describe, expect, it } from 'vitest';
import { firstClaims } from '../../../components/card/first-claims';
import { CARD, ERRORS, packWords, whoWords } from '../../../lib/pure/words/card';
import { foundWords, NOTICES, POPUP, packsWords, REASONS } from '../../../lib/pure/words/popup';
import { card, claim, PACK } from '../../gallery/odd-models';

describe('the popup', () => {
  it('says on or off, and why, for every reason', () => {
    for (const [reason, words] of Object.entries(REASONS)) {
      expect(words).toMatch(reason.startsWith('on') ? /^On: .+\.$/ : /^Off: .+\.$/);
    }
  });

  it('takes no silence for an all-clear', () => {
    expect(POPUP.nothing).toBe('Nothing in your packs matches this page. That says nothing about its accuracy.');
    expect(POPUP.unmarked).toBe('Unmarked does not mean verified.');
  });

  it('counts in good English', () => {
    expect(foundWords(1, { claims: 1, rows: [] })).toBe('once · 1 claim');
    expect(foundWords(4, { claims: 0, rows: [] })).toBe('4 times · no claims recorded');
    expect(packsWords({ count: 1, stamp: 'before 5 Nov 2024' })).toBe('1 pack · before 5 Nov 2024');
    expect(packsWords({ count: 2, stamp: '' })).toBe('2 packs');
  });

  it('has whole sentences for its notices', () => {
    for (const words of Object.values(NOTICES)) expect(words).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the card', () => {
  it('says who, and as of when', () => {
    expect(whoWords(card())).toBe('Keeper of the gates · before 5 Nov 2024');
    expect(packWords(PACK)).toBe('Nobody in particular · made-up texts, before 5 November 2024');
  });

  it('says in plain words what went wrong and what to do', () => {
    expect(ERRORS.gone).toBe('Says Who was updated. Reload this page to go on.');
    expect(CARD.noClaims).toBe('Named in this pack; no claims recorded.');
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
