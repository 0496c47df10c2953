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
 *     │ where the reader wants no card by resting
 *     ▼
 *   resting (the name is pointed at, and nothing opens)
 */
import { type HoverRules, NO_OPENING_AFTER_SCROLL, REST_RADIUS, SWITCH_DELAY } from './delays';

export type MentionId = number;
/** Numbers a wait; only the newest one counts. */
export type Token = number;
/** What opened a card: resting on its name; a press on it; a tap on it; or a key, a command or a list. */
export type OpenedBy = 'rest' | 'press' | 'tap' | 'key';

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
  | { is: 'resting'; wait: Wait }
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
  /** A key, a command or a list asks for a card. */
  | { type: 'open'; mention: MentionId }
  /** A click or a tap is complete. */
  | {
      type: 'press';
      /** The marked name below it. */
      mention: MentionId | null;
      touch: boolean;
      /** In a link, a button or the like: the press does what that is for. */
      onControl: boolean;
      /** The reader has selected text: the press was the end of that. */
      selecting: boolean;
    }
  /** The pointer went down where neither card nor marked name is. */
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

/** The mention that the reader points at: its card is open, or the pointer has come to rest on it. */
export function pointedAt(state: HoverState): MentionId | null {
  if (state.is === 'open') return state.mention;
  return state.is === 'resting' ? state.wait.mention : null;
}

/** One step. Unknown and stale events leave the state as it is. */
export function hover(state: HoverState, event: HoverEvent, rules: HoverRules): HoverStep {
  switch (event.type) {
    case 'move':
      return state.is === 'open' ? moveWhileOpen(state, event, rules) : moveWhileClosed(state, event, rules);
    case 'timer':
      return timer(state, event, rules);
    case 'scroll':
      return scroll({ ...state, scrolledAt: event.time }, event.nameMoved);
    case 'open':
      return show(state, event.mention, 'key');
    case 'press':
      return press(state, event, rules);
    case 'press-elsewhere':
      return pressElsewhere(state);
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

function moveWhileClosed(state: HoverState, move: Move, rules: HoverRules): HoverStep {
  if (move.mention === null) return stay(cancel(state));
  // At rest there is nothing left to wait for; it ends when the pointer leaves the name.
  if (state.is === 'resting' && state.wait.mention === move.mention) return stay(state);
  if (move.time - state.scrolledAt < NO_OPENING_AFTER_SCROLL) return stay(cancel(state));
  if (state.is === 'waiting' && resting(state.wait, move)) return stay(state);
  const token = state.tokens + 1;
  const wait: Wait = { mention: move.mention, token, x: move.x, y: move.y };
  return {
    state: { is: 'waiting', tokens: token, scrolledAt: state.scrolledAt, wait },
    effects: [{ type: 'wait', token, ms: rules.show }],
  };
}

function moveWhileOpen(state: Open, move: Move, rules: HoverRules): HoverStep {
  if (state.pinned) return stay(state);
  const inside = move.overCard || move.mention === state.mention;
  if (inside) return stay({ ...state, next: null, leaving: null });
  const steps: HoverEffect[] = [];
  let { tokens, leaving, next } = state;
  const mayMoveOn = rules.openBy === 'rest' && move.time - state.scrolledAt >= NO_OPENING_AFTER_SCROLL;
  if (move.mention === null || !mayMoveOn) next = null;
  else if (next === null || !resting(next, move)) {
    tokens += 1;
    next = { mention: move.mention, token: tokens, x: move.x, y: move.y };
    steps.push({ type: 'wait', token: tokens, ms: SWITCH_DELAY });
  }
  // Only a card that opened by resting goes by leaving; one that was asked for stays.
  if (state.by === 'rest' && leaving === null) {
    tokens += 1;
    leaving = tokens;
    steps.push({ type: 'wait', token: tokens, ms: rules.hide });
  }
  return { state: { ...state, tokens, next, leaving }, effects: steps };
}

function timer(state: HoverState, event: { token: Token; time: number }, rules: HoverRules): HoverStep {
  if (state.is === 'waiting' && state.wait.token === event.token) {
    if (event.time - state.scrolledAt < NO_OPENING_AFTER_SCROLL) return stay(cancel(state));
    return rules.openBy === 'rest' ? show(state, state.wait.mention, 'rest') : stay({ ...state, is: 'resting' });
  }
  if (state.is !== 'open') return stay(state);
  if (state.next?.token === event.token) return show(state, state.next.mention, 'rest');
  if (state.leaving !== event.token) return stay(state);
  const { next, tokens, scrolledAt } = state;
  // The pointer rests on another name already and may not move again: its card still comes.
  return next
    ? { state: { is: 'waiting', wait: next, tokens, scrolledAt }, effects: [{ type: 'hide' }] }
    : close(state);
}

function press(state: HoverState, event: Extract<HoverEvent, { type: 'press' }>, rules: HoverRules): HoverStep {
  const { mention, touch } = event;
  if (mention === null || event.onControl || event.selecting || rules.openBy === 'keys')
    // Of a finger nothing was told when it went down: it might have been about to scroll.
    return touch ? pressElsewhere(state) : stay(state);
  const by = touch ? 'tap' : 'press';
  if (state.is !== 'open' || state.mention !== mention) return show(state, mention, by);
  // Its card is there already: from now on it stays as one that was asked for.
  return stay({ ...state, by: state.by === 'rest' ? by : state.by, next: null, leaving: null });
}

function pressElsewhere(state: HoverState): HoverStep {
  return state.is === 'open' && !state.pinned ? close(state) : stay(cancel(state));
}

function scroll(state: HoverState, nameMoved: number): HoverStep {
  if (state.is !== 'open') return stay(cancel(state));
  // A card that opened by resting must not linger over a page that moves away below it.
  const lingers = state.by === 'rest' && !state.pinned && nameMoved > REST_RADIUS;
  return lingers ? close(state) : stay(state);
}

function gone(state: HoverState, mention: MentionId): HoverStep {
  if (state.is === 'closed') return stay(state);
  if (state.is !== 'open') return stay(state.wait.mention === mention ? cancel(state) : state);
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
  return state.is === 'open' ? state : cancelAll(state);
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
