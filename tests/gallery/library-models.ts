/**
 * Models of the list of packs, of a pack on its way in, and of the library's page: every state that they can be in.
 * Owns: the literals; all publishers, files and addresses are made up.
 * Used by: the gallery of the library.
 * Never: talks to a browser.
 */

import type { LibraryPageModel } from '../../components/library/model';
import type { Incoming, PackPreview, PacksModel } from '../../components/packs/model';
import rawPack from '../../data/musk-putin-trump.pack.json';
import type { PackRow, PackTrouble } from '../../lib/pure/library/model';
import { insideOf } from '../../lib/pure/library/preview';
import type { Pack } from '../../lib/pure/pack/schema';
import { importedWords } from '../../lib/pure/words/imported';
import { sayClaim } from '../../lib/pure/words/said';
import type { Say } from '../../lib/pure/words/say';
import { cardOf } from './from-pack';

const NOW = Date.UTC(2026, 0, 31, 12);
const DAY = 86_400_000;
const KEY = 'b3a1 09cf 77de 4410 8a6b 52f0 c1d9 e2a4';
const NEW_KEY = 'b3a1 09cf 77de 4410 19c2 0a77 5b3e 66d0';
const ADDRESS = 'https://packs.example/examplewick/council.pack.json';
const LONG = 'Protokolle der Gesellschaft für angewandte Beispielkunde '.repeat(5).trim();

export const row = (change: Partial<PackRow> = {}): PackRow => ({
  id: 'examplewick',
  title: 'The town council of Examplewick',
  version: '1.2.0',
  publisher: { name: 'The Examplewick Gazette', url: 'https://gazette.example/' },
  description: 'What was claimed about the third gate, by whom, and what the council answered.',
  language: 'en',
  license: 'CC0-1.0',
  asOf: { before: '2025-06-01', note: 'minutes and three articles, before 1 June 2025' },
  contact: 'https://gazette.example/errors',
  entities: 12,
  claims: 24,
  names: 31,
  origin: { kind: 'file', name: 'council.pack.json' },
  enabled: true,
  managed: false,
  added: NOW - 40 * DAY,
  updated: NOW - 40 * DAY,
  ...change,
});

const bundled = row({
  id: 'bundled',
  title: 'Elon Musk, Vladimir Putin and Donald Trump',
  publisher: { name: 'Says Who' },
  asOf: { before: '2024-11-05', note: 'one undated article' },
  version: '1.0.0',
  origin: { kind: 'bundled' },
});
const subscribed = row({
  origin: { kind: 'address', url: ADDRESS },
  updates: 'daily',
  signer: KEY,
  lastChecked: NOW - DAY,
  updated: NOW - DAY,
  changes: {
    from: '1.1.0',
    list: [
      { kind: 'claim-added', id: 'c9', title: 'The gate was closed before the vote.' },
      {
        kind: 'response-added',
        id: 'c2',
        title: 'The third gate was left open overnight.',
        by: 'the town council',
        field: 'kind',
        after: 'denied-in-part',
      },
      {
        kind: 'claim-reworded',
        id: 'c3',
        title: 'The minutes leave out the second vote.',
        field: 'text',
        before: 'The minutes omit a vote.',
        after: 'The minutes leave out the second vote.',
      },
    ],
    more: 2,
  },
});
const off = row({ id: 'off', title: 'The ferries of Sampleton', enabled: false, origin: { kind: 'written' } });
const managed = row({
  id: 'managed',
  title: 'A school’s own pack',
  managed: true,
  origin: { kind: 'policy', url: 'https://school.example/pack.json' },
});
const long = row({
  id: 'long',
  title: LONG,
  publisher: { name: LONG },
  description: LONG,
  origin: { kind: 'address', url: `https://${'very-long-host-name.'.repeat(5)}example/${'x'.repeat(80)}.json` },
  signer: KEY,
});
const hebrew = row({ id: 'hebrew', title: 'מועצת העיירה לדוגמה', language: 'he', publisher: { name: 'העיתון' } });

