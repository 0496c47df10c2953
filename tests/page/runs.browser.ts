/** Proves: a page's text is cut into runs the same way, whether all of it is read or one block again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { injectEntry } from '../harness/page-ring';
import { useBrowser } from '../harness/session';
import type { Tree } from './entry';

/** Inside the page: see `entry.ts`. */
declare const saysWhoTest: typeof import('./entry');

const harness = useBrowser();

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('Ada', ' Quill ', 'x', 'so', '', ' ', 'Ada Quill', 'so Quill '),
    fc.record({
      tag: fc.constantFrom('p', 'div', 'b', 'a', 'span', 'br', 'li', 'em', 'h2'),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    }),
    // What a parser lets hold text only.
    fc.record({ tag: fc.constantFrom('script', 'textarea', 'style'), children: fc.constant<Tree[]>(['Ada Quill']) }),
  ),
}));

describe('runs', () => {
  it('the runs of all blocks by themselves are the runs of the page, and every offset leads back to its place', async () => {
    harness.server.put('empty.html', '<!doctype html><title>empty</title><body></body>');
    const page = await harness.open('empty.html');
    await injectEntry(page, 'tests/page/entry.ts');
    // As plain data: that is all that can be handed to a page.
    const samples: Tree[][] = JSON.parse(
      JSON.stringify(fc.sample(fc.array(tree, { minLength: 1, maxLength: 5 }), 300)),
    );
    const failures = await page.evaluate((trees) => {
      const bad: string[] = [];
      for (const children of trees) {
        document.body.replaceChildren(...children.map(saysWhoTest.build));
        const all: string[] = [];
        const blocks = new Set<Element>();
        const walk = saysWhoTest.walkRuns(document.body, (run) => {
          blocks.add(run.element);
          if (run.text !== '') all.push(run.text);
          run.nodes.forEach((node, index) => {
            if (node.length === 0) return;
            const offset = saysWhoTest.offsetOf(run, node, 0);
            const range = saysWhoTest.rangeOf(run, offset, offset + node.length);
            if (range.startContainer !== node || range.endContainer !== node || range.endOffset !== node.length)
              bad.push(`place ${index}: ${document.body.innerHTML}`);
          });
        });
        while (walk.step());
        const own = [...blocks]
          .flatMap((block) => saysWhoTest.ownRuns(block).map((run) => run.text))
          .filter((text) => text !== '');
        if (JSON.stringify(own.toSorted()) !== JSON.stringify(all.toSorted()))
          bad.push(`${JSON.stringify(all)} ${JSON.stringify(own)} ${document.body.innerHTML}`);
      }
      return bad;
    }, samples);
    expect(failures.slice(0, 3)).toEqual([]);
  });

  it('the paragraphs that are read for claims are the runs that are shown in the article’s own text', async () => {
    const page = await harness.open('plain.html');
    await injectEntry(page, 'tests/page/entry.ts');
    const samples: Tree[][] = JSON.parse(
      JSON.stringify(fc.sample(fc.array(tree, { minLength: 1, maxLength: 6 }), 400)),
    );
    const { differ, paragraphs, named } = await page.evaluate((trees) => {
      const build = (node: Tree, at: number): Node => {
        if (typeof node === 'string') return document.createTextNode(node);
        const element = document.createElement(node.tag);
        // Some say of themselves what they are, some are not shown.
        if (at % 4 === 3) element.setAttribute('class', 'related');
        if (at % 5 === 4) element.hidden = true;
        if (node.tag !== 'br') element.append(...node.children.map(build));
        return element;
      };
      const bad: string[] = [];
      let count = 0;
      let some = 0;
      for (const children of trees) {
        document.body.replaceChildren(...children.map(build));
        const read = saysWhoTest.paragraphsAndRuns();
        count += read.paragraphs.length;
        some += read.named;
        if (JSON.stringify(read.paragraphs) !== JSON.stringify(read.runs))
          bad.push(`${JSON.stringify(read)} ${document.body.innerHTML}`);
      }
      return { differ: bad, paragraphs: count, named: some };
    }, samples);
    expect(differ.slice(0, 3)).toEqual([]);
    expect(paragraphs).toBeGreaterThan(200);
    expect(named).toBeGreaterThan(50);
  });

  it('a page that changed after its names were found is read to its end, each text at most once', async () => {
    const page = await harness.open('plain.html');
    await injectEntry(page, 'tests/page/entry.ts');
    const samples: { trees: Tree[]; picks: number[] }[] = JSON.parse(
      JSON.stringify(
        fc.sample(
          fc.record({
            trees: fc.array(tree, { minLength: 2, maxLength: 6 }),
            picks: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
          }),
          400,
        ),
      ),
    );
    const { bad, changed } = await page.evaluate((all) => {
      const wrong: string[] = [];
      let count = 0;
      for (const { trees, picks } of all) {
        document.body.replaceChildren(...trees.map(saysWhoTest.build));
        const before = document.body.innerHTML;
        const change = (): void => {
          const nodes = (): ChildNode[] => {
            const walker = document.createTreeWalker(document.body);
            const list: ChildNode[] = [];
            while (walker.nextNode()) list.push(walker.currentNode as ChildNode);
            return list;
          };
          for (const [way, pick] of picks.entries()) {
            const list = nodes();
            const node = list[pick % list.length];
            if (!node) continue;
            if (way === 0) node.remove();
            // Earlier than where it stood: what follows it in its block is then before it.
            else if (way === 1) document.body.prepend(node);
            else if (way === 2) node.after(document.createTextNode('Ada Quill new'));
            else if (node instanceof Text && node.length > 2) node.splitText(2);
          }
        };
        const { paragraphs } = saysWhoTest.paragraphsAndRuns(change);
        if (before !== document.body.innerHTML) count += 1;
        const read = paragraphs.flatMap((one) => one.split(': ')[0]?.split(' ').slice(2).join(' ').split('|') ?? []);
        const texts = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT);
        let there = 0;
        while (texts.nextNode()) there += 1;
        if (read.length > there) wrong.push(`${before} ${document.body.innerHTML} ${JSON.stringify(paragraphs)}`);
      }
      return { bad: wrong, changed: count };
    }, samples);
    expect(bad.slice(0, 3)).toEqual([]);
    expect(changed).toBeGreaterThan(300);
  });

  it('passing over texts that begin no name changes nothing: neither names nor which blocks are beside each other', async () => {
    const page = await harness.open('plain.html');
    await injectEntry(page, 'tests/page/entry.ts');
    const samples: Tree[][] = JSON.parse(
      JSON.stringify(fc.sample(fc.array(tree, { minLength: 1, maxLength: 9 }), 1500)),
    );
    const { differ, named } = await page.evaluate((trees) => {
      const bad: string[] = [];
      let some = 0;
      for (const children of trees) {
        document.body.replaceChildren(...children.map(saysWhoTest.build));
        const [all, skimmed] = [saysWhoTest.namesIn(false), saysWhoTest.namesIn(true)];
        if (all.length > 1) some += 1;
        if (JSON.stringify(all) !== JSON.stringify(skimmed))
          bad.push(`${JSON.stringify(all)} ${JSON.stringify(skimmed)} ${document.body.innerHTML}`);
      }
      return { differ: bad, named: some };
    }, samples);
    expect(differ.slice(0, 3)).toEqual([]);
    expect(named).toBeGreaterThan(100);
  });

  it('a walk goes on after the page changed under it', async () => {
    harness.server.put('empty.html', '<!doctype html><title>empty</title><body></body>');
    const page = await harness.open('empty.html');
    await injectEntry(page, 'tests/page/entry.ts');
    const read = await page.evaluate(() => {
      const p = (text: string): HTMLElement => Object.assign(document.createElement('p'), { textContent: text });
      const section = document.createElement('section');
      section.append(p('two'), p('three'));
      document.body.append(p('one'), section, p('four'));
      const texts: string[] = [];
      const walk = saysWhoTest.walkRuns(document.body, (run) => texts.push(run.text));
      walk.step();
      walk.pause();
      section.firstElementChild?.remove();
      while (walk.step());
      return texts;
    });
    expect(read).toEqual(['one', 'three', 'four']);
  });
});
