/**
 * Popup models: every state that the popup can be in.
 * Owns: the literals.
 * Used by: the gallery's states.
 * Never: talks to a browser.
 */

import type { NoPageReason } from '../../lib/pure/popup/address';
import type { FoundName, PopupModel, SitePage } from '../../lib/pure/popup/model';
import type { SiteReason } from '../../lib/pure/sites/decide';
import { DIGEST, NO_MATCH } from './digest-models';
import { cardOf } from './from-pack';

function found(id: string, times: number): FoundName {
  const { entity, tally } = cardOf(id);
  return { key: entity.key, name: entity.name, type: entity.type, times, tally };
}

export const NAMES: readonly FoundName[] = [
  found('elon-musk', 4),
  found('vladimir-putin', 6),
  found('donald-trump', 3),
  found('starlink', 1),
  found('nasa', 1),
];

/** Named in the pack, and nothing more. */
const WITHOUT_CLAIMS: FoundName = {
  ...found('nasa', 2),
  key: 'made-up/nobody',
  name: 'Ada Example',
  tally: { claims: 0, rows: [] },
};

const page = (change: Partial<SitePage> = {}): SitePage => ({
  kind: 'page',
  host: 'news.example',
  on: true,
  reason: 'on-article',
  names: NAMES,
  muted: [],
  forNow: false,
  managed: false,
  isPrivate: false,
  scanning: false,
  ...change,
});

/** A Wednesday afternoon in the time zone of whoever looks. */
const NOW = new Date(2026, 10, 25, 14, 40).getTime();
const HOUR = 3_600_000;

const popup = (change: Partial<PopupModel> = {}): PopupModel => ({
  everywhere: true,
  everywhereManaged: false,
  page: page(),
  packs: { count: 1, before: '2024-11-05' },
  notices: [],
  trouble: null,
  panel: 'side',
  now: NOW,
  ...change,
});

const off = (reason: SiteReason, until?: number): PopupModel =>
  popup({ page: page({ on: false, reason, until, names: [] }) });
const without = (why: NoPageReason): PopupModel => popup({ page: { kind: 'no-page', why } });

const MUTED = [
  { key: 'musk-putin-trump/nasa', name: 'NASA' },
  { key: 'musk-putin-trump/starlink', name: 'Starlink' },
];

export const POPUPS: Readonly<Record<string, PopupModel>> = {
  names: popup(),
  digest: popup({ page: page({ digest: DIGEST }) }),
  'digest-none': popup({ page: page({ digest: NO_MATCH }) }),
  nothing: popup({ page: page({ names: [] }) }),
  scanning: popup({ page: page({ names: NAMES.slice(0, 2), scanning: true }) }),
  loading: popup({ page: { kind: 'loading' } }),
  'browser-page': without('browser-page'),
  'extension-page': without('extension-page'),
  store: without('store'),
  file: without('file'),
  pdf: without('pdf'),
  withheld: popup({ page: { kind: 'withheld', host: 'news.example' } }),
  'withheld-all': popup({ page: { kind: 'withheld', host: null } }),
  'not-allowed': popup({ page: { kind: 'withheld', host: 'news.example' }, trouble: 'not-allowed' }),
  'not-asked': popup({ page: { kind: 'withheld', host: 'news.example' }, trouble: 'not-asked' }),
  'no-answer': popup({ page: { kind: 'no-answer', host: 'news.example' } }),
  managed: popup({ everywhereManaged: true, page: page({ managed: true }) }),
  'for-now': popup({ page: page({ forNow: true }) }),
  'private-window': popup({ page: page({ isPrivate: true }) }),
  muted: popup({ page: page({ names: NAMES.slice(0, 3), muted: MUTED }) }),
  'muted-only': popup({ page: page({ names: [], muted: MUTED.slice(0, 1) }) }),
  'paused-hour': off('paused', NOW + HOUR),
  'paused-today': off('paused', new Date(2026, 10, 26).getTime()),
  'paused-long': off('paused', NOW + 60 * HOUR),
  'not-saved': popup({ trouble: 'not-saved' }),
  'in-a-tab': popup({ panel: 'tab' }),
  'off-everywhere': { ...off('off-everywhere'), everywhere: false },
  'off-site': off('off-site'),
  'off-not-article': off('off-not-article'),
  'off-not-chosen': off('off-not-chosen'),
  notices: popup({ notices: [{ id: 'packs-rebuilt' }, { id: 'packs-in-memory' }, { id: 'settings-unreadable' }] }),
  long: popup({
    page: page({
      host: `${'very-long-host-name.'.repeat(6)}example`,
      names: [{ ...WITHOUT_CLAIMS, name: 'Organisation of '.repeat(12) }, WITHOUT_CLAIMS, ...NAMES],
    }),
  }),
};
