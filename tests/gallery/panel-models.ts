/**
 * Panel models: every state that the side panel can be in.
 * Owns: the literals.
 * Used by: the gallery of the side panel.
 * Never: talks to a browser.
 */
import type { CardModel } from '../../lib/pure/card/model';
import { mergeCards } from '../../lib/pure/panel/merge';
import type { Found, PanelModel, PanelPage } from '../../lib/pure/panel/model';
import type { SiteReason } from '../../lib/pure/sites/decide';
import { DIGEST, NO_MATCH, UNDATED } from './digest-models';
import { cardOf } from './from-pack';
import { EVERYTHING, LONG, NO_CLAIMS, RIGHT_TO_LEFT } from './odd-models';
import { cardOfTwo } from './two-packs';

export const CARDS = ['elon-musk', 'vladimir-putin', 'the-kremlin', 'donald-trump', 'starlink', 'nasa'].flatMap(
  (id) => {
    try {
      return [cardOf(id)];
    } catch {
      return [];
    }
  },
);
export const MUSK = 'musk-putin-trump/elon-musk';
export const TRUMP = 'musk-putin-trump/donald-trump';

const found = (cards: readonly CardModel[], change: Partial<Found> = {}): Found => ({
  scanning: false,
  times: new Map(cards.map(({ entity }, at) => [entity.key, 1 + ((at + 3) % 4)])),
  claims: { is: 'ready', page: mergeCards(cards) },
  ...change,
});

type Shown = Extract<PanelPage, { kind: 'page' }>;
const page = (change: Partial<Shown> = {}): PanelPage => ({
  kind: 'page',
  host: 'news.example',
  state: { on: true, reason: 'on-article' },
  found: found(CARDS),
  now: Date.UTC(2026, 10, 5, 12),
  ...change,
});

const panel = (shown: PanelPage, change: Partial<PanelModel> = {}): PanelModel => ({
  page: shown,
  visit: 'first',
  pointed: null,
  shown: null,
  ...change,
});

const off = (reason: SiteReason): PanelModel =>
  panel(page({ state: { on: false, reason }, found: found([], { claims: { is: 'loading' } }) }));

export const PANELS: Readonly<Record<string, PanelModel>> = {
  names: panel(page()),
  pointed: panel(page(), { pointed: TRUMP }),
  shown: panel(page(), { shown: { entity: MUSK, nth: 1, of: 4 } }),
  'not-shown': panel(page(), { shown: { entity: MUSK, nth: null, of: 4 } }),
  'scanning-more': panel(page({ found: found(CARDS.slice(0, 2), { scanning: true }) })),
  scanning: panel(page({ found: found([], { scanning: true }) })),
  'reading-claims': panel(page({ found: found([], { claims: { is: 'loading' } }) })),
  unreadable: panel(page({ found: found([], { claims: { is: 'unreadable' } }) })),
  nothing: panel(page({ found: found([]) })),
  waiting: panel({ kind: 'waiting' }),
  'no-access': panel({ kind: 'no-access' }),
  'extension-page': panel({ kind: 'extension-page' }),
  closed: panel({ kind: 'closed' }),
  gone: panel({ kind: 'gone' }),
  'off-everywhere': off('off-everywhere'),
  'off-site': off('off-site'),
  'off-not-article': off('off-not-article'),
  'off-not-chosen': off('off-not-chosen'),
  paused: panel(
    page({
      state: { on: false, reason: 'paused', until: Date.UTC(2026, 10, 5, 13, 30) },
      found: found([], { claims: { is: 'loading' } }),
    }),
  ),
  /** Somebody's claims in place of the list. */
  reading: panel(page()),
  digest: panel(page({ found: found(CARDS, { digest: DIGEST }) })),
  'digest-undated': panel(page({ found: found(CARDS, { digest: UNDATED }) })),
  'digest-none': panel(page({ found: found(CARDS, { digest: NO_MATCH }) })),
  'two-packs': panel(
    page({ found: found(['elon-musk', 'vladimir-putin', 'dmitry-peskov'].map((id) => cardOfTwo(id))) }),
  ),
  odd: panel(page({ found: found([NO_CLAIMS, EVERYTHING, RIGHT_TO_LEFT, ...CARDS.slice(0, 1)]) })),
  long: panel(page({ host: `${'very-long-host-name.'.repeat(6)}example`, found: found([LONG, ...CARDS]) })),
};
