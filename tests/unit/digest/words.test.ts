/** How the digest speaks of a page: plainly, without a score, and without a word that accuses it. */
import { describe, expect, it } from 'vitest';
import de from '../../../data/locales/de.json';
import en from '../../../data/locales/en.json';
import { foundWords, hedgeAt, notFoundWords, onPageWords } from '../../../lib/pure/words/digest';
import { noteWords } from '../../../lib/pure/words/note';
import { DIGEST, NO_MATCH, UNDATED } from '../../gallery/digest-models';
import { english, german } from '../../harness/say';

/** Never said of a page. */
const ACCUSING = {
  en: /\b(the record\b|repeat|omit|leaves? out|leaving out|left out|hid(e|es|den|ing)|drop|only|fail|ignor|conceal|bias|false|true|verif)/i,
  de: /(wiederhol|lässt .*weg|lassen .*weg|weggelassen|weglass|auslass|ausgelassen|verschweig|verschwieg|unterschlag|unterschläg|unterdrück|verberg|verborgen|versteck|\bnur\b|fallen lassen|einseitig|falsch|wahr\b|geprüft)/i,
} as const;
/** “1 of 3”, “1/3”, “33 %”. */
const SCORE = /(\$?\d+\s*(of|von|\/)\s*\$?\d+|%)/i;

const texts = (messages: object): string[] =>
  Object.values(messages).flatMap((value: unknown) => (typeof value === 'string' ? [value] : texts(value as object)));

describe.each([
  ['en', en],
  ['de', de],
] as const)('the messages in %s', (language, messages) => {
  const all = [
    ...texts(messages.digest),
    messages.options.marks.sentences,
    messages.options.marks.sentencesHint,
    // Where the reader is among all that can be gone to, names too; it counts no sentences.
    messages.page.sentenceOf.replace('$2 of $3', '').replace('$2 von $3', ''),
  ];
  it.each(all)('“%s” accuses nobody and gives no score', (text) => {
    expect(text).not.toMatch(ACCUSING[language]);
    expect(text).not.toMatch(SCORE);
  });
});

it('the words that are looked for are found where they stand', () => {
  expect('The page leaves out a denial').toMatch(ACCUSING.en);
  expect('Die Seite verschweigt ein Dementi').toMatch(ACCUSING.de);
  expect('1 of 3').toMatch(SCORE);
});

describe('in sentences', () => {
  const [contact, after] = DIGEST.claims;
  if (!contact?.found[0] || !after) throw new Error('the model has both');

  it('a response found: whose, which, through whom, where', () => {
    const [found] = contact.found;
    if (!found) throw new Error('the model has one');
    expect(foundWords(english, { ...found, through: null })).toBe('the Kremlin’s partial denial, page ¶ 6');
    expect(foundWords(english, found)).toBe('the Kremlin’s partial denial, through Peskov, page ¶ 6');
    expect(foundWords(english, { ...found, through: '' })).toBe(
      'the Kremlin’s partial denial, through a spokesperson, page ¶ 6',
    );
    expect(foundWords(english, { ...found, through: null }, found.place)).toBe(
      'the Kremlin’s partial denial, in this sentence',
    );
    expect(foundWords(german, { ...found, through: null })).toBe(
      'teilweises Dementi von the Kremlin, diese Seite, Absatz 6',
    );
  });

  it('responses not found: each, as of when, and what that may be due to', () => {
    expect(notFoundWords(english, after.notFound)).toBe(
      'Not found by text search: Trump’s denial and Putin’s denial (recorded before 5 Nov 2024). They may be worded differently, out of view, or later than this page.',
    );
    expect(notFoundWords(english, [{ who: 'Trump', kind: 'denied', date: '2024-10-08' }])).toBe(
      'Not found by text search: Trump’s denial (8 Oct 2024). It may be worded differently, out of view, or later than this page.',
    );
    expect(notFoundWords(german, after.notFound)).toMatch(/^Bei der Textsuche nicht gefunden: Dementi von Trump und/);
    expect(notFoundWords(english, [])).toBe('');
  });

  it('the source’s hedge, of the very sentence that has none', () => {
    expect(hedgeAt(english, after, { place: -2 })).toBe('');
    expect(hedgeAt(english, after, { place: -5 })).toBe(
      'The pack’s source says “reportedly”; no such word was found in this sentence or paragraph.',
    );
  });

  it('that the page has no date, where responses are not found', () => {
    expect(onPageWords(english, after, null, -5).noDate).toMatch(/gives no date/);
    expect(onPageWords(english, after, '2024-11-20', -5).noDate).toBe('');
    expect(onPageWords(english, contact, null, -2).noDate).toBe('');
  });
});

describe('the note', () => {
  const page = { address: 'https://news.example/a?b=c', day: '2026-11-25' };
  it('is Markdown with address, days, claims and their sentences', () => {
    const note = noteWords(english, DIGEST, page);
    expect(note).toMatch(
      /^# This page and your packs\n\n<https:\/\/news\.example\/a\?b=c> {2}\nRead on 25 Nov 2026\. {2}\n/,
    );
    expect(note).toContain('The page is dated 20 Nov 2024.');
    expect(note).toContain('## Musk and Putin have had an ongoing relationship');
    expect(note).toContain(
      '- “Trump has talked with Putin since leaving office.” (page ¶ 7) The pack’s source says “reportedly”; no such word',
    );
    expect(note).toContain('Not found by text search: Trump’s denial');
    expect(note).toContain('It says nothing about the page’s accuracy.');
    expect(note.endsWith('\n')).toBe(true);
  });
  it('says where the page has no date, and where nothing matches', () => {
    expect(noteWords(english, UNDATED, page)).toContain('gives no date');
    expect(noteWords(english, NO_MATCH, page)).toContain('Nothing in your packs matches the wording of this page.');
  });
  it('takes a page’s own signs for no Markdown', () => {
    const [claim] = DIGEST.claims;
    if (!claim) throw new Error('the model has one');
    const odd = { ...claim, sentences: [{ place: -2, text: '<b>*x*</b> [y](z)', paragraph: 1 }] };
    expect(noteWords(english, { ...DIGEST, claims: [odd] }, page)).toContain('\\<b\\>\\*x\\*\\</b\\> \\[y\\](z)');
  });
});
