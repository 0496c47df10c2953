/**
 * Fresh pages with the measured code in them.
 * Owns: the served pages and names, and a tab per measurement on a host of its own, so that nothing in it is warm.
 * Used by: the measurements.
 * Never: lets a page that hangs hold up the rest.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type PageServer, startServer } from '../../../tests/harness/server.ts';
import type { Session } from '../../browsers/session.ts';
import type * as Entry from '../in-page/entry.ts';
import { makePeople } from '../made/names.ts';
import { makePage } from '../made/page.ts';
import type { PageSize } from '../options.ts';

type Exported = typeof Entry;
type Call = {
  [Name in keyof Exported]: Exported[Name] extends (...args: never[]) => unknown ? Name : never;
}[keyof Exported];

/** Gives a page a clock of some microseconds instead of tenths or whole milliseconds. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** Its cues are looked for. */
const PACK = path.resolve(import.meta.dirname, '../../../data/musk-putin-trump.pack.json');

/** ms after which a tab is given up: more than the libraries' own limit, which most of them keep. */
const GIVEN_UP = 45_000;

/** Null where the page did not answer in time. */
type Answer<Name extends Call> = Promise<Awaited<ReturnType<Exported[Name]>> | null>;

export interface Tabs {
  server: PageServer;
  /** Calls an exported function of the entry in a fresh tab; null where the page did not answer in time. */
  call<Name extends Call>(size: PageSize, name: Name, ...args: Parameters<Exported[Name]>): Answer<Name>;
  /** A tab for more than one call; the caller closes it. */
  open(size: PageSize): Promise<Tab>;
  close(): Promise<void>;
}

export interface Tab {
  page: Page;
  call<Name extends Call>(name: Name, ...args: Parameters<Exported[Name]>): Answer<Name>;
  close(): Promise<void>;
}

export async function openTabs(
  session: Session,
  script: string,
  sizes: readonly PageSize[],
  counts: readonly number[],
): Promise<Tabs> {
  const server = await startServer([]);
  for (const size of sizes) server.put(`page-${size.characters}.html`, makePage(size.characters).html, ISOLATED);
  let opened = 0;

  const open = async (size: PageSize): Promise<Tab> => {
    opened += 1;
    const page = await session.newPage(server.url(`page-${size.characters}.html`, `page${opened}.localhost`));
    await page.evaluate(`${script}\n0;`);
    return {
      page,
      call: (name, ...args) =>
        inTime(
          page.evaluate(
            (wanted, given) => {
              const all = (globalThis as unknown as { saysWhoBench: Record<string, (...a: unknown[]) => unknown> })
                .saysWhoBench;
              return all[wanted]?.(...given);
            },
            name as string,
            args as unknown[],
          ) as Promise<never>,
        ),
      close: async () => void (await inTime(page.close())),
    };
  };

  const tabs: Tabs = {
    server,
    open,
    async call(size, name, ...args) {
      const tab = await open(size);
      try {
        // The compiler does not see that an awaited answer is an answer.
        return (await tab.call(name, ...args)) as never;
      } finally {
        await tab.close();
      }
    },
    close: () => server.close(),
  };
  await putNames(tabs, sizes, counts);
  return tabs;
}

/** The names, the index of them and the cues as the background makes them: built in a tab of its own, so that none is warm from it. */
async function putNames(tabs: Tabs, sizes: readonly PageSize[], counts: readonly number[]): Promise<void> {
  const [smallest] = sizes;
  if (!smallest) return;
  const cues = await tabs.call(smallest, 'cuesFor', readFileSync(PACK, 'utf8'));
  if (cues === null) throw new Error('the cues could not be made');
  tabs.server.put('cues.json', cues, ISOLATED);
  for (const count of counts) {
    const { names } = makePeople(count);
    const index = await tabs.call(smallest, 'indexOf', names);
    if (index === null) throw new Error('the names could not be indexed');
    tabs.server.put(`names-${count}.json`, JSON.stringify(names), ISOLATED);
    tabs.server.put(`index-${count}.json`, index, ISOLATED);
  }
}

function inTime<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), GIVEN_UP);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
