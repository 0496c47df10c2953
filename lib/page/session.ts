/**
 * A reading session: from a page that Says Who is on for, to marks and cards, until its signal is aborted.
 * Owns: joining board, reader, watcher, marks and hovering for one page.
 * Used by: `entrypoints/reader`.
 * Never: talks to the extension; what it needs is handed in.
 */
import type { Delays } from '../pure/hover/delays';
import type { OpenedBy } from '../pure/hover/machine';
import type { NameIndexData } from '../pure/names/name-index';
import { createPageNames } from '../pure/names/page-names';
import type { MarkWhich } from '../pure/settings/settings';
import type { CardRequest } from './card/contract';
import { mentionAt } from './hover/hit-test';
import { type Hover, startHover } from './hover/shell';
import { guardMarks } from './marks/guard';
import { createMarker } from './marks/marker';
import { createPaint } from './marks/paint';
import { createShadowStyle } from './marks/shadow-style';
import { createBoard } from './mentions/board';
import type { Block, PlacedMention } from './mentions/placed';
import { createReader } from './mentions/reader';
import { watchPage } from './mentions/watch';

export interface SessionOptions {
  index: NameIndexData;
  mark: MarkWhich;
  delays: Delays;
  signal: AbortSignal;
  /** Called after every change of what was found. */
  onFound(): void;
  openCard(request: CardRequest): void;
  hideCard(): void;
  followCard(): void;
  cardHost(): Element | null;
  alive(): boolean;
}

export interface Session {
  readonly scanning: boolean;
  /** How many entities are named; cheaper than `names`. */
  entities(): number;
  /** Entities by first mention on the page, with how often each is named. */
  names(): { entity: string; times: number }[];
  /** Scrolls to an entity's first mention and opens its card; false where it is not named (any more). */
  showEntity(entity: string): boolean;
  /** Entities named in the same paragraph as the mention whose card was opened last, and on the page. */
  place(): { paragraph: string[]; page: string[] };
  readonly hover: Hover;
}

export function startSession(options: SessionOptions): Session {
  const { signal } = options;
  const root = document.body;
  const board = createBoard(createPageNames<Block>(options.index));
  const paint = createPaint(CSS.highlights);
  const style = createShadowStyle(signal);
  const marker = createMarker(board, paint, style, options.mark);
  let opened: PlacedMention | null = null;

  const hover = startHover(
    {
      at: (x, y) => (marker.count === 0 ? null : mentionAt(x, y, board, paint, style.roots, marker.isMarked)),
      mention: (id) => board.mention(id),
      show,
      hide: () => {
        paint.here(null);
        options.hideCard();
      },
      follow: options.followCard,
      host: options.cardHost,
      alive: options.alive,
    },
    options.delays,
    signal,
  );

  const reader = createReader({
    board,
    signal,
    onChange(change) {
      marker.update(change);
      for (const mention of change.removed) if (!board.mention(mention.id)) hover.gone(mention.id);
      watch.refresh();
      options.onFound();
    },
    onShadowRoot(shadow) {
      watch.add(shadow);
      reader.readAll(shadow);
    },
  });
  const watch = watchPage(root, reader, board, options.alive, signal);
  reader.readAll(root);
  guardMarks(paint, marker.restore, signal);
  signal.addEventListener('abort', () => paint.clear(), { once: true });

  return {
    hover,
    get scanning() {
      return reader.busy;
    },
    entities: () => board.entities().size,
    names() {
      // What the page has hidden since is told from the next time on: reading it anew takes a moment.
      reader.recheck();
      const times = board.entities();
      const inOrder = new Set(board.inOrder().flatMap((block) => block.mentions.map((mention) => mention.entity)));
      return [...inOrder].map((entity) => ({ entity, times: times.get(entity) ?? 0 }));
    },
    showEntity(entity) {
      const mention = board
        .inOrder()
        .flatMap((block) => block.mentions)
        .find((each) => each.entity === entity);
      if (!mention) return false;
      mention.block.element.scrollIntoView({ block: 'center', behavior: 'instant' });
      // The scroll event comes with the next frame; the card opens after it, or it would close at once.
      requestAnimationFrame(() => requestAnimationFrame(() => hover.open(mention.id, 'key')));
      return true;
    },
    place() {
      return {
        paragraph: opened ? entities(opened.block.mentions) : [],
        page: [...board.entities().keys()],
      };
    },
  };

  function show(mention: PlacedMention, by: OpenedBy, point: { x: number; y: number } | null): void {
    opened = mention;
    paint.here(mention.range);
    const node = mention.range.startContainer as Text;
    options.openCard({
      entity: mention.entity,
      surface: textOf(mention),
      anchor: { node, range: mention.range, point },
      by,
    });
  }
}

function entities(mentions: readonly PlacedMention[]): string[] {
  return [...new Set(mentions.map((mention) => mention.entity))];
}

function textOf({ range }: PlacedMention): string {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}
