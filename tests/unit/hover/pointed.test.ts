import { describe, expect, it, vi } from 'vitest';
import { createPointed } from '../../../lib/page/hover/pointed';

describe('telling what is pointed at', () => {
  it('tells each change once, to all that listen', () => {
    let entity: string | null = null;
    const pointed = createPointed(() => entity);
    const [one, two] = [vi.fn(), vi.fn()];
    const { signal } = new AbortController();
    pointed.tell(one, signal);
    pointed.tell(two, signal);
    for (const now of [null, 'p/a', 'p/a', 'p/b', null, null]) {
      entity = now;
      pointed.look();
    }
    expect(one.mock.calls).toEqual([['p/a'], ['p/b'], [null]]);
    expect(two.mock.calls).toEqual(one.mock.calls);
  });

  it('tells one that comes later what holds, and one that has gone nothing', () => {
    const pointed = createPointed(() => 'p/a');
    pointed.look();
    const late = vi.fn();
    pointed.tell(late, new AbortController().signal);
    expect(late.mock.calls).toEqual([['p/a']]);
    const gone = vi.fn();
    const life = new AbortController();
    life.abort();
    pointed.tell(gone, life.signal);
    expect(gone).not.toHaveBeenCalled();
  });
});
