/** Every recognition shows what it rests on, and articles of four kinds are told apart. */
import { describe, expect, test } from 'vitest';
import { type Read, read } from './reading';

const words = ({ paragraphs }: Read, at: { paragraph: number; start: number; end: number }): string =>
  paragraphs[at.paragraph - 1]?.slice(at.start, at.end) ?? '';

function only(text: string) {
  const result = read(text);
  const [one, ...more] = result.recognitions;
  expect(more).toEqual([]);
  return { one, shown: one?.evidence.map((each) => `${each.what}: ${words(result, each)}`), result };
}

describe('evidence', () => {
  test('names, and the cue’s words', () => {
    const { one, shown } = only('It rained. Musk has reportedly been in contact with Vladimir Putin.');
    expect(one).toMatchObject({ kind: 'repeated', claim: 'musk-putin-contact', cue: 0, hedgedIn: 'sentence' });
    expect(shown).toEqual(['participant: Musk', 'participant: Vladimir Putin', 'word: contact']);
  });

  test('how it is known who is meant', () => {
    const { one } = only('Putin knows Musk.\nThe Russian leader and the billionaire talk.');
    expect(one?.evidence.map(({ what, known }) => [what, known])).toEqual([
      ['participant', 'description'],
      ['participant', 'description'],
      ['word', undefined],
    ]);
  });

  test('who speaks', () => {
    const { one } = only('Trump said that he had a very good relationship with Putin.');
    expect(one?.evidence.find(({ what }) => what === 'speaker')).toMatchObject({
      entity: 'musk-putin-trump/donald-trump',
    });
  });

  test('the words that deny, and the sentence that an answer points back to', () => {
    const result = read('Musk talks with Putin, a paper wrote.\nIt rained. The Kremlin denied the report.');
    const answer = result.recognitions.at(-1);
    expect(answer).toMatchObject({ kind: 'response', response: 'denied' });
    expect(answer?.evidence.map((each) => `${each.what}: ${words(result, each)}`)).toEqual([
      'speaker: Kremlin',
      'denial: denied',
      'before: Musk talks with Putin, a paper wrote.',
    ]);
  });
});

describe('hedges', () => {
  test.each([
    ['Musk has allegedly talked with Putin.', 'sentence', ['allegedly']],
    ['Musk has talked with Putin. This is unconfirmed.', 'paragraph', ['unconfirmed']],
    ['Musk has talked with Putin. It rained.', null, []],
    ['Musk has talked with Putin.\nThis is unconfirmed.', null, []],
  ])('%s', (text, hedgedIn, found) => {
    const result = read(text);
    const [one] = result.recognitions;
    expect(one?.kind === 'repeated' && [one.hedgedIn, one.hedges.map((hedge) => words(result, hedge))]).toEqual([
      hedgedIn,
      found,
    ]);
  });
});

describe('four kinds of articles', () => {
  const kinds = (text: string): string[] => [...new Set(read(text).recognitions.map(({ kind }) => kind))].sort();

  test('one that repeats a claim with its denial', () => {
    const text = `A report on Musk and Putin
Elon Musk has been in regular contact with Vladimir Putin, a newspaper reported.
The two men talked about business and geopolitics, its sources said.
Kremlin spokesman Dmitry Peskov denied that there were regular contacts between Musk and Putin.`;
    expect(kinds(text)).toEqual(['repeated', 'response']);
  });

  test('one that repeats it without', () => {
    const text = `A report on Musk and Putin
Elon Musk has been in regular contact with Vladimir Putin, a newspaper reported.
He has a house in Texas.`;
    expect(kinds(text)).toEqual(['repeated']);
  });

  test('one that only denies', () => {
    const text = `Peskov speaks
Kremlin spokesman Dmitry Peskov denied on Friday that Elon Musk and Vladimir Putin talk.
There have been no contacts between the two men, he said.`;
    expect(kinds(text)).toEqual(['response']);
  });

  test('one that mentions the same people without the claim', () => {
    const text = `A week in pictures
Elon Musk opened a factory in Texas on Monday, and Donald Trump flew to Ohio.
Vladimir Putin talked with Xi Jinping about gas. Nobody asked Musk about it.
The Kremlin published a picture of the talks.`;
    expect(kinds(text)).toEqual([]);
  });
});
