import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HoverRules } from '../../../lib/pure/hover/delays';
import {
  CLOSED,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  hover,
  pointedAt,
} from '../../../lib/pure/hover/machine';

const RULES: HoverRules = { show: 450, hide: 300, openBy: 'rest' };

/** Plays events one after another; timers run by the times in the events. */
function play(rules: HoverRules = RULES): {
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

const over = (mention: number | null, x = 0) => ({ type: 'move', mention, overCard: false, x, y: 0 });
const onCard = { type: 'move', mention: null, overCard: true, x: 50, y: 50 };
const pressOn = (mention: number | null, more: object = {}) => ({
  type: 'press',
  mention,
  touch: false,
  onControl: false,
  selecting: false,
  ...more,
});
const nothing = { type: 'timer', token: -1 };

describe('opening', () => {
  it('opens after 450 ms of rest, not before', () => {
    const p = play();
    p.at(0, over(1));
    p.at(449, nothing);
    expect(p.shown()).toBeNull();
    p.at(450, nothing);
    expect(p.shown()).toBe(1);
  });

  it('starts anew when the pointer moves on along the name, but not when it trembles', () => {
    const p = play();
    p.at(0, over(1, 0));
    p.at(300, over(1, 4));
    p.at(400, over(1, 30));
    p.at(849, nothing);
    expect(p.shown()).toBeNull();
    p.at(850, nothing);
    expect(p.log).toEqual(['850: show 1']);
  });

  it('does not open when the pointer only passes', () => {
    const p = play();
    p.at(0, over(1));
    p.at(200, over(null));
    p.at(5000, nothing);
    expect(p.log).toEqual([]);
  });

  it('does not open within 100 ms of a scroll, nor when the page scrolled during the rest', () => {
    const p = play();
    p.at(0, { type: 'scroll', nameMoved: 0 });
    p.at(99, over(1));
    p.at(2000, nothing);
    expect(p.shown()).toBeNull();
    p.at(3000, over(1));
    p.at(3200, { type: 'scroll', nameMoved: 0 });
    p.at(9000, nothing);
    expect(p.shown()).toBeNull();
  });

  it('opens at once on a press or a key', () => {
    const p = play();
    p.at(0, pressOn(3));
    expect(p.log).toEqual(['0: show 3']);
  });
});

describe('an open card', () => {
  const open = () => {
    const p = play();
    p.at(0, over(1));
    p.at(450, nothing);
    return p;
  };

  it('goes 300 ms after both name and card were left', () => {
    const p = open();
    p.at(1000, over(null));
    p.at(1299, nothing);
    expect(p.shown()).toBe(1);
    p.at(1300, nothing);
    expect(p.shown()).toBeNull();
  });

  it('stays when the pointer crosses the gap to the card in time', () => {
    const p = open();
    p.at(1000, over(null));
    p.at(1250, onCard);
    p.at(9000, nothing);
    expect(p.shown()).toBe(1);
  });

  it('moves on to another name after 100 ms of rest there', () => {
    const p = open();
    p.at(1000, over(2));
    p.at(1100, nothing);
    expect(p.log).toEqual(['450: show 1', '1100: show 2']);
  });

  it('does not move on to a name that is only crossed on the way to the card', () => {
    const p = open();
    p.at(1000, over(2, 0));
    p.at(1060, over(2, 40));
    p.at(1090, onCard);
    p.at(9000, nothing);
    expect(p.shown()).toBe(1);
  });

  it('goes when the page scrolls its name away, and stays when the name did not move', () => {
    const p = open();
    p.at(1000, { type: 'scroll', nameMoved: 2 });
    expect(p.shown()).toBe(1);
    p.at(1100, { type: 'scroll', nameMoved: 60 });
    expect(p.shown()).toBeNull();
  });

  it('pinned: stays whatever the pointer and the page do, and goes when closed', () => {
    const p = open();
    p.at(1000, { type: 'pin', pinned: true });
    p.at(1100, over(2));
    p.at(1500, over(null));
    p.at(2000, { type: 'scroll', nameMoved: 500 });
    p.at(2100, { type: 'press-elsewhere' });
    p.at(9000, nothing);
    expect(p.shown()).toBe(1);
    p.at(9001, { type: 'close' });
    expect(p.shown()).toBeNull();
  });

  it('opened by a key: is not closed by the pointer wandering about, but by a press elsewhere', () => {
    const p = play();
    p.at(0, { type: 'open', mention: 3 });
    p.at(10, over(null));
    p.at(9000, nothing);
    expect(p.shown()).toBe(3);
    p.at(9001, { type: 'press-elsewhere' });
    expect(p.shown()).toBeNull();
  });

  it('goes with its mention', () => {
    const p = open();
    p.at(1000, { type: 'gone', mention: 1 });
    expect(p.shown()).toBeNull();
  });
});

describe('what opens a card, as the reader has chosen', () => {
  const rest = [over(1), { type: 'timer', token: -1, wait: 2000 }];
  const ways = {
    rest,
    press: [pressOn(1)],
    tap: [pressOn(1, { touch: true })],
    key: [{ type: 'open', mention: 1 }],
    'press in a link': [pressOn(1, { onControl: true })],
    'tap in a link': [pressOn(1, { touch: true, onControl: true })],
    'press that ends a selection': [pressOn(1, { selecting: true })],
    'press beside a name': [pressOn(null)],
  };
  it.each([
    ['rest', ['rest', 'press', 'tap', 'key']],
    ['click', ['press', 'tap', 'key']],
    ['keys', ['key']],
  ] as const)('%s: opens by %j and by nothing else', (openBy, expected) => {
    const opened = Object.entries(ways).filter(([, events]) => {
      const p = play({ ...RULES, openBy });
      let time = 1000;
      for (const event of events) {
        time += (event as { wait?: number }).wait ?? 0;
        p.at(time, event as { type: string });
      }
      return p.shown() === 1;
    });
    expect(opened.map(([way]) => way)).toEqual(expected);
  });

  it.each(['click', 'keys'] as const)('%s: a rest is told all the same, and ends when the name is left', (openBy) => {
    const p = play({ ...RULES, openBy });
    p.at(0, over(1));
    expect(pointedAt(p.state())).toBeNull();
    p.at(450, nothing);
    expect(pointedAt(p.state())).toBe(1);
    p.at(700, over(1, 40));
    expect(pointedAt(p.state())).toBe(1);
    p.at(900, over(null));
    expect(pointedAt(p.state())).toBeNull();
    expect(p.log).toEqual([]);
  });

  it('click: an open card does not move on to a name that the pointer rests on, but to one that is pressed', () => {
    const p = play({ ...RULES, openBy: 'click' });
    p.at(0, pressOn(1));
    p.at(100, over(2));
    p.at(3000, nothing);
    expect(p.shown()).toBe(1);
    p.at(3001, pressOn(2));
    expect(p.log).toEqual(['0: show 1', '3001: show 2']);
  });

  it('the delays are the reader’s', () => {
    const p = play({ show: 200, hide: 1500, openBy: 'rest' });
    p.at(0, over(1));
    p.at(200, nothing);
    p.at(300, over(null));
    p.at(1799, nothing);
    expect(p.shown()).toBe(1);
    p.at(1800, nothing);
    expect(p.shown()).toBeNull();
  });

  it('a press on the name whose card a rest has opened keeps that card, and does not open it anew', () => {
    const p = play();
    p.at(0, over(1));
    p.at(500, pressOn(1));
    p.at(600, over(null));
    p.at(5000, nothing);
    expect(p.log).toEqual(['450: show 1']);
  });

  it('a tap beside the card closes it; a finger that scrolls does not', () => {
    const p = play();
    p.at(0, pressOn(1, { touch: true }));
    p.at(100, { type: 'scroll', nameMoved: 300 });
    expect(p.shown()).toBe(1);
    p.at(200, pressOn(null, { touch: true }));
    expect(p.shown()).toBeNull();
  });
});

describe('whatever happens', () => {
  const mention = fc.constantFrom(1, 2, 3);
  const event = fc.oneof(
    fc.record({
      type: fc.constant('move'),
      mention: fc.option(mention),
      overCard: fc.boolean(),
      x: fc.nat(50),
      y: fc.nat(50),
    }),
    fc.record({ type: fc.constant('scroll'), nameMoved: fc.nat(50) }),
    fc.record({ type: fc.constant('open'), mention }),
    fc.record({
      type: fc.constant('press'),
      mention: fc.option(mention),
      touch: fc.boolean(),
      onControl: fc.boolean(),
      selecting: fc.boolean(),
    }),
    fc.record({ type: fc.constant('pin'), pinned: fc.boolean() }),
    fc.record({ type: fc.constantFrom('close', 'press-elsewhere') }),
    fc.record({ type: fc.constant('gone'), mention }),
    fc.record({ type: fc.constant('timer'), token: fc.integer({ min: -5, max: 200 }) }),
  );

  it('the state and what is shown always agree, and a stale timer changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(600), event), { maxLength: 60 }), (steps) => {
        const p = play();
        let time = 0;
        for (const [wait, each] of steps) {
          time += wait;
          // Tokens of our own making are left to the harness: a made-up one stands for a stale timer.
          p.at(time, each.type === 'timer' ? { ...each, token: -1 } : each);
          const state = p.state();
          expect(p.shown()).toBe(state.is === 'open' ? state.mention : null);
        }
      }),
    );
  });

  it('closed for good once the pointer has left and time has passed, unless pinned or asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(600), event), { maxLength: 40 }), (steps) => {
        const p = play();
        let time = 0;
        for (const [wait, each] of steps) {
          time += wait;
          p.at(time, each.type === 'timer' ? { ...each, token: -1 } : each);
        }
        const state = p.state();
        fc.pre(state.is !== 'open' || (state.by === 'rest' && !state.pinned));
        p.at(time + 1, over(null, 500));
        p.at(time + 5000, nothing);
        expect(p.shown()).toBeNull();
      }),
    );
  });
});
