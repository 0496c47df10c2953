/** Proves: after any changes, what is marked is what a fresh reading would mark; and nothing grows. */
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { injectEntry } from '../harness/page-ring';
import { useBrowser } from '../harness/session';

/** Inside the page: see `entry.ts`. */
declare const saysWhoTest: typeof import('./entry');

const harness = useBrowser();

/** Changes of the page; `npm run test:long` makes ten times as many. */
const MANY = Number(process.env.SAYS_WHO_CHANGES ?? 10_000);

async function openReading(): Promise<Page> {
  harness.server.put('changing.html', '<!doctype html><title>changing</title><body><main id="main"></main></body>');
  const page = await harness.open('changing.html');
  await injectEntry(page, 'tests/page/entry.ts');
  await page.evaluate(() => {
    (globalThis as unknown as { reading: unknown }).reading = saysWhoTest.startReading();
  });
  return page;
}

/** One change of the page: what, where (a number for an element), and with which text. */
const change = fc.tuple(
  fc.constantFrom(
    'append',
    'prepend',
    'remove',
    'text',
    'inline',
    'wrap',
    'merge',
    'hide',
    'show',
    'nest',
    'break',
    'unbreak',
  ),
  fc.nat(30),
  fc.constantFrom('Ada Quill spoke.', 'Ben Marsh and Ada Quill', 'Nobody here', 'Ada', ' Quill', 'Ben Marsh’s letter'),
);

describe('a page that changes', () => {
  it('is marked as if it were read anew, after any changes', async () => {
    const page = await openReading();
    const samples = fc.sample(fc.array(change, { minLength: 1, maxLength: 12 }), 120);
    const failures = await page.evaluate(async (series) => {
      type Reading = ReturnType<typeof saysWhoTest.startReading>;
      const { reading } = globalThis as unknown as { reading: Reading };
      const main = document.getElementById('main') as HTMLElement;
      const p = (text: string): HTMLElement => Object.assign(document.createElement('p'), { textContent: text });
      const pick = (n: number): HTMLElement => {
        const all = [...main.querySelectorAll<HTMLElement>('p,div,b')];
        return all[n % Math.max(1, all.length)] ?? main;
      };
      const apply = ([what, n, text]: [string, number, string]): void => {
        const at = pick(n);
        if (what === 'append') main.append(p(text));
        else if (what === 'prepend') main.prepend(p(text));
        else if (what === 'remove' && at !== main) at.remove();
        else if (what === 'text' && at !== main) at.textContent = text;
        else if (what === 'inline') at.append(Object.assign(document.createElement('b'), { textContent: text }));
        else if (what === 'wrap' && at !== main) {
          const div = document.createElement('div');
          at.replaceWith(div);
          div.append(at);
        } else if (what === 'merge') at.normalize();
        else if (what === 'hide' && at !== main) at.style.display = 'none';
        else if (what === 'show') at.style.display = '';
        else if (what === 'break') at.insertBefore(document.createElement('br'), at.lastChild);
        else if (what === 'unbreak') at.querySelector('br')?.remove();
        else if (what === 'nest') {
          const div = document.createElement('div');
          div.append(text, p(text));
          at.append(div);
        }
      };
      const quiet = async (of: Reading): Promise<void> => {
        do await new Promise((done) => setTimeout(done));
        while (of.busy());
      };
      const bad: string[] = [];
      for (const steps of series as [string, number, string][][]) {
        for (const step of steps) apply(step);
        await quiet(reading);
        reading.recheck();
        await quiet(reading);
        const now = JSON.stringify(reading.found());
        const fresh = saysWhoTest.startReading();
        await quiet(fresh);
        const expected = JSON.stringify(fresh.found());
        if (now !== expected) bad.push(`${now} instead of ${expected}: ${JSON.stringify(steps)} ${main.innerHTML}`);
        main.replaceChildren();
        await quiet(reading);
      }
      return bad;
    }, samples);
    expect(failures.slice(0, 2)).toEqual([]);
  });

  it('is read anew where a line break comes into a paragraph, and where it goes', async () => {
    const page = await openReading();
    const counts = await page.evaluate(async () => {
      const { reading } = globalThis as unknown as { reading: ReturnType<typeof saysWhoTest.startReading> };
      const marks = async (): Promise<number> => {
        do await new Promise((done) => setTimeout(done));
        while (reading.busy());
        return CSS.highlights.get('says-who')?.size ?? 0;
      };
      const p = document.createElement('p');
      const second = Object.assign(document.createElement('b'), { textContent: 'Quill' });
      const br = document.createElement('br');
      p.append('Ada', second, ' spoke.');
      document.getElementById('main')?.append(p);
      const joined = await marks();
      second.before(br);
      const parted = await marks();
      br.remove();
      return [joined, parted, await marks()];
    });
    expect(counts).toEqual([0, 1, 0]);
  });

  it(
    `does not grow: ${MANY} changes later there are no more nodes, ranges or listeners than after the first 500`,
    async () => {
      const page = await openReading();
      const churn = (changes: number): Promise<void> =>
        page.evaluate(async (count) => {
          const main = document.getElementById('main') as HTMLElement;
          for (let i = 0; i < count; i += 1) {
            const p = document.createElement('p');
            p.textContent = `Ada Quill and Ben Marsh, ${i}.`;
            main.append(p);
            if (main.childElementCount > 50) main.firstElementChild?.remove();
            if (i % 100 === 0) await new Promise((done) => setTimeout(done));
          }
          const { reading } = globalThis as unknown as { reading: { busy(): boolean } };
          do await new Promise((done) => setTimeout(done));
          while (reading.busy());
        }, changes);
      const ranges = (): Promise<number> => page.evaluate(() => CSS.highlights.get('says-who')?.size ?? 0);
      const counts = async (): Promise<number[]> => {
        if (harness.session.name === 'firefox') return [await ranges()];
        const client = await page.createCDPSession();
        await client.send('HeapProfiler.collectGarbage');
        const { Nodes = -1, JSEventListeners = -1 } = await page.metrics();
        await client.detach();
        return [await ranges(), Nodes, JSEventListeners];
      };
      await churn(500);
      const before = await counts();
      for (let done = 0; done < MANY; done += 10_000) await churn(10_000);
      const after = await counts();
      expect(after[0]).toBe(before[0]);
      // The garbage collector may leave a few nodes for the next time; so many changes would leave thousands.
      for (const [index, count] of after.entries()) expect(count - (before[index] ?? 0)).toBeLessThan(200);
    },
    20_000 + MANY,
  );
});
