/**
 * The reader of mentions: keeps the board true to the page.
 * Owns: the queue of what is still to be read, and reading it in slices.
 * Used by: the reading session.
 * Never: writes to the page.
 */
import { createAllowance } from '../../pure/pace/allowance';
import { inSlices } from '../slices';
import { isIn } from '../text/own';
import { ownRuns, type RunWalk, walkRuns } from '../text/runs';
import { type ShadowWalk, type Tree, walkShadows } from '../text/shadow';
import type { Board, BoardChange } from './board';

export interface Reader {
  /** Reads all in a tree, and looks for the open shadow roots in it. */
  readAll(tree: Tree): void;
  /** Reads the text of one block element anew. */
  readOwn(element: Element): void;
  /** Looks whether what was shown still is; asked before anyone is told what is on the page. */
  recheck(): void;
  /** Says that something left the page. */
  swept(): void;
  readonly busy: boolean;
  /** Texts that change all the time wait to be read anew. */
  readonly waiting: boolean;
}

/**
 * ms between two looks at what was found while a long page is still being read: marks should not wait for its end, and
 * what is to be decided at once should not grow to more than a slice.
 */
const SETTLE_EVERY = 30;
/** Blocks whose mentions are put in their places in one step: some tenths of a ms, and few enough looks at the marks. */
const SETTLE_STEP = 40;

const NOTHING: BoardChange = { added: [], removed: [] };

export interface ReaderOptions {
  board: Board;
  signal: AbortSignal;
  /** Called with what changed, and once more when all is read. */
  onChange(change: BoardChange): void;
  /** Called for each open shadow root that is found, again if it is found again. */
  onShadowRoot(root: ShadowRoot): void;
}

export function createReader({ board, signal, onChange, onShadowRoot }: ReaderOptions): Reader {
  const trees = new Set<Tree>();
  const own = new Set<Element>();
  let runs: RunWalk | null = null;
  let shadows: ShadowWalk | null = null;
  let sweep = false;
  let busy = false;
  let settling = false;
  /** All was read when settling began. */
  let atEnd = false;
  /** Whether texts that changed are read now, or wait for their turn. */
  let mayReread = true;
  /** What was settled last, once all is read: told when the reader is done. */
  let last = NOTHING;
  /** For texts that change; what is new on the page is read at once. */
  const allowance = createAllowance(performance.now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const tell = (change: BoardChange): void => {
    if (change.added.length > 0 || change.removed.length > 0) onChange(change);
  };

  const settle = (): void => {
    tell(last);
    last = board.settle(SETTLE_STEP);
    settling = board.unsettled;
    if (settling || atEnd) return;
    tell(last);
    last = NOTHING;
  };

  const step = (): boolean => {
    if (settling) settle();
    else if (read()) atEnd = false;
    else if (atEnd) return false;
    else {
      atEnd = true;
      settling = true;
    }
    return true;
  };

  /** Reads a little; false when there is nothing left to read. */
  const read = (): boolean => {
    if (sweep) {
      board.sweep();
      sweep = false;
    }
    if (runs) {
      if (!runs.step()) runs = null;
      return true;
    }
    if (shadows) {
      if (!shadows.step()) shadows = null;
      return true;
    }
    for (const element of mayReread ? own : []) {
      own.delete(element);
      board.forget(element);
      if (isIn(element)) for (const run of ownRuns(element)) board.read(run);
      return true;
    }
    for (const tree of trees) {
      trees.delete(tree);
      if (!isIn(tree)) return true;
      runs = walkRuns(tree, board.read, board.skim);
      shadows = walkShadows(tree, onShadowRoot);
      return true;
    }
    return false;
  };

  const waiting = (): boolean => sweep || trees.size > 0 || (mayReread && own.size > 0);

  const start = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    let settled = performance.now();
    const onPause = (): void => {
      runs?.pause();
      if (performance.now() - settled < SETTLE_EVERY) return;
      // With the next slice, which is whole.
      settling = true;
      settled = performance.now();
    };
    let rereads = false;
    do {
      atEnd = false;
      // All that one batch of changes brings comes first: it is then read, and settled, in one go.
      await Promise.resolve();
      rereads = mayReread && own.size > 0 && trees.size === 0 && !runs;
      const spent = await inSlices(step, signal, onPause);
      if (rereads) allowance.spend(spent, performance.now());
    } while (!signal.aborted && waiting());
    busy = false;
    if (signal.aborted) return;
    const change = last;
    last = NOTHING;
    const told = performance.now();
    onChange(change);
    // Marking is work, too: in Firefox most of it.
    if (rereads) allowance.spend(performance.now() - told, performance.now());
  };

  /** Begins to read texts that changed, or puts it off while the page takes more than its share. */
  const startOwn = (): void => {
    if (timer !== undefined) return;
    const wait = allowance.wait(performance.now());
    mayReread = wait === 0;
    if (mayReread) {
      void start();
      return;
    }
    timer = setTimeout(() => {
      timer = undefined;
      if (!signal.aborted && own.size > 0) startOwn();
    }, wait);
  };

  return {
    get busy() {
      return busy;
    },
    get waiting() {
      return own.size > 0;
    },
    readAll(tree) {
      trees.add(tree);
      void start();
    },
    readOwn(element) {
      own.add(element);
      startOwn();
    },
    recheck() {
      for (const element of board.nowHidden()) this.readOwn(element);
    },
    swept() {
      sweep = true;
      void start();
    },
  };
}
