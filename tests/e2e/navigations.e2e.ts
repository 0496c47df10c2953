/** Proves: a tab that goes from story to story without a reload has the marks of the last one, and does not grow. */
import { expect, it } from 'vitest';
import { useBrowser } from '../harness/session';
import { BROWSER } from '../harness/which';
import { markedNames, openCard, openMarked, PATIENCE } from './support';

const harness = useBrowser();
/** Stories gone through; `npm run test:long` goes through 10,000. */
const MANY = Number(process.env.SAYS_WHO_CHANGES ?? 500) / 10;

it(
  `fault: a tab left open: ${MANY} navigations later there are no more nodes or listeners than after the first 20`,
  async () => {
    const page = await openMarked(harness);
    const goThrough = (from: number, count: number): Promise<void> =>
      page.evaluate(
        async (first, stories) => {
          const article = document.querySelector('article') as HTMLElement;
          for (let story = first; story < first + stories; story += 1) {
            const p = document.createElement('p');
            const name = story % 2 ? 'Vladimir Putin' : 'Bob Woodward';
            p.textContent = `Story ${story} is about ${name}. ${'Readers want to know how each account is sourced. '.repeat(30)}`;
            history.pushState(null, '', `?story=${story}`);
            for (const old of article.querySelectorAll('p')) old.remove();
            article.append(p);
            const marked = (): boolean =>
              [...(CSS.highlights.get('says-who') ?? [])].some(({ startContainer }) => startContainer.parentNode === p);
            // Most stories are left before they were read to their end, each fifth is read.
            const isLeft = (): boolean => story % 5 > 0 || marked();
            do await new Promise((done) => setTimeout(done));
            while (!isLeft());
          }
        },
        from,
        count,
      );
    const counts = async (): Promise<number[]> => {
      if (BROWSER === 'firefox') return [];
      const client = await page.createCDPSession();
      await client.send('HeapProfiler.collectGarbage');
      const { Nodes = -1, JSEventListeners = -1 } = await page.metrics();
      await client.detach();
      return [Nodes, JSEventListeners];
    };
    await goThrough(0, 20);
    const before = await counts();
    for (let done = 20; done < MANY; done += 100) await goThrough(done, Math.min(100, MANY - done));
    const after = await counts();
    // The collector may leave a few for the next time, however many went before.
    for (const [at, count] of after.entries()) expect(count - (before[at] ?? 0)).toBeLessThan(60);
    const [last, other] = MANY % 2 ? ['Bob Woodward', 'Vladimir Putin'] : ['Vladimir Putin', 'Bob Woodward'];
    const marked = async (): Promise<boolean[]> => {
      const names = await markedNames(page);
      return [names.includes(last), names.includes(other)];
    };
    await expect.poll(marked, PATIENCE).toEqual([true, false]);
    await openCard(harness, page, last, last);
  },
  20_000 + MANY * 100,
);
