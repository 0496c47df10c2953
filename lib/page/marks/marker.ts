/**
 * The marker: keeps the marks true to the mentions.
 * Owns: which mentions carry a mark now.
 * Used by: the reading session.
 * Never: looks at the whole page for a change of a few paragraphs, unless the reader wants one mark a page.
 */
import { toMark } from '../../pure/marks/which';
import type { MarkWhich } from '../../pure/settings/settings';
import type { Board, BoardChange } from '../mentions/board';
import type { Block, PlacedMention } from '../mentions/placed';
import type { Paint } from './paint';
import type { ShadowStyle } from './shadow-style';

export interface Marker {
  update(change: BoardChange): void;
  isMarked(mention: PlacedMention): boolean;
  /** Chooses all marks anew: other entities are muted now. */
  renew(): void;
  /** Puts all marks on the page anew. */
  restore(): void;
  readonly count: number;
}

/** @param isMuted entities that the reader wants no marks of */
export function createMarker(
  board: Board,
  paint: Paint,
  style: ShadowStyle,
  which: MarkWhich,
  isMuted: (entity: string) => boolean = () => false,
): Marker {
  const marked = new Set<PlacedMention>();
  const loud = (block: Block): PlacedMention[] => block.mentions.filter((mention) => !isMuted(mention.entity));

  /** What ought to be marked, of the mentions that the change can have touched. */
  const wanted = (change: BoardChange): PlacedMention[] => {
    if (which === 'first-on-page') return toMark(board.inOrder().map(loud), which);
    const blocks = new Set<Block>(change.added.map((mention) => mention.block));
    return [...blocks].flatMap((block) => toMark([loud(block)], which));
  };

  const turnTo = (now: ReadonlySet<PlacedMention>, gone: readonly PlacedMention[]): void => {
    const removed = gone.filter((mention) => marked.delete(mention));
    const added = [...now].filter((mention) => !marked.has(mention));
    for (const mention of added) {
      marked.add(mention);
      style.reach(mention.block.element);
    }
    paint.change(added.map(rangeOf), removed.map(rangeOf), () => [...marked].map(rangeOf));
  };
  const without = (now: ReadonlySet<PlacedMention>): PlacedMention[] => [...marked].filter((each) => !now.has(each));

  return {
    get count() {
      return marked.size;
    },
    isMarked: (mention) => marked.has(mention),
    restore: () => paint.set([...marked].map(rangeOf)),
    update(change) {
      const now = new Set(wanted(change));
      turnTo(now, which === 'first-on-page' ? without(now) : change.removed);
    },
    renew() {
      const now = new Set(toMark(board.inOrder().map(loud), which));
      turnTo(now, without(now));
    },
  };
}

function rangeOf(mention: PlacedMention): StaticRange {
  return mention.range;
}
