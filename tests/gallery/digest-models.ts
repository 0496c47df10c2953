/**
 * Digests: what a page's wording can have to do with the bundled pack.
 * Owns: the literals, with sentences of our own.
 * Used by: the galleries of card, popup and side panel, and the tests of their words.
 * Never: recognises anything.
 */
import type { Digest, DigestClaim } from '../../lib/pure/digest/model';
import { type OnPagePart, onPageWords } from '../../lib/pure/words/digest';
import type { Say } from '../../lib/pure/words/say';

const CONTACT: DigestClaim = {
  key: 'musk-putin-trump/musk-putin-contact',
  text: 'Musk and Putin have had an ongoing relationship, in contact since 2022.',
  language: 'en',
  sentences: [
    { place: -2, text: 'Musk and Putin have been in contact since 2022, the newspaper wrote.', paragraph: 2 },
    { place: -3, text: 'The calls between the two men are told of by several officials.', paragraph: 4 },
  ],
  found: [
    {
      place: -4,
      text: 'Peskov denied that the two talk regularly.',
      paragraph: 6,
      who: 'the Kremlin',
      kind: 'denied-in-part',
      through: 'Peskov',
    },
  ],
  notFound: [],
  unhedged: null,
};
const AFTER_2021: DigestClaim = {
  key: 'musk-putin-trump/trump-putin-contact-after-2021',
  text: 'Trump has talked with Putin since he left office in 2021.',
  language: 'en',
  sentences: [{ place: -5, text: 'Trump has talked with Putin since leaving office.', paragraph: 7 }],
  found: [],
  notFound: [
    { who: 'Trump', kind: 'denied', before: '2024-11-05' },
    { who: 'Putin', kind: 'denied', before: '2024-11-05' },
  ],
  unhedged: {
    hedge: 'reportedly',
    sentences: [{ place: -5, text: 'Trump has talked with Putin since leaving office.', paragraph: 7 }],
  },
};

export const DIGEST: Digest = { date: '2024-11-20', reading: false, claims: [CONTACT, AFTER_2021] };
export const UNDATED: Digest = { ...DIGEST, date: null };
export const NO_MATCH: Digest = { date: null, reading: false, claims: [] };

/** Words of a page that the explanation gives. */
export const PAGE_WORDS = { text: ['Musk', 'he', 'in contact'] };

/** What a sentence's card shows under its first claim. */
export function sentenceOf(say: Say): { title: string; parts: Record<string, OnPagePart> } {
  const part = {
    ...onPageWords(say, { ...CONTACT, notFound: AFTER_2021.notFound, unhedged: AFTER_2021.unhedged }, null, -5),
    why: [
      say('digest_because_name', 'Musk', 'Musk'),
      say('digest_because_pronoun', 'he', 'Putin'),
      say('digest_because_word', 'in contact'),
    ],
  };
  return { title: say('digest_card'), parts: { [CONTACT.key]: part } };
}
