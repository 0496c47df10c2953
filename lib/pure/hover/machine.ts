/**
 * The hover machine: when a card opens, moves on to another name, and goes.
 * Owns: every decision about opening and closing, as a pure reducer.
 * Used by: `lib/page/hover/`, which feeds it events and carries out what it asks for.
 * Never: keeps a clock or a timer. It asks for a timer with a token; a timer that comes back with a token that is
 * no longer awaited is ignored, so nothing ever has to be cancelled.
 *
 *             rest (450 ms)              leave (300 ms), scroll
 *   closed ──────────────────▶ open ──────────────────────────────▶ closed
 *     │  ▲ moved on, scrolled    │ rest on another name (100 ms): open there
 *     ▼  │                       │ pin, press, key: stays until Escape, close or a press elsewhere
 *   waiting                      ▼
 */
import { type Delays, HIDE_DELAY, NO_OPENING_AFTER_SCROLL, REST_RADIUS, SWITCH_DELAY } from './delays';

export type MentionId = number;
/** Numbers a wait; only the newest one counts. */
export type Token = number;
/** What opened a card: resting on it; a press on it; or a key, a command or a list. */
export type OpenedBy = 'rest' | 'press' | 'key';

interface Wait {
  mention: MentionId;
  token: Token;
  x: number;
  y: number;
}

export type HoverState = {
  /** The number of the newest token. */
  tokens: Token;
  /** When the page last scrolled, in ms of the caller's clock. */
  scrolledAt: number;
} & (
  | { is: 'closed' }
  | { is: 'waiting'; wait: Wait }
  | {
      is: 'open';
      mention: MentionId;
      by: OpenedBy;
      pinned: boolean;
      /** The pointer rests on another name. */
      next: Wait | null;
      /** The pointer has left both name and card. */
      leaving: Token | null;
    }
);

export type HoverEvent =
  /** The pointer really moved (not: the page moved under it). `mention` is the marked name below it, if any. */
  | { type: 'move'; mention: MentionId | null; overCard: boolean; x: number; y: number; time: number }
  | { type: 'timer'; token: Token; time: number }
  /** The page scrolled; `nameMoved` is how far the open card's name has moved since it opened, in px. */
  | { type: 'scroll'; time: number; nameMoved: number }
  | { type: 'open'; mention: MentionId; by: Exclude<OpenedBy, 'rest'> }
  | { type: 'press-elsewhere' }
  | { type: 'pin'; pinned: boolean }
  | { type: 'close' }
  /** A mention is no longer on the page. */
  | { type: 'gone'; mention: MentionId };

export type HoverEffect =
  | { type: 'wait'; token: Token; ms: number }
  | { type: 'show'; mention: MentionId; by: OpenedBy }
  | { type: 'hide' };

export interface HoverStep {
  state: HoverState;
  effects: readonly HoverEffect[];
}

export const CLOSED: HoverState = { is: 'closed', tokens: 0, scrolledAt: Number.NEGATIVE_INFINITY };

/** One step. Unknown and stale events leave the state as it is. */
export function hover(state: HoverState, event: HoverEvent, delays: Delays): HoverStep {
  switch (event.type) {
    case 'move':
      return state.is === 'open' ? moveWhileOpen(state, event) : moveWhileClosed(state, event, delays);
    case 'timer':
      return timer(state, event);
    case 'scroll':
      return scroll({ ...state, scrolledAt: event.time }, event.nameMoved);
    case 'open':
      return show(state, event.mention, event.by);
    case 'press-elsewhere':
      return state.is === 'open' && !state.pinned ? close(state) : stay(cancel(state));
    case 'pin':
      return stay(state.is === 'open' ? { ...state, pinned: event.pinned, next: null, leaving: null } : state);
    case 'close':
      return state.is === 'closed' ? stay(state) : close(state);
    case 'gone':
      return gone(state, event.mention);
  }
}

type Move = Extract<HoverEvent, { type: 'move' }>;
type Open = Extract<HoverState, { is: 'open' }>;

