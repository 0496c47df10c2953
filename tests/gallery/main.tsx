/**
 * The gallery: every state of card and popup on a page of its own, chosen by the address (`#card/musk`).
 * Owns: the list of states, and the frame around each.
 * Used by: `tests/components`, and anyone who wants to look (`npm run dev` is not needed).
 * Never: part of the packages.
 */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Card } from '../../components/card/Card';
import cardCss from '../../components/card/card.css?inline';
import type { CardMore } from '../../components/card/card-more';
import { Popup } from '../../components/popup/Popup';
import '../../components/popup/popup.css';
import { FaultsIn } from '../../components/shared/faults';
import type { LoadState } from '../../components/shared/load-state';
import { SaysIn, useSay } from '../../components/shared/say';
import type { PopupModel, SitePage } from '../../lib/pure/popup/model';
import { sayCard } from '../../lib/pure/words/said';
import { DIGEST, PAGE_WORDS, sentenceOf } from './digest-models';
import { faultsIn } from './faults';
import { LANGUAGES } from './frame';
import { cardOf } from './from-pack';
import { CROWD, EVERYTHING, LONG, NO_CLAIMS, ONE_AGAINST_TWO, RIGHT_TO_LEFT } from './odd-models';
import { packTexts } from './pack-text';
import { POPUPS } from './popup-models';
import { cardOfTwo } from './two-packs';
import './gallery.css';

const ready = (model: ReturnType<typeof cardOf>): LoadState => ({ kind: 'ready', model });
const MUSK = cardOf('elon-musk', ['vladimir-putin']);

const CARDS: Readonly<Record<string, LoadState>> = {
  musk: ready(MUSK),
  'musk-alone': ready(cardOf('elon-musk')),
  putin: ready(cardOf('vladimir-putin', ['donald-trump'])),
  trump: ready(cardOf('donald-trump', ['vladimir-putin'])),
  x: ready(cardOf('x-twitter')),
  nasa: ready(cardOf('nasa')),
  olbermann: ready(cardOf('keith-olbermann')),
  'two-packs': ready(cardOfTwo('elon-musk', ['vladimir-putin'])),
  'two-packs-many': ready(cardOfTwo('elon-musk', [], 4)),
  everything: ready(EVERYTHING),
  'one-against-two': ready(ONE_AGAINST_TWO),
  crowd: ready(CROWD),
  'no-claims': ready(NO_CLAIMS),
  long: ready(LONG),
  rtl: ready(RIGHT_TO_LEFT),
  loading: { kind: 'loading', name: 'Elon Musk' },
  gone: { kind: 'error', error: 'gone', name: 'Elon Musk' },
  unreadable: { kind: 'error', error: 'unreadable', name: 'Elon Musk' },
  unknown: { kind: 'error', error: 'unknown', name: 'Elon Musk' },
};

const READING: Readonly<Record<string, LoadState>> = {
  reading: ready(MUSK),
  'reading-two-packs': ready(cardOfTwo('elon-musk')),
  'reading-loading': { kind: 'loading', name: 'Elon Musk' },
  'reading-unreadable': { kind: 'error', error: 'unreadable', name: 'Elon Musk' },
};

/** What the components asked for, in order: `pin true`. */
const asked: string[] = [];
const ask = (...words: readonly unknown[]): void => {
  asked.push(words.map(String).join(' '));
};

/** Names of all states, and what was asked so far; read by the tests. */
export const gallery = {
  states: [
    ...Object.keys(CARDS).map((name) => `card/${name}`),
    'card/musk/sentence',
    ...[...Object.keys(POPUPS), ...Object.keys(READING)].map((name) => `popup/${name}`),
  ],
  asked,
  show,
  /** What a state shows in a pack's words. */
  packTexts(name: string): string[] {
    const [view, state = ''] = name.split(/[/?]/);
    return packTexts(
      view === 'card' ? [CARDS[state], DIGEST, PAGE_WORDS] : [POPUPS[state] ?? POPUPS.names, READING[state]],
    );
  },
};

