/**
 * What a session costs on a page that goes on changing.
 * Owns: pages that add many nodes at once, and pages whose text changes all the time.
 * Used by: `measure/live.ts`.
 * Never: counts the page's own work as ours.
 */
import { load, quiet } from './entry';
import { start } from './says-who';

export interface Added {
  /** ms of the page's own script, and of styling what it adds. */
  page: number;
  /** ms of ours on top. */
  own: number;
}

const ADDED = 1000;
/** One in so many of the added paragraphs holds a name: as many names among their words as in the made-up pages. */
const EVERY = 4;

/** Adds 1,000 paragraphs in one task, some times over; the first time counts as the others do. */
export async function addNodes(count: number, rounds: number): Promise<Added[]> {
  const wanted = await load(count);
  const { names } = wanted;
  const running = start(wanted);
  await running.done();
  const list: Added[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await quiet();
    const begin = performance.now();
    const added = document.createDocumentFragment();
    for (let at = 0; at < ADDED; at += 1) {
      const paragraph = document.createElement('p');
      const name = at % EVERY === 0 ? names[(at * 7) % 40] : 'nobody';
      paragraph.textContent = `One more line of news that comes late names ${name} and ends after some more words.`;
      added.append(paragraph);
    }
    const box = document.createElement('section');
    box.append(added);
    document.querySelector('article')?.append(box);
    // The browser styles what is new before it draws it. If we asked first, that would look like our work.
    box.checkVisibility();
    const page = performance.now() - begin;
    // The observer is told after this task.
    await Promise.resolve();
    const slices = await running.done();
    list.push({ page, own: slices.reduce((sum, slice) => sum + slice, 0) });
    box.remove();
    await quiet();
    await running.done();
  }
  running.stop();
  return list;
}

export interface Changed {
  /** Changes of text in each second. */
  perSecond: number;
  /** Share of the time in which we work. */
  share: number;
  /** ms of our longest slice. */
  longest: number;
}

const PER_SECOND = 10_000;
const TICK = 10;

/** Changes text 10,000 times a second: one text, or many in turn. Half of the texts hold a name at any time. */
export async function changeText(count: number, texts: number, seconds: number): Promise<Changed> {
  const wanted = await load(count);
  const { names } = wanted;
  const box = document.createElement('section');
  const nodes = Array.from({ length: texts }, () => {
    const paragraph = document.createElement('p');
    const node = document.createTextNode('Waiting for the first price.');
    paragraph.append('Latest: ', node);
    box.append(paragraph);
    return node;
  });
  document.querySelector('article')?.prepend(box);
  const running = start(wanted);
  await running.done();
  await quiet();
  let changes = 0;
  const begin = performance.now();
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.floor(((performance.now() - begin) / 1000) * PER_SECOND);
      for (; changes < due; changes += 1) {
        const node = nodes[changes % texts];
        if (node) node.data = `Price ${changes}${changes % 2 ? ` says ${names[changes % 40]}` : ''}, up again.`;
      }
      if (performance.now() - begin < seconds * 1000) return;
      clearInterval(timer);
      resolve();
    }, TICK);
  });
  const elapsed = performance.now() - begin;
  await quiet();
  const slices = await running.done();
  running.stop();
  box.remove();
  return {
    perSecond: changes / (elapsed / 1000),
    share: slices.reduce((sum, slice) => sum + slice, 0) / elapsed,
    longest: Math.max(0, ...slices),
  };
}