const problems = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    path: `claims[${at}].responses[0].kind`,
    found: 'the text “denyed”',
    allowed: 'one of: denied, denied-in-part, countered',
    line: 12 + at * 9,
    column: 17,
    mend: 'Write it as in the list.',
  }));
const TROUBLES: readonly PackTrouble[] = [
  { kind: 'not-json', line: 12, column: 7, found: 'the end of the text' },
  { kind: 'problems', problems: problems(3), more: 0 },
  { kind: 'too-large', limit: 20 * 1024 * 1024 },
  { kind: 'too-many-names', limit: 10_000, names: 12_345 },
  { kind: 'not-https' },
  { kind: 'has-credentials' },
  { kind: 'redirected' },
  { kind: 'no-access', host: 'packs.example' },
  { kind: 'status', status: 404 },
  { kind: 'unreachable' },
  { kind: 'not-utf8' },
  { kind: 'bad-signature' },
  { kind: 'other-key', pinned: KEY, key: NEW_KEY },
  { kind: 'other-key', pinned: KEY, key: null },
  { kind: 'other-pack', expected: 'examplewick', found: 'sampleton' },
  { kind: 'older-version', have: '1.2.0', found: '1.1.0' },
  { kind: 'taken', title: 'The ferries of Sampleton' },
  { kind: 'by-policy' },
  { kind: 'bundled' },
  { kind: 'gone' },
  { kind: 'damaged' },
  { kind: 'no-storage' },
];

const packs = (rows: readonly PackRow[], change: Partial<PacksModel> = {}): PacksModel => ({
  packs: { is: 'ready', rows },
  incoming: null,
  updating: new Set(),
  mostNames: 10_000,
  ...change,
});
const coming = (incoming: Incoming): PacksModel => packs([bundled], { incoming });

function preview(say: Say, change: Partial<PackPreview> = {}): PacksModel {
  const shown: PackPreview = {
    ...insideOf(say, rawPack as Pack),
    row: row({ origin: { kind: 'address', url: ADDRESS }, signer: KEY }),
    was: 'added',
    asks: [],
    warnings: { list: [], more: 0 },
    ...change,
  };
  return coming({ step: 'preview', preview: shown, adding: false });
}

