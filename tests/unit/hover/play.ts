/**
 * Playing events to the hover machine.
 * Owns: a clock and timers that run by the times in the events.
 * Used by: the tests of the machine.
 */
import type { HoverRules } from '../../../lib/pure/hover/delays';
import { CLOSED, type HoverEffect, type HoverEvent, type HoverState, hover } from '../../../lib/pure/hover/machine';

export const RULES: HoverRules = { show: 450, hide: 300, openBy: 'rest' };

/** Plays events one after another; timers run by the times in the events. */
export function play(rules: HoverRules = RULES): {
  at(time: number, event: Record<string, unknown> & { type: string }): void;
  shown(): number | null;
  log: string[];
  state(): HoverState;
} {
  let state: HoverState = CLOSED;
  let timers: { due: number; token: number }[] = [];
  let shown: number | null = null;
  const log: string[] = [];
  const feed = (event: HoverEvent, time: number): void => {
    const step = hover(state, event, rules);
    state = step.state;
    for (const effect of step.effects) apply(effect, time);
  };
  const apply = (effect: HoverEffect, time: number): void => {
    if (effect.type === 'wait') timers.push({ due: time + effect.ms, token: effect.token });
    else if (effect.type === 'show') {
      shown = effect.mention;
      log.push(`${time}: show ${effect.mention}`);
    } else {
      shown = null;
      log.push(`${time}: hide`);
    }
  };
  const runTimers = (until: number): void => {
    for (;;) {
      timers.sort((a, b) => a.due - b.due);
      const next = timers[0];
      if (!next || next.due > until) return;
      timers = timers.slice(1);
      feed({ type: 'timer', token: next.token, time: next.due }, next.due);
    }
  };
  return {
    at(time, event) {
      runTimers(time);
      feed({ time, ...event } as unknown as HoverEvent, time);
      runTimers(time);
    },
    shown: () => shown,
    log,
    state: () => state,
  };
}

export const over = (mention: number | null, x = 0) => ({ type: 'move', mention, overCard: false, x, y: 0 });
export const onCard = { type: 'move', mention: null, overCard: true, x: 50, y: 50 };
export const pressOn = (mention: number | null, more: object = {}) => ({
  type: 'press',
  mention,
  touch: false,
  onControl: false,
  selecting: false,
  ...more,
});
export const nothing = { type: 'timer', token: -1 };
