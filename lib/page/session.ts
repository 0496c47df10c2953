/**
 * A reading session: from a page that Says Who is on for, to marks and cards, until its signal is aborted.
 * Owns: joining board, reader, watcher, marks and hovering for one page.
 * Used by: `entrypoints/reader`.
 * Never: talks to the extension; what it needs is handed in.
 */
import type { HoverRules } from '../pure/hover/delays';
import type { OpenedBy } from '../pure/hover/machine';
import type { NameIndexData } from '../pure/names/name-index';
import { createPageNames } from '../pure/names/page-names';
import type { MarkStyle, MarkWhich } from '../pure/settings/settings';
import type { PointedListener, ShowHow } from './bridge';
import type { CardRequest, NameOnPage, Road } from './card/contract';
import { liveOf } from './card/live';
import { mentionAt } from './hover/hit-test';
import { createPointed } from './hover/pointed';
import { type Hover, startHover } from './hover/shell';
import { guardMarks } from './marks/guard';
import { createMarker } from './marks/marker';
import { createPaint } from './marks/paint';
import { createShadowStyle } from './marks/shadow-style';
import { createBoard } from './mentions/board';
import type { Block, PlacedMention } from './mentions/placed';
import { createReader } from './mentions/reader';
import { watchPage } from './mentions/watch';
import { page } from './own-document';
import { TEXT_RULES } from './recognise/text-rules';
import type { Beside, Joined } from './sentences/contract';
import { markedRegions } from './text/regions';

export type Muted = Readonly<Record<string, unknown>>;

export interface SessionOptions {
  index: NameIndexData;
  mark: MarkWhich;
  /** False where the page is known to be no article: then no story on it stands beside another. */
  article?: boolean | undefined;
  markStyle?: MarkStyle;
  /** Entities that carry no marks, open no cards and are not listed; for who else is meant they still count. */
  muted?: Muted;
  hovering: HoverRules;
  signal: AbortSignal;
  /** Called after every change of what was found. */
  onFound(): void;
  openCard(request: CardRequest): void;
  hideCard(): void;
  followCard(): void;
  /** Closes what is open within the card; false where nothing is. */
  escapeCard(): boolean;
  /** Takes the ring away; false where there is none. */
  unring(): boolean;
  /** Brings a name into view, and rings it or opens its card. */
  goTo(name: NameOnPage, card: boolean): void;
  cardHost(): Element | null;
  /** The style of marks, for shadow roots. */
  shadowCss(): Promise<string>;
  alive(): boolean;
}

export interface Session {
  readonly scanning: boolean;
  /** How many entities are named; cheaper than `names`. */
  entities(): number;
  /** Entities by first mention on the page, with how often each is named. */
  names(): { entity: string; times: number }[];
  /** Entities that are named on the page and muted. */
  muted(): string[];
  /** Other entities are muted now: the marks follow, an open card stays. */
  mute(muted: Muted): void;
  /** Scrolls to a mention of an entity; false where it is not named (so often, or any more). */
  showEntity(entity: string, how?: ShowHow): boolean;
  onPointed(listener: PointedListener, signal: AbortSignal): void;
  /** Entities named in the same paragraph as the mention whose card was opened last, and on the page. */
  place(): { paragraph: string[]; page: string[] };
  /** Takes in places beside the names, with signs and cards of their own. */
  join(beside: Beside): Joined;
  readonly hover: Hover;
  readonly road: Road;
}

