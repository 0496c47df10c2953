/**
 * Why a keyboard command for names does nothing here, where Says Who is off.
 * Joins: the scripts that can say it, which are put into the page for it.
 * Never: leaves a press without a word.
 */
import type { Bridge } from '../../lib/page/bridge';
import type { Road } from '../../lib/page/card/contract';
import type { PageScript } from '../../lib/pure/messages/requests';
import type { Settings } from '../../lib/pure/settings/settings';
import type { SiteState } from '../../lib/pure/sites/decide';

/** Where nothing is read there is nowhere to go. */
const NOWHERE: Road = { marked: () => [], pointed: null, open: () => undefined, ringed: () => undefined };

/** @param signal ends when the page is no longer off for this reason; what was said goes with it */
export async function tellOff(
  bridge: Bridge,
  state: SiteState,
  settings: Settings,
  signal: AbortSignal,
  script: (name: PageScript) => Promise<void>,
): Promise<void> {
  // The host, with its looks, is the card's.
  await Promise.all([bridge.makeHost ? undefined : script('card'), bridge.makeWalk ? undefined : script('walk')]);
  if (signal.aborted) return;
  const known = voices.get(signal);
  if (known) return known();
  if (!bridge.makeHost || !bridge.makeWalk) return;
  const host = bridge.makeHost();
  const walk = bridge.makeWalk(host, NOWHERE, settings);
  const tell = (): void => walk.tellOff(state);
  voices.set(signal, tell);
  signal.addEventListener('abort', host.remove, { once: true });
  tell();
}

/** One voice for each time that the page is off. */
const voices = new WeakMap<AbortSignal, () => void>();
