/**
 * The bridge: where the scripts of one document meet.
 * Owns: the meeting place, and the types of what is handed over there.
 * Used by: `entrypoints/page` (offers the bridge); `entrypoints/reader`, `card`, `walk` and `sheet` (connect to it).
 * Never: reachable from the page: the meeting place is a global of the extension's own isolated world.
 */
import type { NameCommand } from '../pure/messages/to-page';
import type { Settings } from '../pure/settings/settings';
import type { MakeCard, MakeHost, MakeSheet, MakeWalk } from './card/contract';

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
}

const PLACE = Symbol.for('says-who.bridge');

type World = { [PLACE]?: Bridge };

/** A bridge to which nothing is connected yet. */
export function offerBridge(alive: () => boolean): Bridge {
  const bridge = { alive, startReading: null, makeCard: null, makeHost: null, makeWalk: null, makeSheet: null };
  (globalThis as World)[PLACE] = bridge;
  return bridge;
}

export function findBridge(): Bridge | undefined {
  return (globalThis as World)[PLACE];
}
