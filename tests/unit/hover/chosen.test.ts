/** Proves: a card opens by what the reader has chosen, after the time they have set, and by nothing else. */
import { describe, expect, it } from 'vitest';
import { pointedAt } from '../../../lib/pure/hover/machine';
import { nothing, over, play, pressOn, RULES } from './play';

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
