/**
 * States of the pack editor for the gallery, each as the page would make it.
 * Owns: a draft about a made-up town.
 * Used by: `editor.tsx`.
 * Never: names anybody who exists.
 */
import type { EditorModel, Kept, StartModel, WritingModel } from '../../components/editor/model';
import { blankDraft } from '../../lib/pure/editor/blank';
import { checkDraft } from '../../lib/pure/editor/check';
import { type DraftPack, type Json, withValue } from '../../lib/pure/editor/draft';
import type { EditorPlace } from '../../lib/pure/editor/place';
import { previewOf } from '../../lib/pure/editor/preview';
import { sayCard } from '../../lib/pure/words/said';
import type { Say } from '../../lib/pure/words/say';

const TODAY = '2026-01-31';
const locator = { paragraphs: [2, 3] };

const MILL: DraftPack = {
  ...blankDraft('examplewick-mill', TODAY, 'en'),
  title: 'The Examplewick mill',
  publisher: { name: 'Examplewick readers' },
  contact: { url: 'https://examplewick.example/errors' },
  asOf: { on: '2026-01-30', note: 'one article of January 2026' },
  sources: [
    {
      id: 'gazette',
      type: 'article',
      title: 'Mill to close, council papers say',
      publisher: 'The Examplewick Gazette',
      description: 'One article in the local paper; its papers are not shown.',
      url: 'https://gazette.example/mill',
    },
  ],
  entities: [
    {
      id: 'council',
      type: 'organisation',
      name: 'Examplewick Town Council',
      shortName: 'the council',
      names: [{ text: 'Examplewick Town Council' }, { text: 'Town Council', when: 'after-full-name' }],
    },
    { id: 'gazette', type: 'outlet', name: 'The Examplewick Gazette', names: [] },
  ],
  claims: [
    {
      id: 'closing',
      text: 'The council is reported to plan to close the mill.',
      kind: 'reported',
      about: [{ entity: 'council', role: 'subject' }],
      reports: [
        {
          by: 'gazette',
          relation: 'originates',
          sourcing: { basis: 'unnamed-source', description: 'two people who saw the papers' },
          limits: ['when it would close'],
          locator,
        },
      ],
      responses: [{ by: 'council', kind: 'denied-in-part', scope: 'that a decision was taken', locator }],
      locator,
    },
    {
      id: 'claim-1',
      text: '',
      kind: 'reported',
      quote: { exact: 'Nobody at the council answered.' },
      about: [],
      reports: [],
      locator: { paragraphs: [] },
    },
  ],
};

const change = (path: (string | number)[], value: Json): DraftPack => withValue(MILL, path, value);
/** Without the claim that is still empty. */
const COMPLETE = { ...MILL, claims: (MILL.claims as Json[]).slice(0, 1) };

const writing =
  (draft: DraftPack, place: EditorPlace, more: Partial<WritingModel> & { kept?: Kept } = {}) =>
  (say: Say): EditorModel => {
    const card = place.part === 'claims' ? previewOf(draft, place.at) : null;
    return {
      view: 'writing',
      draft,
      check: checkDraft(draft, TODAY),
      place,
      preview: card && sayCard(say, card),
      kept: 'saved',
      trouble: null,
      undoable: false,
      status: null,
      ...more,
    };
  };

const start =
  (more: Partial<StartModel> = {}) =>
  (): EditorModel => ({
    view: 'start',
    drafts: [],
    packs: [],
    hasClip: false,
    isPrivate: false,
    status: null,
    ...more,
  });

const DRAFTS = [
  { id: 'a', title: 'The Examplewick mill', changed: Date.UTC(2026, 0, 31, 9, 30) },
  { id: 'b', title: '', changed: Date.UTC(2026, 0, 30, 18, 5) },
];

export const EDITOR: Readonly<Record<string, (say: Say) => EditorModel>> = {
  loading: () => ({ view: 'loading' }),
  'start/first': start(),
  'start/drafts': start({ drafts: DRAFTS, packs: [{ id: 'p', title: 'Musk, Putin and Trump' }], hasClip: true }),
  'start/unread': start({ drafts: null, status: { id: 1, words: 'This draft is open in another tab.', wrong: true } }),
  'start/private': start({ isPrivate: true }),
  'writing/new': writing(blankDraft('my-pack', TODAY, 'en'), { part: 'pack' }),
  'writing/claim': writing(COMPLETE, { part: 'claims', at: 0 }),
  'writing/claim-empty': writing(MILL, { part: 'claims', at: 1 }, { kept: 'private' }),
  'writing/entity': writing(COMPLETE, { part: 'entities', at: 0 }, { undoable: true }),
  'writing/source-wrong': writing(
    change(['sources', 0, 'datePublished'], 'last week'),
    { part: 'sources', at: 0 },
    { kept: 'failed' },
  ),
  'writing/refused': writing(COMPLETE, { part: 'pack' }, { trouble: { kind: 'taken', title: 'The Examplewick mill' } }),
};
