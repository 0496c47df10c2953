/**
 * What finding and marking does to the page.
 * Owns: counting changes of the page and live ranges, and a run in which a forced layout would show.
 * Used by: `measure/touched.ts`.
 * Never: times anything.
 */
import { sumOf } from './engine';
import { type EngineName, makeEngine } from './engines';
import { load } from './entry';
import { meterOfPage, start } from './says-who';

/** Records that an observer of the whole page gets while an engine runs. */
export async function countMutations(name: EngineName, count: number): Promise<{ records: number; matches: number }> {
  const engine = makeEngine(name, await load(count));
  let records = 0;
  const observer = new MutationObserver((list) => {
    records += list.length;
  });
  observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
  await engine.run();
  records += observer.takeRecords().length;
  observer.disconnect();
  return { records, matches: engine.matches ? sumOf(engine.matches()).count : 0 };
}

/** Live ranges made while a session finds and marks. */
export async function countRanges(count: number): Promise<number> {
  const wanted = await load(count);
  let made = 0;
  const { createRange } = Document.prototype;
  Document.prototype.createRange = function (this: Document) {
    made += 1;
    return createRange.call(this);
  };
  const Original = globalThis.Range;
  globalThis.Range = class extends Original {
    constructor() {
      super();
      made += 1;
    }
  };
  await start(wanted).done();
  Document.prototype.createRange = createRange;
  globalThis.Range = Original;
  return made;
}

/**
 * A session on a page whose layout is out of date at the start of each slice, so that asking for it anywhere would
 * make the browser lay the page out within the slice. The slices stand in the trace as `slice-begins` and `slice-ends`.
 * @param ask asks for the layout in one slice on purpose, to show that it would be seen
 */
export async function readWithDirtyLayout(count: number, ask: boolean): Promise<void> {
  const wanted = await load(count);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  let width = 0;
  meterOfPage().seen = (begins) => {
    if (!begins) {
      performance.mark('slice-ends');
      return;
    }
    width += 1;
    sheet.replaceSync(`body{padding-left:${width % 50}px}`);
    performance.mark('slice-begins');
    if (ask) document.body.getBoundingClientRect();
  };
  await start(wanted).done();
}
