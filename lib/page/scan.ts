/**
 * What the `scan` command tells of a page: the mentions that the reader of mentions finds, with the text around each,
 * and the claims and answers recognised.
 * Owns: the form of the answer, and the visible text before and after a place.
 * Used by: `npm run scan` and `npm run eval:names`, inside a page; no part of the packages.
 * Never: decides what is a mention or where names count. The same board and reader as in a reading session do that,
 * once as the session has them, and once with places and outlets listed everywhere.
 */
import { splitKey } from '../pure/card/key';
import { toMark } from '../pure/marks/which';
import type { NameIndexData } from '../pure/names/name-index';
import { createPageNames } from '../pure/names/page-names';
import type { CueIndex } from '../pure/recognise/cue-index';
import { isArticle } from './article/is-article';
import { type Board, createBoard } from './mentions/board';
import type { Block } from './mentions/placed';
import { createReader } from './mentions/reader';
import { type ScannedClaims, scanClaims } from './scan-claims';
import { afterLineBreak } from './text/blocks';
import { markedRegions, type Region } from './text/regions';
import { walkRuns } from './text/runs';
import type { Tree } from './text/shadow';

/** A stretch of the page's text, and what stands around it as a reader sees it. */
export interface Surrounded {
  surface: string;
  before: string;
  after: string;
}

export interface ScannedMention extends Surrounded {
  /** The entity's id in its pack. */
  entity: string;
  /** Whether the page would carry a mark here if the reader had every mention marked. */
  marked: boolean;
}

export interface Scan extends ScannedClaims {
  article: boolean;
  mentions: ScannedMention[];
}

/** Characters of visible text on either side of a mention. */
const AROUND = 40;

/** What may be text: a pack's author wants to see what was left out, too. */
const LISTED: readonly Region[] = ['text', 'beside', 'furniture'];

/** Reads the whole page, which must not change meanwhile. */
export async function scanPage(index: NameIndexData, cues: CueIndex): Promise<Scan> {
  const everywhere = await readPage(createBoard(createPageNames<Block>(index, { placesEverywhere: true }), LISTED));
  const asMarked = await readPage(createBoard(createPageNames<Block>(index), markedRegions(true)));
  const mentionsOf = (board: Board) => board.inOrder().map((block) => block.mentions);
  const marks = new Map<Node, Map<number, string>>();
  for (const { range, entity } of toMark(mentionsOf(asMarked), 'every')) {
    const known = marks.get(range.startContainer) ?? new Map<number, string>();
    marks.set(range.startContainer, known.set(range.startOffset, entity));
  }
  const mentions = mentionsOf(everywhere).flat();
  const around = surround(mentions.map(({ range }) => range));
  return {
    article: isArticle(document),
    mentions: mentions.flatMap(({ entity, range }, at) => {
      const text = around[at];
      const marked = marks.get(range.startContainer)?.get(range.startOffset) === entity;
      return text ? [{ entity: splitKey(entity)?.entity ?? entity, ...text, marked }] : [];
    }),
    // Claims are looked for in the article itself, as in a session that marks no more than that.
    ...scanClaims(await readPage(createBoard(createPageNames<Block>(index))), cues),
  };
}

/** The text of each range and the visible text around it, white space collapsed, across blocks. */
export function surround(ranges: readonly AbstractRange[]): Surrounded[] {
  const texts = new Map<Node, VisibleText>();
  return ranges.map((range) => {
    const tree = range.startContainer.getRootNode();
    // A shadow tree is a text of its own.
    const visible = texts.get(tree) ?? visibleText(tree instanceof ShadowRoot ? tree : document.body);
    texts.set(tree, visible);
    const { text, at } = visible;
    const start = at(range.startContainer, range.startOffset);
    const end = at(range.endContainer, range.endOffset);
    return {
      // What is hidden is not in the visible text.
      surface: collapse(end > start ? text.slice(start, end) : textOf(range)),
      before: near((length) => text.slice(Math.max(0, start - length), start), start).slice(-AROUND),
      after: near((length) => text.slice(end, end + length), text.length - end).slice(0, AROUND),
    };
  });
}

function textOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live.toString();
}

function readPage(board: Board): Promise<Board> {
  return new Promise((resolve) => {
    const reader = createReader({
      board,
      signal: new AbortController().signal,
      onChange: () => reader.busy || resolve(board),
      onShadowRoot: (root) => reader.readAll(root),
    });
    reader.readAll(document.body);
  });
}

interface VisibleText {
  text: string;
  /** Where in `text` a place in the page is; for a hidden place, where it would be. */
  at(node: Node, offset: number): number;
}

function visibleText(tree: Tree): VisibleText {
  const starts = new Map<Node, number>();
  const hidden = new Set<Node>();
  const parts: string[] = [];
  let length = 0;
  let last: Element | null = null;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  const walk = walkRuns(tree, (run) => {
    for (const node of run.nodes) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility({ visibilityProperty: true })) {
        starts.set(node, length);
        hidden.add(node);
        continue;
      }
      const block = shownBlockOf(parent);
      if (block !== last || afterLineBreak(node, block)) add('\n');
      last = block;
      starts.set(node, length);
      add(node.data);
    }
  });
  while (walk.step());
  return {
    text: parts.join(''),
    at: (node, offset) => (starts.get(node) ?? 0) + (hidden.has(node) ? 0 : offset),
  };
}

/** The nearest element that is laid out as a block: code in a line does not part the text that is shown. */
function shownBlockOf(element: Element): Element {
  let at = element;
  while (at.parentElement && /^(?:inline|contents|ruby)/.test(getComputedStyle(at).display)) at = at.parentElement;
  return at;
}

/** Enough of a text beside a place to hold `AROUND` characters once white space is collapsed. */
function near(take: (length: number) => string, available: number): string {
  for (let length = AROUND * 4; ; length *= 4) {
    const text = collapse(take(length));
    if (text.length > AROUND || length >= available) return text;
  }
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
}
