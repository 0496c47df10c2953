/**
 * Popup models: every state that the popup can be in.
 * Owns: the literals.
 * Used by: the gallery's states.
 * Never: talks to a browser.
 */
import type { FoundName, PageModel, PopupModel } from '../../lib/pure/popup/model';
import type { SiteReason } from '../../lib/pure/sites/decide';
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

const page = (change: Partial<Extract<PageModel, { kind: 'page' }>> = {}): PageModel => ({
  kind: 'page',
  host: 'news.example',
  on: true,
  reason: 'on-article',
  names: NAMES,
  scanning: false,
  ...change,
});

const popup = (change: Partial<PopupModel> = {}): PopupModel => ({
  everywhere: true,
  page: page(),
  packs: { count: 1, before: '2024-11-05' },
  notices: [],
  ...change,
});

const off = (reason: SiteReason): PopupModel => popup({ page: page({ on: false, reason, names: [] }) });

export const POPUPS: Readonly<Record<string, PopupModel>> = {
  names: popup(),
  nothing: popup({ page: page({ names: [] }) }),
  scanning: popup({ page: page({ names: NAMES.slice(0, 2), scanning: true }) }),
  loading: popup({ page: { kind: 'loading' } }),
  'no-access': popup({ page: { kind: 'no-access' } }),
  'extension-page': popup({ page: { kind: 'extension-page' } }),
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