/** Of the options’ section. A pack’s claims are in the reader’s words already, so a state is made for a language. */
export const PACKS: Readonly<Record<string, (say: Say) => PacksModel>> = {
  one: () => packs([bundled]),
  several: () => packs([subscribed, bundled, off, managed, hebrew]),
  many: () =>
    packs(
      Array.from({ length: 60 }, (_, at) =>
        row({ id: `p${at}`, title: `Council of Example ${at + 1}`, enabled: at % 3 > 0, names: 150 }),
      ),
      { mostNames: 6500 },
    ),
  none: () => packs([]),
  loading: () => packs([], { packs: { is: 'loading' } }),
  unreadable: () => packs([], { packs: { is: 'unreadable' } }),
  troubles: () => packs(TROUBLES.map((trouble, at) => row({ id: `t${at}`, trouble }))),
  updating: () => packs([subscribed], { updating: new Set([subscribed.id]) }),
  long: () => packs([long, long, hebrew].map((each, at) => ({ ...each, id: `l${at}` }))),
  'add-address': () => coming({ step: 'address', typed: '', access: 'held' }),
  'add-withheld': () => coming({ step: 'address', typed: '', access: 'withheld' }),
  'add-not-allowed': () => coming({ step: 'address', typed: ADDRESS, access: 'refused' }),
  'add-fetching': () => coming({ step: 'fetching', host: 'packs.example' }),
  'add-reading': () => coming({ step: 'reading', from: 'council.pack.json' }),
  'add-refused': () =>
    coming({
      step: 'refused',
      from: 'council.pack.json',
      trouble: { kind: 'problems', problems: problems(14), more: 3 },
    }),
  'add-not-json': () =>
    coming({ step: 'refused', from: 'packs.example', trouble: TROUBLES[0] ?? { kind: 'gone' }, address: ADDRESS }),
  'add-nothing': (say) =>
    coming({
      step: 'nothing',
      from: 'page.html',
      read: importedWords(say, {
        form: 'claim-review',
        found: 2,
        taken: 0,
        leftOut: [{ why: 'no-claim', count: 2, items: [1, 2] }],
      }),
    }),
  'add-preview': (say) => preview(say),
  'add-reviews': (say) =>
    preview(say, {
      row: row(),
      read: importedWords(say, {
        form: 'claim-review',
        found: 548,
        taken: 381,
        leftOut: [
          { why: 'no-claim', count: 124, items: [3, 9, 11, 20, 31] },
          { why: 'again', count: 43, items: [4, 5, 17, 18, 40] },
        ],
      }),
    }),
  'add-remarks': (say) =>
    preview(say, {
      row: row({ description: LONG }),
      warnings: { list: [{ line: 41, words: 'No claim names the entity “ferry-line”.' }], more: 7 },
    }),
  'add-update': (say) => preview(say, { row: subscribed, was: 'replaced' }),
  'add-other-key': (say) =>
    preview(say, { row: subscribed, was: 'replaced', asks: [{ kind: 'other-key', pinned: KEY, key: NEW_KEY }] }),
  'add-taken': (say) =>
    preview(say, {
      asks: [
        { kind: 'taken', title: 'The ferries of Sampleton' },
        { kind: 'too-many-names', limit: 10_000, names: 12_345 },
      ],
    }),
  'add-same': (say) => preview(say, { was: 'unchanged' }),
};

function page(say: Say, change: Partial<LibraryPageModel> = {}): LibraryPageModel {
  const card = cardOf('elon-musk');
  const claims = card.claims.map((claim) => sayClaim(say, claim, card));
  return {
    pack: { is: 'ready', row: subscribed },
    section: 'claims',
    asked: { words: '' },
    claims: {
      is: 'ready',
      stale: false,
      page: {
        total: claims.length + 120,
        claims,
        entities: [
          { id: 'elon-musk', name: 'Elon Musk', claims: 14 },
          { id: 'council', name: LONG, claims: 3 },
        ],
      },
    },
    sources: { is: 'ready', all: (rawPack as Pack).sources },
    status: null,
    ...change,
  };
}

const NOTHING: LibraryPageModel['claims'] = {
  is: 'ready',
  stale: false,
  page: { total: 0, claims: [], entities: [] },
};

export const PAGES: Readonly<Record<string, (say: Say) => LibraryPageModel>> = {
  claims: (say) => page(say),
  'claims-none': (say) => page(say, { asked: { words: 'zeppelin', standing: 'denied' }, claims: NOTHING }),
  'claims-empty': (say) => page(say, { pack: { is: 'ready', row: row({ claims: 0 }) }, claims: NOTHING }),
  'claims-loading': (say) => page(say, { claims: { is: 'loading' } }),
  'claims-unreadable': (say) => page(say, { claims: { is: 'unreadable' } }),
  about: (say) => page(say, { section: 'about' }),
  'about-long': (say) => page(say, { section: 'about', pack: { is: 'ready', row: long }, sources: { is: 'loading' } }),
  'about-managed': (say) =>
    page(say, { section: 'about', pack: { is: 'ready', row: managed }, sources: { is: 'unreadable' } }),
  changes: (say) => page(say, { section: 'changes' }),
  'no-changes': (say) => page(say, { section: 'changes', pack: { is: 'ready', row: bundled } }),
  gone: (say) => page(say, { pack: { is: 'gone' } }),
  loading: (say) => page(say, { pack: { is: 'loading' } }),
  unreadable: (say) => page(say, { pack: { is: 'unreadable' } }),
};
