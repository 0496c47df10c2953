/** What the tests of the page ring use inside a page. */

import { createMarker } from '../../lib/page/marks/marker';
import css from '../../lib/page/marks/marks.css?inline';
import { createPaint } from '../../lib/page/marks/paint';
import { createShadowStyle } from '../../lib/page/marks/shadow-style';
import { type Board, createBoard } from '../../lib/page/mentions/board';
import type { Block } from '../../lib/page/mentions/placed';
import { createReader } from '../../lib/page/mentions/reader';
import { watchPage } from '../../lib/page/mentions/watch';
import { walkParagraphs } from '../../lib/page/recognise/paragraphs';
import { TEXT_RULES } from '../../lib/page/recognise/text-rules';
import { isShown, markedRegions, regionOf } from '../../lib/page/text/regions';
import { ownRuns, type Run, walkRuns } from '../../lib/page/text/runs';
import type { NamedEntity } from '../../lib/pure/names/mention';
import { buildNameIndex } from '../../lib/pure/names/name-index';
import { createPageNames } from '../../lib/pure/names/page-names';

export { isArticle } from '../../lib/page/article/is-article';
export { blockElementOf } from '../../lib/page/text/blocks';
export { offsetOf, rangeOf } from '../../lib/page/text/positions';
export { isShown, ownRuns, regionOf, walkRuns };

const person = (key: string, name: string): NamedEntity => ({ key, type: 'person', name, names: [{ text: name }] });

/** A made-up piece of a page: a text, or an element with more of them. */
export type Tree = string | { tag: string; children: Tree[] };

export function build(node: Tree): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(node.tag);
  if (node.tag !== 'br') element.append(...node.children.map(build));
  return element;
}

/** A board that has read the body: it knows the blocks in which somebody is named. */
function readBoard(): Board {
  const names = createPageNames<Block>(buildNameIndex([person('p/ada', 'Ada Quill')]));
  const board = createBoard(names, markedRegions(true));
  const walk = walkRuns(document.body, board.read, board.skim);
  while (walk.step());
  do board.settle(1000);
  while (board.unsettled);
  return board;
}

/**
 * The paragraphs of the body as they are read for claims, and the runs that are shown in the article's own text; and
 * how many of the paragraphs name somebody.
 * @param change changes the page after its names were found
 */
export function paragraphsAndRuns(change?: () => void): { paragraphs: string[]; runs: string[]; named: number } {
  const told = ({ element, starts, nodes, text }: Run): string =>
    `${element.localName} ${starts.join()} ${nodes.map(({ data }) => data).join('|')}: ${text}`;
  const paragraphs: string[] = [];
  let named = 0;
  const board = readBoard();
  change?.();
  const walk = walkParagraphs(document.body, board, TEXT_RULES, (one) => {
    // Asked first, as a reader of paragraphs does: where the texts begin is told with the text.
    const { text } = one;
    paragraphs.push(told({ ...one, element: one.element, nodes: one.nodes, starts: one.starts, text }));
    if (one.mentions.length > 0) named += 1;
  });
  while (walk.step()) walk.pause();
  const runs: string[] = [];
  const all = walkRuns(document.body, (run) => {
    if (run.text.trim() !== '' && regionOf(run.element) === 'text' && isShown(run.element)) runs.push(told(run));
  });
  while (all.step());
  return { paragraphs, runs, named };
}

const WITH_CUE: NamedEntity = {
  key: 'p/x',
  type: 'product',
  name: 'x',
  names: [{ text: 'x', when: 'with-companion', companions: { cues: ['Quill'] } }],
};

/** What the body names, block by block; `skimmed` as a session reads, else every run joined and read. */
export function namesIn(skimmed: boolean): string[] {
  const names = createPageNames<Run>(buildNameIndex([person('p/ada', 'Ada Quill'), WITH_CUE]));
  const read = (run: Run, from: number): boolean => names.read({ ...run }, run.text, skimmed ? from : 0);
  const walk = skimmed ? walkRuns(document.body, read, names) : walkRuns(document.body, read);
  while (walk.step());
  return [...names.resolve()].map(
    ([{ element, text }, mentions]) =>
      `${element.localName} ${text}: ${mentions.map(({ entity, start, end }) => `${entity} ${start}-${end}`).join()}`,
  );
}

/** Reads and watches the body with two made-up names, as a session does, but for hovering. */
export function startReading() {
  const { signal } = new AbortController();
  const board = createBoard(
    createPageNames<Block>(buildNameIndex([person('p/ada', 'Ada Quill'), person('p/ben', 'Ben Marsh')])),
  );
  const marker = createMarker(
    board,
    createPaint(CSS.highlights),
    createShadowStyle(async () => css, signal),
    'every',
  );
  const reader = createReader({
    board,
    signal,
    onChange: (change) => {
      marker.update(change);
      watch.refresh();
    },
    onShadowRoot: () => undefined,
  });
  const watch = watchPage(document.body, reader, board, () => true, signal);
  reader.readAll(document.body);
  return {
    busy: () => reader.busy || reader.waiting,
    recheck: () => reader.recheck(),
    marks: () => marker.count,
    /** What is marked, in the order of the page. */
    found: () => board.inOrder().flatMap((block) => block.mentions.map((mention) => mention.entity)),
  };
}
