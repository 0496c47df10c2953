/**
 * One card on a page.
 * Joins: the card component, its host, its placement, and the claims that the reader script fetches.
 * Never: shows claims that it could not check, nor those of a name that the reader has left.
 */
import { render } from 'preact';
import { Card } from '../../components/card/Card';
import { FaultsIn } from '../../components/shared/faults';
import type { LoadState } from '../../components/shared/load-state';
import { applyLooks } from '../../components/shared/looks';
import { SaysIn } from '../../components/shared/say';
import { faultFacts } from '../../lib/extension/faults';
import { nativeBrowser } from '../../lib/extension/native';
import { browserSay } from '../../lib/extension/say';
import type { CardActions, CardRequest, CardView, SentenceCard, Sheet } from '../../lib/page/card/contract';
import { createFocusKeeper } from '../../lib/page/card/focus';
import type { Host } from '../../lib/page/card/host';
import { placeCard } from '../../lib/page/card/place';
import { copyText } from '../../lib/page/copy-text';
import { page } from '../../lib/page/own-document';
import { isSaidCard } from '../../lib/pure/card/check';
import type { SaidCard } from '../../lib/pure/card/said';
import { createTrail } from '../../lib/pure/card/trail';
import type { MessageKey } from '../../lib/pure/words/say';

/** What a card says once its extension was updated under the page, when no message can be asked for any more. */
const WHEN_GONE: readonly MessageKey[] = [
  'claims_error_gone',
  'claims_title',
  'card_pin',
  'card_close',
  'extension_name',
];

export function createCardView(host: Host, actions: CardActions): CardView {
  const browser = nativeBrowser();
  const say = browserSay(browser);
  // Firefox does not count a press in a card as one that may open its sidebar.
  const panelIn = browser.runtime.getURL('').startsWith('moz') ? 'tab' : 'side-panel';
  const faults = { ...faultFacts(browser, 'card'), copy: copyText };
  // Messages met once are kept.
  for (const key of WHEN_GONE) say(key);
  // The root holds more than the card: what is announced without one.
  const frame = page.createElement('div');
  const place = page.createElement('div');
  // The class of every view: what the frame of a sheet shows has the same tokens.
  frame.className = 'sw';
  frame.append(place);
  host.root.append(frame);
  applyLooks(frame, actions.looks);
  let sheet: Sheet | null = null;
  const focus = createFocusKeeper(host.root);
  const trail = createTrail();
  let request: CardRequest | null = null;
  let state: LoadState<SaidCard> = { kind: 'loading' };
  let pinned = false;
  /** Those that were muted in this card: as long as it is there, it is the way back. */
  const muted = new Set<string>();
  let notKept = false;

  const isSheet = (): boolean => request?.by === 'tap' && sheet !== null;
  const put = (anew: boolean): void => {
    if (!request || isSheet()) return;
    const { anchor, sentence } = request;
    // A sentence may be long: the card stands by its sign, where the pointer comes from.
    void placeCard(host, { ...anchor, range: sentence?.sign ?? anchor.range }, sentence ? anchor.range : null, anew);
  };
  /** The card has another height now. @param anew nobody's pointer is on it yet: it may change sides */
  const refit = (anew: boolean): void => {
    if (request && isSheet()) sheet?.keepOff(request.anchor.range);
    else put(anew);
  };
  const mute = async (now: boolean): Promise<void> => {
    const whose = trail.now;
    if (!whose) return;
    notKept = !(await actions.mute(whose.key, whose.name, now));
    if (!notKept && now) muted.add(whose.key);
    else if (!notKept) muted.delete(whose.key);
    if (request) draw();
  };

  /** What stands on the card of a sentence; the reader may have gone on from it to somebody's claims. */
  const atSentence = (): SentenceCard | undefined => (trail.before ? undefined : request?.sentence);

  const draw = (): void => {
    if (state.kind === 'ready' && !actions.alive()) state = { kind: 'error', error: 'gone', name: request?.surface };
    const sentence = atSentence();
    render(
      <SaysIn value={say}>
        <FaultsIn value={faults}>
          <Card
            state={state}
            pinned={pinned}
            modalless={request?.by === 'key'}
            onPin={(now) => {
              pinned = now;
              actions.pin(now);
              draw();
            }}
            onClose={actions.close}
            onSiteOff={actions.turnOffSite}
            // Claims that were not shown before need messages that may not have been met.
            onShowAll={() => (actions.alive() ? requestAnimationFrame(() => refit(false)) : draw())}
            onRetry={() => void load(false)}
            more={{
              onEntity: ({ key, name }, byKey) => turn(() => trail.go({ key, name }), byKey),
              back: trail.before?.name ?? null,
              onBack: (byKey) => turn(trail.back, byKey),
              onCopy: copyText,
              muted: muted.has(trail.now?.key ?? ''),
              notKept,
              ...(sentence
                ? { sentence: { ...sentence, onJump: (to: number) => jump(sentence, to) } }
                : { onMute: (now: boolean) => void mute(now) }),
              panelIn,
              ...(actions.openPanel ? { onPanel: actions.openPanel } : {}),
            }}
          />
        </FaultsIn>
      </SaysIn>,
      place,
    );
  };

  /** To another sentence of the page: what is pinned stays, any other card would be in the way. */
  const jump = (sentence: SentenceCard, to: number): void => {
    if (!pinned) actions.close();
    sentence.jump(to);
  };

  /** To another entity in the same card, which keeps its height: the pointer is on it. */
  const turn = (move: () => void, byKey: boolean): void => {
    place.style.setProperty('--card-held', `${place.offsetHeight}px`);
    notKept = false;
    move();
    void load(byKey);
  };

  /** @param byKey the focus goes to the name */
  const load = async (byKey: boolean, anew = false): Promise<void> => {
    const wanted = request;
    const { now } = trail;
    if (!wanted || !now) return;
    state = { kind: 'loading', name: now.name };
    draw();
    const answer = await (atSentence()?.load() ?? actions.load(now.key)).catch(() => undefined);
    if (request !== wanted || trail.now !== now) return;
    state = isSaidCard(answer)
      ? { kind: 'ready', model: answer }
      : { kind: 'error', error: actions.alive() ? 'unreadable' : 'gone', name: now.name };
    if (state.kind === 'ready' && !atSentence()) now.name = state.model.entity.name;
    draw();
    refit(anew);
    const body = host.root.querySelector<HTMLElement>('.card-body');
    if (byKey) host.root.querySelector<HTMLElement>('.name')?.focus();
    else if (wanted.by === 'key' && !trail.before && !host.root.activeElement) body?.focus();
    body?.scrollTo({ top: 0, behavior: 'instant' });
  };

  return {
    open(wanted) {
      muted.clear();
      notKept = false;
      focus.remember();
      request = wanted;
      trail.start({ key: wanted.entity, name: wanted.sentence?.title ?? wanted.surface });
      place.style.removeProperty('--card-held');
      pinned = false;
      if (wanted.by === 'tap') sheet ??= actions.makeSheet?.(host, frame, actions.close) ?? null;
      sheet?.show(isSheet());
      host.show(wanted.anchor.node);
      void load(false, true);
      put(true);
    },
    close() {
      const near = request?.anchor.node ?? null;
      request = null;
      focus.giveBack(near);
      sheet?.hide();
      host.hide();
      render(null, place);
    },
    follow: () => put(false),
    escape() {
      const menu = host.root.querySelector<HTMLElement>('.menu-button[aria-expanded="true"]');
      if (menu) host.press(menu);
      menu?.focus();
      return menu !== null;
    },
    remove() {
      request = null;
      render(null, place);
    },
  };
}
