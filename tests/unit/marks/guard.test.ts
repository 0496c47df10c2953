/** Proves: marks that a page takes away come back, ever more rarely while it goes on, and not after the end. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardMarks } from '../../../lib/page/marks/guard';
import type { Paint } from '../../../lib/page/marks/paint';

/** A document as browsers have it: what it answers is on the prototype. */
class FakeDocument {
  readonly #isHidden: boolean;
  constructor(isHidden: boolean) {
    this.#isHidden = isHidden;
  }
  get hidden(): boolean {
    return this.#isHidden;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Document', FakeDocument);
  vi.stubGlobal('document', new FakeDocument(false));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page that clears the marks as soon as they are back, as long as `hostile` says so. */
function page(hostile: () => boolean) {
  const life = new AbortController();
  const restored: number[] = [];
  const paint = { intact: () => !hostile() } as Paint;
  guardMarks(paint, () => restored.push(Date.now()), life.signal);
  return { restored, life };
}

test('a page that lets the marks be: nothing is put back', () => {
  const { restored } = page(() => false);
  vi.advanceTimersByTime(600_000);
  expect(restored).toEqual([]);
});

test('taken away again and again: put back at once at first, then with pauses that double, up to a longest', () => {
  const { restored } = page(() => true);
  vi.advanceTimersByTime(600_000);
  const pauses = restored.slice(1).map((at, index) => at - (restored[index] ?? 0));
  expect(new Set(pauses.slice(0, 4)).size).toBe(1);
  const later = pauses.slice(5);
  expect(later.length).toBeGreaterThan(5);
  for (const [index, pause] of later.entries()) {
    const before = later[index - 1] ?? pauses[4] ?? 0;
    expect(pause).toBeGreaterThanOrEqual(before);
    expect(pause).toBeLessThanOrEqual(before * 2);
  }
  expect(later.at(-1)).toBe(later.at(-2));
  expect(later.at(-1)).toBeGreaterThan(8 * (pauses[0] ?? 0));
});

test('a page that stops: the pace is the usual one again', () => {
  let hostile = true;
  const { restored } = page(() => hostile);
  vi.advanceTimersByTime(300_000);
  hostile = false;
  vi.advanceTimersByTime(120_000);
  const before = restored.length;
  hostile = true;
  vi.advanceTimersByTime(4_000);
  expect(restored.length - before).toBeGreaterThanOrEqual(3);
});

test('a hidden page is left alone, and so is one that was let go', () => {
  vi.stubGlobal('document', new FakeDocument(true));
  const { restored, life } = page(() => true);
  vi.advanceTimersByTime(60_000);
  expect(restored).toEqual([]);
  vi.stubGlobal('document', new FakeDocument(false));
  life.abort();
  vi.advanceTimersByTime(60_000);
  expect(restored).toEqual([]);
});
