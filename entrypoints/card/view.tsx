/**
 * One card on a page.
 * Joins: the card component, its host, its placement, and the claims that the reader script fetches.
 * Never: shows claims that it could not check, nor those of a name that the reader has left.
 */
import { render } from 'preact';
import { Card } from '../../components/card/Card';
import css from '../../components/card/card.css?inline';
import sheetCss from '../../components/card/sheet.css?inline';
import type { LoadState } from '../../components/shared/load-state';
import { SaysIn } from '../../components/shared/say';
import { nativeBrowser } from '../../lib/extension/native';
import { browserSay } from '../../lib/extension/say';
import type { CardActions, CardRequest, CardView } from '../../lib/page/card/contract';
import { createFocusKeeper } from '../../lib/page/card/focus';
import { createHost } from '../../lib/page/card/host';
import { placeCard } from '../../lib/page/card/place';
import { createSheet } from '../../lib/page/card/sheet';
import { isCardModel } from '../../lib/pure/card/check';
import type { MessageKey } from '../../lib/pure/words/say';
import { createRoad } from './road';

/** What a card says once its extension was updated under the page, when no message can be asked for any more. */
const WHEN_GONE: readonly MessageKey[] = [
  'claims_error_gone',
  'claims_title',
  'card_pin',
  'card_close',
  'extension_name',
];

export function createCardView(actions: CardActions): CardView {
  const say = browserSay(nativeBrowser());
  // Messages met once are kept.
  for (const key of WHEN_GONE) say(key);
  const host = createHost(css);
  // The root holds more than the card: what is announced without one.
  const frame = document.createElement('div');
  const place = document.createElement('div');
  // The class of every view: what the frame of a sheet shows has the same tokens.
  frame.className = 'sw';
  frame.append(place);
  host.root.append(frame);
  host.addStyle(sheetCss);
  const sheet = createSheet(host, frame, actions.close);
  const road = createRoad(host, actions.road, say);
  const focus = createFocusKeeper(host.root);
  let request: CardRequest | null = null;
  let state: LoadState = { kind: 'loading' };
  let pinned = false;

  const follow = (): void => {
    if (request && request.by !== 'tap') void placeCard(host, request.anchor);
  };

  const draw = (): void => {
    if (state.kind === 'ready' && !actions.alive()) state = { kind: 'error', error: 'gone', name: request?.surface };
    render(
      <SaysIn value={say}>
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
          onShowAll={() => (actions.alive() ? requestAnimationFrame(follow) : draw())}
          onRetry={() => request && void load(request)}
        />
      </SaysIn>,
      place,
    );
  };

  const load = async (wanted: CardRequest): Promise<void> => {
    state = { kind: 'loading', name: wanted.surface };
    draw();
    const answer = await actions.load(wanted.entity).catch(() => undefined);
    if (request !== wanted) return;
    state = isCardModel(answer)
      ? { kind: 'ready', model: answer }
      : { kind: 'error', error: actions.alive() ? 'unreadable' : 'gone', name: wanted.surface };
    draw();
    follow();
    if (wanted.by === 'key') host.root.querySelector<HTMLElement>('.card-body')?.focus({ preventScroll: true });
  };

  return {
    ...road,
    host: host.element,
    open(wanted) {
      focus.remember();
      request = wanted;
      pinned = false;
      sheet.show(wanted.by === 'tap');
      host.show(wanted.anchor.node);
      void load(wanted);
      follow();
    },
    close() {
      request = null;
      focus.giveBack();
      sheet.hide();
      host.hide();
      render(null, place);
    },
    follow,
    remove() {
      request = null;
      road.unring();
      render(null, place);
      host.remove();
    },
  };
}
