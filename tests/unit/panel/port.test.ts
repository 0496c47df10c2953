import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { offerPanelPort } from '../../../lib/extension/messages/panel-port';
import { toPage } from '../../../lib/pure/messages/panel';
import type { PageReport } from '../../../lib/pure/messages/to-page';

type Listener<T> = (value: T) => void;

function fakePort(name = 'panel', id = 'ours') {
  const told: unknown[] = [];
  const listeners: { message?: Listener<unknown>; gone?: () => void } = {};
  const port = {
    name,
    sender: { id },
    postMessage: (message: unknown) => told.push(message),
    onMessage: { addListener: (listener: Listener<unknown>) => (listeners.message = listener) },
    onDisconnect: { addListener: (listener: () => void) => (listeners.gone = listener) },
  };
  return { port, told, say: (message: unknown) => listeners.message?.(message), close: () => listeners.gone?.() };
}

function page() {
  let connect: Listener<unknown> = () => undefined;
  const browser = {
    runtime: { id: 'ours', onConnect: { addListener: (listener: Listener<unknown>) => (connect = listener) } },
  } as unknown as Browser;
  const report: PageReport = { on: true, reason: 'on-article', article: true, scanning: true, names: [] };
  const reports = vi.fn(() => ({ ...report }));
  const show = vi.fn(() => true);
  const showSentence = vi.fn();
  let alive = true;
  const offered = offerPanelPort(browser, () => alive, { report: reports, show, showSentence });
  return {
    offered,
    report,
    reports,
    show,
    showSentence,
    connect: (port: unknown) => connect(port),
    retire: () => {
      alive = false;
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the page’s side of the port', () => {
  it('says at once what holds and where the reader is', () => {
    const { offered, report, connect } = page();
    offered.pointed('p/e');
    const { port, told } = fakePort();
    connect(port);
    expect(told).toEqual([
      { type: 'report', report },
      { type: 'pointed', entity: 'p/e' },
    ]);
  });

  it('does nothing while no panel is open, nor once it is closed', () => {
    const { offered, reports, connect } = page();
    offered.changed();
    vi.runAllTimers();
    const { port, close } = fakePort();
    connect(port);
    close();
    offered.changed();
    vi.runAllTimers();
    expect(reports).toHaveBeenCalledTimes(1);
  });

  it('tells changes together, and only what is new', () => {
    const { offered, report, connect } = page();
    const { port, told } = fakePort();
    connect(port);
    for (let change = 0; change < 9; change += 1) offered.changed();
    report.scanning = false;
    vi.runAllTimers();
    offered.changed();
    vi.runAllTimers();
    expect(told.slice(2)).toEqual([{ type: 'report', report }]);
  });

  it('shows an entity and says whether it could', () => {
    const { show, connect } = page();
    const { port, told, say } = fakePort();
    connect(port);
    say({ type: 'show', entity: 'p/e', nth: 3 });
    expect(show).toHaveBeenCalledWith('p/e', 3);
    expect(told.at(-1)).toEqual({ type: 'shown', entity: 'p/e', found: true });
  });

  it('hears no other port, no other extension, and nobody once it has retired', () => {
    const { connect, retire } = page();
    const others = [fakePort('other'), fakePort('panel', 'theirs')];
    for (const { port } of others) connect(port);
    retire();
    const late = fakePort();
    connect(late.port);
    for (const { told } of [...others, late]) expect(told).toEqual([]);
  });
});

it('no message but the one that is meant gets through', () => {
  expect(toPage({ type: 'show', entity: 'p/e', nth: 0 })).toEqual({ type: 'show', entity: 'p/e', nth: 0 });
  for (const nth of [-1, 0.5, '1', undefined]) expect(toPage({ type: 'show', entity: 'p/e', nth })).toBeNull();
  fc.assert(
    fc.property(fc.anything(), (message) => {
      const taken = toPage(message);
      expect(taken === null || taken.type === 'show').toBe(true);
    }),
  );
});
