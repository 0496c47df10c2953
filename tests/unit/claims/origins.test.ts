/** Origins count what is established as independent, never how many outlets carry a claim. */
import { describe, expect, test } from 'vitest';
import { originsOf } from '../../../lib/pure/claims/origins';
import type { Report } from '../../../lib/pure/pack/schema';
import { claimOf } from '../pack/bundled';
import { report } from './sample';

const origins = (...reports: Report[]) => originsOf({ reports });
const confirms = (by: string, fields: Partial<Report> = {}) => report({ by, relation: 'confirms', ...fields });

describe('the hard cases of the bundled pack', () => {
  test('one origin: the Journal’s two groups of sources are one outlet’s, and AP’s source may be one of them', () => {
    expect(originsOf(claimOf('musk-putin-contact'))).toEqual({
      established: 1,
      notEstablished: [{ by: 'associated-press', part: 'that the two had been in contact' }],
      relays: 1,
    });
  });

  test('“reportedly” is no origin, nor is the article’s own voice', () => {
    const none = { established: 0, notEstablished: [], relays: 1 };
    expect(originsOf(claimOf('musk-election-spending'))).toEqual(none);
    expect(originsOf(claimOf('musk-backs-trump'))).toEqual(none);
  });
});

test('ten outlets that pass one report on are one origin', () => {
  const relays = Array.from({ length: 10 }, (_, at) =>
    report({ by: `outlet-${at}`, relation: 'relays', cites: ['wsj'] }),
  );
  expect(origins(report({ by: 'wsj' }), ...relays)).toEqual({ established: 1, notEstablished: [], relays: 10 });
});

test('who cites another passes on, whatever the report calls itself', () => {
  expect(origins(report({ by: 'wsj' }), confirms('ap', { cites: ['wsj'], independent: 'It says so.' }))).toMatchObject({
    established: 1,
    relays: 1,
  });
});

test('a confirmation counts once the pack records why it is independent', () => {
  const ap = { by: 'ap', part: undefined };
  expect(origins(report({ by: 'wsj' }), confirms('ap'))).toEqual({ established: 1, notEstablished: [ap], relays: 0 });
  expect(origins(report({ by: 'wsj' }), confirms('ap', { independent: 'Documents of its own.' }))).toMatchObject({
    established: 2,
    notEstablished: [],
  });
});

test('two reports by one outlet are one origin, whatever it says of its own sources', () => {
  const again = report({ by: 'wsj', independent: 'Other sources, it says.' });
  expect(origins(report({ by: 'wsj' }), again)).toEqual({ established: 1, notEstablished: [], relays: 0 });
});

test('two that each claim to be first are one established origin and one more', () => {
  const two = [report({ by: 'wsj' }), report({ by: 'nyt' })] as const;
  expect(origins(...two)).toMatchObject({ established: 1, notEstablished: [{ by: 'nyt' }] });
});

test('the order of the reports makes no difference to the count', () => {
  const independent = confirms('ap', { independent: 'Documents of its own.' });
  expect(origins(independent, report({ by: 'wsj' })).established).toBe(2);
});

test('a report that disputes or corrects the claim is no origin of it and no relay', () => {
  const against = [
    report({ by: 'nyt', relation: 'disputes', cites: ['wsj'] }),
    report({ by: 'ap', relation: 'corrects' }),
  ];
  expect(origins(...against)).toEqual({ established: 0, notEstablished: [], relays: 0 });
});