export function startSession(options: SessionOptions): Session {
  const { signal } = options;
  const root = page.body;
  const board = createBoard(
    createPageNames<Block>(options.index),
    markedRegions(options.mark === 'every' || options.article === false),
  );
  let muted = options.muted ?? {};
  /** The keys under which an entity is muted: it may have been by that of any pack that has it. */
  const mutedKeys = (entity: string): string[] =>
    [entity, ...(options.index.also[entity] ?? [])].filter((key) => Object.hasOwn(muted, key));
  let anyMuted = Object.keys(muted).length > 0;
  const isMuted = (entity: string): boolean => anyMuted && mutedKeys(entity).length > 0;
  const paint = createPaint(CSS.highlights, options.markStyle);
  const style = createShadowStyle(options.shadowCss, signal);
  const marker = createMarker(board, paint, style, options.mark, isMuted);
  let opened: PlacedMention | null = null;
  let ringed: NameOnPage | null = null;
  let beside: Beside | null = null;
  let hover: Hover | null = null;
  /** Mentions that are listed, in document order. */
  const listed = (): PlacedMention[] =>
    board
      .inOrder()
      .flatMap((block) => block.mentions)
      .filter((mention) => !isMuted(mention.entity));
  const pointed = createPointed(() => board.mention(hover?.pointed ?? -1)?.entity ?? ringed?.entity ?? null);

  /** Listens for what opens and closes cards; from the first mark on, or when it is asked for. */
  const hovering = (): Hover => {
    hover ??= startHover(
      {
        at: (x, y) =>
          (marker.count === 0 ? null : mentionAt(x, y, board, paint, style.roots, marker.isMarked)) ??
          beside?.at(x, y) ??
          null,
        mention: (id) => board.mention(id) ?? beside?.mention(id),
        show,
        hide: () => {
          paint.here(null);
          options.hideCard();
        },
        follow: options.followCard,
        host: options.cardHost,
        pressed: options.unring,
        escape: options.unring,
        escapeInside: options.escapeCard,
        stepped: pointed.look,
        alive: options.alive,
      },
      options.hovering,
      signal,
    );
    return hover;
  };
  /** In a task of its own: the marks come first. */
  const hoverSoon = (): void => {
    if (!hover && marker.count > 0) setTimeout(hovering);
  };

  const reader = createReader({
    board,
    signal,
    onChange(change) {
      marker.update(change);
      hoverSoon();
      for (const mention of change.removed) if (!board.mention(mention.id)) gone(mention.id);
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
  // After an update the marks are those of the new script: the old one is to retire, and not to put its own back.
  guardMarks({ intact: () => !options.alive() || paint.intact() }, marker.restore, signal);
  signal.addEventListener('abort', () => paint.clear(), { once: true });

  return {
    get hover() {
      return hovering();
    },
    get scanning() {
      return reader.busy;
    },
    entities: () => [...board.entities().keys()].filter((entity) => !isMuted(entity)).length,
    names() {
      // What the page has hidden since is told from the next time on: reading it anew takes a moment.
      reader.recheck();
      const times = board.entities();
      const inOrder = new Set(listed().map((mention) => mention.entity));
      return [...inOrder].map((entity) => ({ entity, times: times.get(entity) ?? 0 }));
    },
    muted: () => [...board.entities().keys()].flatMap(mutedKeys),
    mute(now) {
      muted = now;
      anyMuted = Object.keys(muted).length > 0;
      marker.renew();
      hoverSoon();
      if (ringed && isMuted(ringed.entity)) options.unring();
    },
    showEntity(entity, { card, nth = 0 } = { card: true }) {
      const mention = listed().filter((each) => each.entity === entity)[nth];
      if (mention) options.goTo(nameOf(mention), card);
      return mention !== undefined;
    },
    onPointed: pointed.tell,
    road: {
      marked() {
        const names = listed().filter(marker.isMarked).map(nameOf);
        return beside?.among(names) ?? names;
      },
      get pointed() {
        return hover?.pointed ?? null;
      },
      open: (id) => hovering().open(id),
      ringed(name) {
        ringed = name;
        pointed.look();
      },
    },
    join(places) {
      beside = places;
      hovering();
      return { board, isMuted, gone, goTo: options.goTo, root, rules: TEXT_RULES };
    },
    place() {
      return {
        paragraph: opened ? entities(opened.block.mentions) : [],
        page: [...board.entities().keys()],
      };
    },
  };

  function gone(id: number): void {
    hover?.gone(id);
    if (ringed?.id === id) options.unring();
  }

  function show(mention: PlacedMention, by: OpenedBy, point: { x: number; y: number } | null): void {
    opened = mention;
    paint.here(mention.range);
    const node = mention.range.startContainer as Text;
    options.openCard({
      entity: mention.entity,
      surface: nameOf(mention).surface,
      anchor: { node, range: mention.range, point },
      by,
      sentence: mention.sentence,
    });
  }
}

function entities(mentions: readonly PlacedMention[]): string[] {
  return [...new Set(mentions.map((mention) => mention.entity))];
}

function nameOf({ id, entity, range }: PlacedMention): NameOnPage {
  return { id, entity, range, surface: String(liveOf(range)).replace(/\s+/g, ' ').trim() };
}
