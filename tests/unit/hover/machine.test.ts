import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothing, onCard, over, play, pressOn } from './play';

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

  it('moves on also where the way there took so long that the first card has gone', () => {
    const p = open();
    p.at(1000, over(null));
    p.at(1250, over(2));
    p.at(9000, nothing);
    expect(p.log).toEqual(['450: show 1', '1300: hide', '1350: show 2']);
  });

  it('does not, once it went on from there before', () => {
    const p = open();
    p.at(1000, over(null));
    p.at(1250, over(2));
    p.at(1320, over(null));
    p.at(9000, nothing);
    expect(p.log).toEqual(['450: show 1', '1300: hide']);
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