function moveWhileClosed(state: HoverState, move: Move, delays: Delays): HoverStep {
  if (move.mention === null) return stay(cancel(state));
  if (move.time - state.scrolledAt < NO_OPENING_AFTER_SCROLL) return stay(cancel(state));
  if (state.is === 'waiting' && resting(state.wait, move)) return stay(state);
  const token = state.tokens + 1;
  const wait: Wait = { mention: move.mention, token, x: move.x, y: move.y };
  return {
    state: { is: 'waiting', tokens: token, scrolledAt: state.scrolledAt, wait },
    effects: [{ type: 'wait', token, ms: delays.show }],
  };
}

function moveWhileOpen(state: Open, move: Move): HoverStep {
  if (state.pinned) return stay(state);
  const inside = move.overCard || move.mention === state.mention;
  if (inside) return stay({ ...state, next: null, leaving: null });
  const steps: HoverEffect[] = [];
  let { tokens, leaving, next } = state;
  if (move.mention === null || move.time - state.scrolledAt < NO_OPENING_AFTER_SCROLL) next = null;
  else if (next === null || !resting(next, move)) {
    tokens += 1;
    next = { mention: move.mention, token: tokens, x: move.x, y: move.y };
    steps.push({ type: 'wait', token: tokens, ms: SWITCH_DELAY });
  }
  // Only a card that opened by resting goes by leaving; one that was asked for stays.
  if (state.by === 'rest' && leaving === null) {
    tokens += 1;
    leaving = tokens;
    steps.push({ type: 'wait', token: tokens, ms: HIDE_DELAY });
  }
  return { state: { ...state, tokens, next, leaving }, effects: steps };
}

function timer(state: HoverState, event: { token: Token; time: number }): HoverStep {
  if (state.is === 'waiting' && state.wait.token === event.token) {
    const scrolling = event.time - state.scrolledAt < NO_OPENING_AFTER_SCROLL;
    return scrolling ? stay(cancel(state)) : show(state, state.wait.mention, 'rest');
  }
  if (state.is !== 'open') return stay(state);
  if (state.next?.token === event.token) return show(state, state.next.mention, 'rest');
  return state.leaving === event.token ? close(state) : stay(state);
}

function scroll(state: HoverState, nameMoved: number): HoverStep {
  if (state.is === 'waiting') return stay(cancel(state));
  // A card that opened by resting must not linger over a page that moves away below it.
  const lingers = state.is === 'open' && state.by === 'rest' && !state.pinned && nameMoved > REST_RADIUS;
  return lingers ? close(state) : stay(state);
}

function gone(state: HoverState, mention: MentionId): HoverStep {
  if (state.is === 'waiting' && state.wait.mention === mention) return stay(cancel(state));
  if (state.is !== 'open') return stay(state);
  if (state.mention === mention && !state.pinned) return close(state);
  return stay(state.next?.mention === mention ? { ...state, next: null } : state);
}

function show(state: HoverState, mention: MentionId, by: OpenedBy): HoverStep {
  const { tokens, scrolledAt } = state;
  return {
    state: { is: 'open', tokens, scrolledAt, mention, by, pinned: false, next: null, leaving: null },
    effects: [{ type: 'show', mention, by }],
  };
}

function close(state: HoverState): HoverStep {
  const open = state.is === 'open';
  return { state: cancelAll(state), effects: open ? [{ type: 'hide' }] : [] };
}

function cancel(state: HoverState): HoverState {
  return state.is === 'waiting' ? cancelAll(state) : state;
}

function cancelAll({ tokens, scrolledAt }: HoverState): HoverState {
  return { is: 'closed', tokens, scrolledAt };
}

function resting(wait: Wait, move: Move): boolean {
  return wait.mention === move.mention && Math.hypot(move.x - wait.x, move.y - wait.y) <= REST_RADIUS;
}

function stay(state: HoverState): HoverStep {
  return { state, effects: [] };
}
