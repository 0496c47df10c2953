/**
 * The reader script: put into a page by the background when Says Who is on there.
 * Joins: the names (from the background), the reading session (`lib/page`), and the card script, which the
 * background injects when the first card is needed.
 * Never: runs by itself; the content script starts and ends it over the bridge.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../../lib/extension/messages/ask';
import { nativeBrowser } from '../../lib/extension/native';
import { type Bridge, findBridge, type Reading, type ReadingOptions } from '../../lib/page/bridge';
import type { CardActions, CardRequest, CardView } from '../../lib/page/card/contract';
import { type Session, startSession } from '../../lib/page/session';

export default defineUnlistedScript(() => {
  const bridge = findBridge();
  if (bridge) bridge.startReading ??= (options) => startReading(bridge, options);
});

function startReading(bridge: Bridge, { settings, signal, alive, turnOffSite, onFound }: ReadingOptions): Reading {
  const browser = nativeBrowser();
  let session: Session | null = null;
  let card: CardView | null = null;
  /** The card that is wanted now; null once it is no longer. */
  let wanted: CardRequest | null = null;

  const actions: CardActions = {
    load: (entity) =>
      ask<'card'>(browser, { type: 'card', entity, ...(session?.place() ?? { paragraph: [], page: [] }) }),
    close: () => session?.hover.close(),
    pin: (pinned) => session?.hover.pin(pinned),
    turnOffSite,
    alive,
  };

  const openCard = async (request: CardRequest): Promise<void> => {
    wanted = request;
    if (!bridge.makeCard) await ask<'card-script'>(browser, { type: 'card-script' }).catch(() => undefined);
    // By now the pointer may have left, or the page been switched off.
    if (signal.aborted || wanted !== request || !bridge.makeCard) return;
    card ??= bridge.makeCard(actions);
    card.open(request);
  };

  const begin = async (): Promise<void> => {
    const index = await ask<'names'>(browser, { type: 'names' }).catch(() => null);
    if (!index || signal.aborted) return;
    session = startSession({
      index,
      mark: settings.mark,
      delays: { show: settings.showDelay },
      signal,
      alive,
      onFound,
      openCard: (request) => void openCard(request),
      hideCard() {
        wanted = null;
        card?.close();
      },
      followCard: () => card?.follow(),
      cardHost: () => card?.host ?? null,
    });
  };
  void begin();
  signal.addEventListener('abort', () => card?.remove(), { once: true });

  return {
    get scanning() {
      return session?.scanning ?? true;
    },
    entities: () => session?.entities() ?? 0,
    names: () => session?.names() ?? [],
    showEntity: (entity) => session?.showEntity(entity) ?? false,
  };
}
