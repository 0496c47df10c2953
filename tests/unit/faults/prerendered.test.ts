/** Proves what a driven browser cannot show, since it prepares no pages: a prepared page is begun when it is shown. */
import { expect, it, vi } from 'vitest';
import { whenShown } from '../../../lib/page/prerendered';

const page = (prerendering?: boolean) => Object.assign(new EventTarget(), { prerendering }) as unknown as Document;

it('a page that is shown, in a browser that prepares pages or not, is begun at once', () => {
  for (const shown of [page(), page(false)]) {
    const act = vi.fn();
    whenShown(shown, act, new AbortController().signal);
    expect(act).toHaveBeenCalledOnce();
  }
});

it('fault: a page that is prepared is begun once, when it is shown, and never where that comes too late', () => {
  for (const late of [false, true]) {
    const prepared = page(true);
    const life = new AbortController();
    const act = vi.fn();
    whenShown(prepared, act, life.signal);
    expect(act).not.toHaveBeenCalled();
    if (late) life.abort();
    prepared.dispatchEvent(new Event('prerenderingchange'));
    prepared.dispatchEvent(new Event('prerenderingchange'));
    expect(act).toHaveBeenCalledTimes(late ? 0 : 1);
  }
});
