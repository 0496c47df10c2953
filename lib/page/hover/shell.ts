/**
 * The hover shell: events in, cards out.
 * Owns: the page's listeners for opening and closing cards, the hover machine's state and its timers.
 * Used by: the reading session.
 * Never: decides when a card opens (the machine does), and never trusts an event that a script made up.
 */

import type { HoverRules } from '../../pure/hover/delays';
import { CLOSED, type HoverEvent, type HoverState, hover, type OpenedBy, pointedAt } from '../../pure/hover/machine';
import { liveOf } from '../card/live';
import type { PlacedMention } from '../mentions/placed';
import { closest } from '../text/own';

export interface HoverPort {
  /** The marked mention under a point. */
  at(x: number, y: number): PlacedMention | null;
  mention(id: number): PlacedMention | undefined;
  show(mention: PlacedMention, by: OpenedBy, point: { x: number; y: number } | null): void;
  hide(): void;
  /** Puts the open card where its name is now. */
  follow(): void;
  /** The card's host, once there is one. */
  host(): Element | null;
  /** The pointer went down anywhere but on the card. */
  pressed(): void;
  /** Escape was pressed with a card open; says whether something within it took it. */
  escapeInside(): boolean;
  /** Escape was pressed with no card open; says whether there was something of ours to take away. */
  escape(): boolean;
  /** Called after each step of the machine. */
  stepped(): void;
  /** False when this script is no longer the extension's: then nothing may open. */
  alive(): boolean;
}

export interface Hover {
  /** The mention that is pointed at: at rest, or with its card open. */
  readonly pointed: number | null;
  /** Opens a card for a key, a command or a list. */
  open(id: number): void;
  pin(pinned: boolean): void;
  close(): void;
  gone(id: number): void;
}

/** Pressing on these does what they are for; a card would be in the way. */
const CONTROLS = 'a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[onclick]';

export function startHover(port: HoverPort, rules: HoverRules, signal: AbortSignal): Hover {
  let state: HoverState = CLOSED;
  let pointer: { x: number; y: number } | null = null;
  let openedAt: { top: number; left: number } | null = null;

  const send = (event: HoverEvent): void => {
    if (signal.aborted || !port.alive()) return;
    const step = hover(state, event, rules);
    state = step.state;
    for (const effect of step.effects) {
      if (effect.type === 'wait') {
        setTimeout(() => send({ type: 'timer', token: effect.token, time: performance.now() }), effect.ms);
      } else if (effect.type === 'hide') {
        port.hide();
      } else {
        const mention = port.mention(effect.mention);
        if (!mention) continue;
        openedAt = placeOf(mention);
        port.show(mention, effect.by, effect.by === 'key' ? null : pointer);
      }
    }
    port.stepped();
  };

  const listen = <K extends keyof WindowEventMap>(
    type: K,
    handle: (event: WindowEventMap[K]) => void,
    passive = true,
  ): void =>
    window.addEventListener(type, (event) => event.isTrusted && handle(event), { capture: true, passive, signal });

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const { clientX: x, clientY: y } = event;
    // The browser also sends a move when the page moves under a pointer at rest.
    const moved = pointer ? pointer.x !== x || pointer.y !== y : event.movementX !== 0 || event.movementY !== 0;
    pointer = { x, y };
    if (!moved) return;
    const overCard = event.target === port.host();
    // While a button is down the reader selects text or drags.
    const mention = overCard || event.buttons !== 0 ? null : port.at(x, y);
    send({ type: 'move', mention: mention?.id ?? null, overCard, x, y, time: performance.now() });
  });

  listen('pointerout', (event) => {
    // Out of the window altogether.
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    send({ type: 'move', mention: null, overCard: false, x: event.clientX, y: event.clientY, time: performance.now() });
  });

  listen('scroll', (event) => {
    if (event.target === port.host()) return;
    const now = state.is === 'open' ? port.mention(state.mention) : undefined;
    const place = now && placeOf(now);
    const nameMoved = place && openedAt ? Math.hypot(place.top - openedAt.top, place.left - openedAt.left) : 0;
    send({ type: 'scroll', time: performance.now(), nameMoved });
    if (state.is === 'open' && !state.pinned) port.follow();
  });

  listen('pointerdown', (event) => {
    if (event.target === port.host()) return;
    port.pressed();
    // A finger that goes down may be about to scroll; the click tells whether it was a tap.
    if (event.pointerType !== 'touch' && !port.at(event.clientX, event.clientY)) send({ type: 'press-elsewhere' });
  });

  listen('click', (event) => {
    // Of an open shadow root the event itself tells only the host.
    const [target] = event.composedPath();
    if (event.button !== 0 || event.target === port.host() || !(target instanceof Element)) return;
    const { clientX: x, clientY: y } = event;
    pointer = { x, y };
    send({
      type: 'press',
      mention: port.at(x, y)?.id ?? null,
      // Both browsers send clicks as pointer events; the compiler's types know mouse events only.
      touch: (event as Partial<PointerEvent>).pointerType === 'touch',
      onControl: closest(target, CONTROLS) !== null,
      selecting: !(getSelection()?.isCollapsed ?? true),
    });
  });

  listen(
    'keydown',
    (event) => {
      // During composition Escape belongs to the input method, with another key to the browser or the system.
      if (event.key !== 'Escape' || event.isComposing || hasModifier(event)) return;
      // With nothing of ours open it belongs to the page.
      if (!port.alive()) return;
      const open = state.is === 'open';
      if (open && !port.escapeInside()) send({ type: 'close' });
      if (!open && !port.escape()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    false,
  );

  // What the card stood in is no longer modal or full screen: the card would go with it, or be left behind it.
  const close = (): void => send({ type: 'close' });
  listen('close', close);
  addEventListener('fullscreenchange', close, { signal });

  signal.addEventListener('abort', () => {
    if (state.is === 'open') port.hide();
    state = CLOSED;
  });

  return {
    get pointed() {
      return pointedAt(state);
    },
    open: (id) => send({ type: 'open', mention: id }),
    pin: (pinned) => send({ type: 'pin', pinned }),
    close,
    gone: (id) => send({ type: 'gone', mention: id }),
  };
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
}

/** Where a name stands in the window; read only while its card is open. */
function placeOf(mention: PlacedMention): { top: number; left: number } {
  return liveOf(mention.range).getBoundingClientRect();
}
