/**
 * The marks of a page, as anyone on the page can see them.
 * Owns: reading the highlight registry, whose names begin with `says-who`, and moving the pointer onto a mark.
 * Used by: the end-to-end tests, `npm start`.
 * Never: asks the extension; this is the view from outside.
 */
import type { Page } from 'puppeteer-core';
import type { Rect } from './card.ts';

/** How long the page must have been at rest before the pointer comes, ms: no card opens within 100 ms of a scroll. */
const AT_REST = 120;

/** How long a mark is waited for, ms. */
const PATIENCE = 10_000;

export interface MarkOnPage {
  text: string;
  highlight: string;
  /** The first line's box, in the viewport. */
  rect: Rect;
}

/** Every mark, in the order of the page. */
export async function readMarks(page: Page): Promise<MarkOnPage[]> {
  return page.evaluate(() => {
    const ranges: { highlight: string; range: Range }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('says-who')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        ranges.push({ highlight: name, range });
      }
    }
    // A node of a shadow root is where its outermost host is.
    const inPage = (node: Node): Node => {
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? inPage(root.host) : node;
    };
    ranges.sort((a, b) => {
      const [first, second] = [a.range.startContainer, b.range.startContainer];
      if (first.getRootNode() === second.getRootNode())
        return a.range.compareBoundaryPoints(Range.START_TO_START, b.range);
      return inPage(first).compareDocumentPosition(inPage(second)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
    return ranges.map(({ highlight, range }) => {
      const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { text: range.toString().replace(/\s+/g, ' '), highlight, rect: { x, y, width, height } };
    });
  });
}

/** Waits until the page holds marks, at least `count` of them. */
export async function waitForMarks(page: Page, count = 1): Promise<void> {
  await page.waitForFunction(
    (least) => {
      let marks = 0;
      for (const [name, highlight] of CSS.highlights) if (name.startsWith('says-who')) marks += highlight.size;
      return marks >= least;
    },
    { polling: 50 },
    count,
  );
}

/** Waits until the page holds no mark of ours. */
export async function waitForNoMarks(page: Page): Promise<void> {
  await page.waitForFunction(
    () => ![...CSS.highlights].some(([name, highlight]) => name.startsWith('says-who') && highlight.size > 0),
    { polling: 50 },
  );
}

/**
 * Brings the first mark with this text (or the `nth`, from 0) into view and rests the real pointer on it.
 * @returns the mark, with its box as it is now.
 */
export async function hoverMark(page: Page, text: string, nth = 0): Promise<MarkOnPage> {
  // A tab in the background gets no pointer.
  await page.bringToFront();
  await bringIntoView(page, text, nth);
  const mark = await findMark(page, text, nth);
  const [x, y] = [mark.rect.x + mark.rect.width / 2, mark.rect.y + mark.rect.height / 2];
  // From beside it and in steps, as a hand does it: a pointer that appears in place has not moved.
  await page.mouse.move(x + 12, y - 30);
  await page.mouse.move(x, y, { steps: 4 });
  return mark;
}

/** Moves the real pointer to where nothing is: the page's upper left corner. */
export async function leaveMark(page: Page): Promise<void> {
  await page.mouse.move(2, 2, { steps: 4 });
}

/** Waits for the mark: after an update the old script's marks go a moment before the new one's come. */
async function findMark(page: Page, text: string, nth: number): Promise<MarkOnPage> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; ) {
    const mark = (await readMarks(page)).filter((each) => each.text === text)[nth];
    if (mark) return mark;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no mark "${text}" (number ${nth}) on the page`);
}

async function bringIntoView(page: Page, text: string, nth: number): Promise<void> {
  const mark = await findMark(page, text, nth);
  await page.evaluate(
    async (y, rest) => {
      // The page's last scroll event, at which the extension's own clock starts: after one that is still to come.
      let last = 0;
      const heard = (): void => {
        last = performance.now();
      };
      addEventListener('scroll', heard, true);
      const before = scrollY;
      if (y < 80 || y > innerHeight - 80) scrollBy({ top: y - innerHeight / 3, behavior: 'instant' });
      const moved = scrollY !== before;
      const atRest = (): boolean => (last === 0 ? !moved : performance.now() - last >= rest);
      while (!atRest()) await new Promise(requestAnimationFrame);
      removeEventListener('scroll', heard, true);
    },
    mark.rect.y,
    AT_REST,
  );
}