/** A card that can do everything; a name pressed is told, and what comes back is the same card with a way back. */
function CardFrame({ state, modalless, option }: { state: LoadState; modalless: boolean; option: string }) {
  const say = useSay();
  const [pinned, setPinned] = useState(false);
  const [muted, setMuted] = useState(false);
  const [back, setBack] = useState<string | null>(option === 'from' ? 'Vladimir Putin' : null);
  const sentence = option === 'sentence' && {
    sentence: { ...sentenceOf(say), onJump: (to: number) => ask('jump', to) },
  };
  const more: CardMore = {
    onEntity(entity, byKey) {
      ask('entity', entity.key, byKey);
      setBack('Elon Musk');
    },
    back,
    onBack(byKey) {
      ask('back', byKey);
      setBack(null);
    },
    async onCopy(text) {
      ask('copy', text);
      return option !== 'no-clipboard';
    },
    muted,
    onMute(now) {
      ask('mute', now);
      setMuted(now);
    },
    panelIn: option === 'tab' ? 'tab' : 'side-panel',
    onPanel: () => ask('panel'),
    ...sentence,
  };
  return (
    <Card
      state={state.kind === 'ready' ? { kind: 'ready', model: sayCard(say, state.model) } : state}
      more={more}
      pinned={pinned}
      modalless={modalless}
      onPin={(on) => {
        ask('pin', on);
        setPinned(on);
      }}
      onClose={() => ask('close')}
      onSiteOff={() => ask('site-off')}
      onShowAll={(all) => ask('show-all', all)}
      onRetry={() => ask('retry')}
    />
  );
}

function PopupFrame({ start, reading: first }: { start: PopupModel; reading: LoadState | null }) {
  const [model, setModel] = useState(start);
  const [reading, setReading] = useState(first);
  const key = MUSK.entity.key;
  const change = (to: Partial<SitePage>): void => {
    if (model.page.kind === 'page') setModel({ ...model, page: { ...model.page, ...to } });
  };
  return (
    <Popup
      model={model}
      reading={reading && { key, state: reading }}
      actions={{
        onEverywhere: (on) => {
          ask('everywhere', on);
          setModel({ ...model, everywhere: on });
        },
        onSite: (on) => {
          ask('site', on);
          change({ on, reason: on ? 'on-site' : 'off-site' });
        },
        onPause: (length) => {
          ask('pause', length);
          change({ on: false, reason: 'paused', until: model.now + 3_600_000 });
        },
        onResume: () => {
          ask('resume');
          change({ on: true, reason: 'on-article' });
        },
        onUnmute: (entity) => {
          ask('unmute', entity);
          if (model.page.kind === 'page') change({ muted: model.page.muted.filter((name) => name.key !== entity) });
        },
        onAllow: () => ask('allow'),
        onReload: () => ask('reload'),
        onPanel: () => ask('panel'),
        onOptions: () => ask('options'),
        onShow: (entity) => ask('show', entity),
        digest: {
          onShow: (place) => ask('show-sentence', place),
          async onCopy(text) {
            ask('copy', text);
            return true;
          },
          note: () => 'note',
        },
        onRead: (entity) => {
          ask('read', entity);
          setReading(READING.reading ?? null);
        },
        onBack: () => {
          ask('back');
          setReading(null);
        },
        onRetry: (entity) => ask('retry', entity),
        onEntity: ({ key: entity }) => ask('entity', entity),
        onDismiss: (id) => {
          ask('dismiss', id);
          setModel({ ...model, notices: model.notices.filter((notice) => notice.id !== id) });
        },
      }}
    />
  );
}

/**
 * Draws a state afresh, `card/musk`, or in another language, `card/musk?german`. A card stands in a shadow root with its
 * own sheet, as on a page, but an open one.
 */
export function show(name: string): void {
  asked.length = 0;
  const [path = '', language = 'english'] = name.split('?');
  const [view = '', state = '', option] = path.split('/');
  const say = LANGUAGES[language as keyof typeof LANGUAGES];
  const frame = document.createElement('div');
  frame.className = `frame ${view}-frame`;
  document.getElementById('root')?.replaceChildren(frame);
  document.body.className = `${view}-page`;
  if (view === 'card') {
    const shadow = frame.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardCss);
    shadow.adoptedStyleSheets = [sheet];
    const model = CARDS[state];
    if (model) {
      render(
        <SaysIn value={say}>
          <FaultsIn
            value={faultsIn('card', (text) => {
              ask('copy', text);
              return option !== 'no-clipboard';
            })}
          >
            <CardFrame state={model} modalless={option === 'dialog'} option={option ?? ''} />
          </FaultsIn>
        </SaysIn>,
        shadow,
      );
    }
  } else {
    const reading = READING[state] ?? null;
    const model = reading ? POPUPS.names : POPUPS[state];
    if (model) {
      render(
        <SaysIn value={say}>
          <FaultsIn value={faultsIn('popup')}>
            <PopupFrame start={model} reading={reading} />
          </FaultsIn>
        </SaysIn>,
        frame,
      );
    }
  }
}

const fromAddress = (): void => show(decodeURIComponent(location.hash.slice(1)) || 'card/musk');
addEventListener('hashchange', fromAddress);
fromAddress();
