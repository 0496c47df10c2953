/**
 * The reader script: put into a page by the background when Says Who is on there.
 * Joins: the names (from the background), the reading session (`lib/page`), and the scripts for cards, sheets and the
 * walk over the names, which the background injects when they are needed for the first time.
 * Never: runs by itself; the content script starts and ends it over the bridge.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../../lib/extension/messages/ask';
import { nativeBrowser } from '../../lib/extension/native';
import {
  type Bridge,
  findBridge,
  type PointedListener,
  type Reading,
  type ReadingOptions,
} from '../../lib/page/bridge';
import type { CardActions, CardRequest, CardView, NameOnPage, Road, Walk } from '../../lib/page/card/contract';
import type { Host } from '../../lib/page/card/host';
import { type Session, startSession } from '../../lib/page/session';

export default defineUnlistedScript(() => {
  const bridge = findBridge();
  if (bridge) bridge.startReading ??= (options) => startReading(bridge, options);
});

function startReading(bridge: Bridge, options: ReadingOptions): Reading {
  const { settings, signal, alive, turnOffSite, mute, openPanel, script, onFound } = options;
  const browser = nativeBrowser();
  let session: Session | null = null;
  /** Those that came before the names did. */
  const pointedListeners: [PointedListener, AbortSignal][] = [];
  let host: Host | null = null;
  let card: CardView | null = null;
  let walk: Walk | null = null;
  let muted = settings.muted;
  /** The card that is wanted now; null once it is no longer. */
  let wanted: CardRequest | null = null;

  const road: Road = {
    marked: () => session?.road.marked() ?? [],
    get pointed() {
      return session?.road.pointed ?? null;
    },
    open: (id) => session?.road.open(id),
    ringed: (name) => session?.road.ringed(name),
  };
  const actions: CardActions = {
    load: (entity) =>
      ask<'said-card'>(browser, { type: 'said-card', entity, ...(session?.place() ?? { paragraph: [], page: [] }) }),
    close: () => session?.hover.close(),
    pin: (pinned) => session?.hover.pin(pinned),
    turnOffSite,
    mute,
    get makeSheet() {
      return bridge.makeSheet;
    },
    openPanel,
    looks: settings,
    alive,
  };

  /** The card script's part, put into the page when it is needed for the first time; null where it cannot be. */
  const makeView = async (): Promise<CardView | null> => {
    if (!bridge.makeCard) await script('card');
    if (signal.aborted || !bridge.makeHost || !bridge.makeCard) return null;
    host ??= bridge.makeHost();
    card ??= bridge.makeCard(host, actions);
    return card;
  };
  const view = once(makeView);
  const makeWalk = async (): Promise<Walk | null> => {
    await Promise.all([view(), bridge.makeWalk ? undefined : script('walk')]);
    if (signal.aborted || !host || !bridge.makeWalk) return null;
    walk ??= bridge.makeWalk(host, road, settings);
    return walk;
  };
  const walker = once(makeWalk);

  const openCard = async (request: CardRequest): Promise<void> => {
    wanted = request;
    const sheet = request.by === 'tap' && !bridge.makeSheet ? script('sheet') : undefined;
    const [drawn] = await Promise.all([view(), sheet]);
    // By now the pointer may have left.
    if (wanted === request) drawn?.open(request);
  };

  const goTo = async (name: NameOnPage, withCard: boolean): Promise<void> => (await walker())?.goTo(name, withCard);

  const begin = async (): Promise<void> => {
    const index = await ask<'names'>(browser, { type: 'names' }).catch(() => null);
    if (!index || signal.aborted) return;
    session = startSession({
      index,
      mark: settings.mark,
      article: options.article,
      markStyle: settings.markStyle,
      muted,
      hovering: { show: settings.showDelay, hide: settings.hideDelay, openBy: settings.openBy },
      signal,
      alive,
      onFound,
      openCard: (request) => void openCard(request),
      hideCard() {
        wanted = null;
        card?.close();
      },
      followCard: () => card?.follow(),
      escapeCard: () => card?.escape() ?? false,
      unring: () => walk?.unring() ?? false,
      goTo: (name, withCard) => void goTo(name, withCard),
      cardHost: () => host?.element ?? null,
      async shadowCss() {
        if (!bridge.shadowCss) await script('shadow');
        return bridge.shadowCss ?? '';
      },
    });
    for (const [listener, until] of pointedListeners) session.onPointed(listener, until);
  };
  void begin();
  const end = (): void => {
    walk?.unring();
    card?.remove();
    host?.remove();
  };
  signal.addEventListener('abort', end, { once: true });

  return {
    get scanning() {
      return session?.scanning ?? true;
    },
    entities: () => session?.entities() ?? 0,
    names: () => session?.names() ?? [],
    muted: () => session?.muted() ?? [],
    showEntity: (entity, how) => session?.showEntity(entity, how) ?? false,
    mute(now) {
      muted = now;
      session?.mute(now);
    },
    async command(command) {
      const steps = await walker();
      if (command === 'open-card') steps?.openRinged();
      else steps?.step(command === 'next-name' ? 1 : -1);
    },
    join: (beside) => session?.join(beside) ?? null,
    onPointed(listener, until) {
      if (session) session.onPointed(listener, until);
      else pointedListeners.push([listener, until]);
    },
  };
}

/** One wait for all that ask, so that what is asked for first is done first; what could not be made is made anew. */
function once<T>(make: () => Promise<T | null>): () => Promise<T | null> {
  let making: Promise<T | null> | null = null;
  return async () => {
    making ??= make();
    const made = await making;
    if (!made) making = null;
    return made;
  };
}
