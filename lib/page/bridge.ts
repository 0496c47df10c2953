/**
 * The bridge: where the scripts of one document meet.
 * Owns: the meeting place, and the types of what is handed over there.
 * Used by: `entrypoints/page` (offers the bridge); `entrypoints/reader`, `card`, `walk`, `sheet`, `sentences` and
 * `shadow` (connect to it).
 * Never: reachable from the page: the meeting place is a global of the extension's own isolated world.
 */
import type { PageScript } from '../pure/messages/requests';
import type { NameCommand } from '../pure/messages/to-page';
import type { Settings } from '../pure/settings/settings';
import type { MakeCard, MakeHost, MakeSheet, MakeWalk } from './card/contract';
import type { Beside, Joined, MakeSentences } from './sentences/contract';

/** One reading of a page: from “on” to “off”. */
export interface Reading {
  readonly scanning: boolean;
  /** How many entities are named; cheaper than `names`. */
  entities(): number;
  /** Entities by first mention on the page, with how often each is named. */
  names(): { entity: string; times: number }[];
  /** Entities that are named on the page and muted. */
  muted(): string[];
  /** Scrolls to a mention of an entity; false where it is not named (so often, or any more). */
  showEntity(entity: string, how?: ShowHow): boolean;
  /** What is muted has changed; the marks follow, and an open card stays. */
  mute(muted: Settings['muted']): void;
  /** Carries out what the reader asks for by keyboard. */
  command(command: NameCommand): void;
  /**
   * Calls with the entity that the reader points at: its card is open, the pointer rests on it, or it is ringed;
   * null where there is none. Once per change, and for the first time when there is something to tell.
   */
  onPointed(listener: PointedListener, signal: AbortSignal): void;
  /** Takes in places beside the names; null where reading has not begun. */
  join(beside: Beside): Joined | null;
}

export interface ShowHow {
  /** Opens the mention's card (as without `how`); otherwise the mention is only ringed. */
  card: boolean;
  /** Which of the entity's mentions, from 0, in document order. */
  nth?: number | undefined;
}

export type PointedListener = (entity: string | null) => void;

export interface ReadingOptions {
  settings: Settings;
  /** Ends the reading: marks, listeners and card go with it. */
  signal: AbortSignal;
  /** False once the extension was updated, disabled or removed under this page. */
  alive(): boolean;
  turnOffSite(): void;
  /** Neither marks nor cards of an entity any more, or both again. @returns false where it could not be kept */
  mute(entity: string, name: string, muted: boolean): Promise<boolean>;
  /** Opens the page's claims in full; to be called in the press itself. null where there is no page to open them for. */
  openPanel: (() => void) | null;
  /** Has a script put into this document. */
  script(name: PageScript): Promise<void>;
  /** False where the page is known to be no article. */
  article?: boolean | undefined;
  /** Called after every change of what was found. */
  onFound(): void;
}

export type StartReading = (options: ReadingOptions) => Reading;

export interface Bridge {
  /** False once the script that offered it has retired. */
  alive(): boolean;
  /** Connected by the reader script, once it is there. */
  startReading: StartReading | null;
  /** Connected by the card script, once it is there. */
  makeCard: MakeCard | null;
  makeHost: MakeHost | null;
  /** Connected by the walk script, once it is there. */
  makeWalk: MakeWalk | null;
  /** Connected by the sheet script, once it is there. */
  makeSheet: MakeSheet | null;
  /** Connected by the script of sentences, once it is there. */
  makeSentences: MakeSentences | null;
  /** The style of marks, once the shadow script is there. */
  shadowCss: string | null;
}

const PLACE = Symbol.for('says-who.bridge');

type World = { [PLACE]?: Bridge };

/** A bridge to which nothing is connected yet. */
export function offerBridge(alive: () => boolean): Bridge {
  const bridge = {
    alive,
    startReading: null,
    makeCard: null,
    makeHost: null,
    makeWalk: null,
    makeSheet: null,
    makeSentences: null,
    shadowCss: null,
  };
  (globalThis as World)[PLACE] = bridge;
  return bridge;
}

export function findBridge(): Bridge | undefined {
  return (globalThis as World)[PLACE];
}
