/**
 * What the page as a whole says about its names.
 * Owns: which entities are introduced, and whose a bare surname is on a page that names several bearers; kept up as
 * blocks come and go, so that a page that changes all the time is not gone through each time.
 * Used by: the page's names and the deciding of each block.
 * Never: looks at text; it counts the readings of candidates.
 */
import type { BlockNames } from './decide';
import type { Reading } from './judge';
import { ALWAYS } from './name-index-form';

export interface PageFacts {
  /** An entity with a name that is a mention anywhere, such as a full name. */
  isIntroduced(entity: number): boolean;
  /** A person whose bare name stands for somebody else on this page. */
  isElsewhere(entity: number): boolean;
  /** Whether, on this page, the word makes a person's bare name another person's. */
  isOther(entity: number, by: string): boolean;
}

export interface PageFactsKeeper extends PageFacts {
  /** Counts the readings of a block, once. */
  add(block: BlockNames): void;
  /** Takes them back; the block must hold the candidates that were counted. */
  remove(block: BlockNames): void;
  /** Whether anything that decisions rest on has changed since the last call. */
  settle(): boolean;
}

/** What stands on the page for one entity. */
interface Standing {
  /** Names that are surely its own: full names. Of persons only. */
  own: number;
  /** Bare names with nothing against them, or with doubts. */
  bare: number;
  /** How often the page names another in full, by the word that makes it another. */
  others: Map<string, number>;
  /** Names that are mentions anywhere: surely, and unless the bare name is somebody else's here. */
  sure: number;
  likely: number;
  /** Something changed since the facts were settled last. */
  touched: boolean;
  /** Whether the bare name is another's, as far as it was asked since the last change. */
  elsewhere: boolean | undefined;
  /** The facts as they were settled last, in a form that can be compared. */
  settled: string;
}

/** A headline may give the bare name before the text gives the full one; more than that, and the bare name is known. */
const BARE_IN_HEADLINE = 1;
/** A page that is about another bearer has no more than this many bare names for each of that one's full names. */
const BARE_PER_FULL_NAME = 4;

/** So many times as often as this person another bearer must be named in full to be the one that is meant. */
const FULL_NAMES_PER_OWN = 3;

const NOTHING = '';
const INTRODUCED = '1';

/** @param inOrder all blocks that count, in reading order */
export function createPageFacts(inOrder: () => Iterable<BlockNames>): PageFactsKeeper {
  const standings = new Map<number, Standing>();
  /** Entities of which something changed since the facts were settled last. */
  let touched: number[] = [];

  const count = ({ entity, rule, person, bearer: { who, by, kin } }: Reading, step: 1 | -1): void => {
    let standing = standings.get(entity);
    if (!standing) {
      standing = {
        own: 0,
        bare: 0,
        others: new Map(),
        sure: 0,
        likely: 0,
        touched: false,
        elsewhere: undefined,
        settled: NOTHING,
      };
      standings.set(entity, standing);
    }
    if (!standing.touched) touched.push(entity);
    standing.touched = true;
    standing.elsewhere = undefined;
    if (person) {
      if (who === 'own') standing.own += step;
      else if (who === 'other') {
        // “Trump’s niece Mary Trump”: only the bare name's owner is named so.
        if (kin) standing.own += step;
        const times = (standing.others.get(by) ?? 0) + step;
        if (times > 0) standing.others.set(by, times);
        else standing.others.delete(by);
      } else standing.bare += step;
    }
    if (rule !== ALWAYS) return;
    if (!person || who === 'own') standing.sure += step;
    else if (who === 'plain') standing.likely += step;
  };

  const countAll = ({ candidates }: BlockNames, step: 1 | -1): void => {
    for (const { readings } of candidates) for (const reading of readings) count(reading, step);
  };

  /**
   * Whether a bare surname means another of its bearers here. Where this person is never named in full: if another is
   * named in full twice, or before the bare name is used as if known. Where both are: only if another is named in full
   * far more often, and often enough to be the page's subject, for news about a well-known person's relatives keeps
   * the bare surname for the well-known one.
   */
  const meansAnother = (entity: number, { own, bare, others }: Standing): boolean => {
    if (others.size === 0) return false;
    const most = Math.max(...others.values());
    if (own === 0) return most > 1 || bareBefore(entity) <= BARE_IN_HEADLINE;
    return most > own * FULL_NAMES_PER_OWN && most * BARE_PER_FULL_NAME >= bare;
  };

  /** Bare names before the first full name of another bearer. Seldom asked: the page is gone through for it. */
  const bareBefore = (entity: number): number => {
    let bare = 0;
    for (const { candidates } of inOrder()) {
      for (const { readings } of candidates) {
        for (const { entity: whose, person, bearer } of readings) {
          if (whose !== entity || !person) continue;
          if (bearer.who === 'other') return bare;
          if (bearer.who !== 'own') bare += 1;
        }
      }
    }
    return bare;
  };

  const facts: PageFactsKeeper = {
    isIntroduced(entity) {
      const standing = standings.get(entity);
      return standing !== undefined && (standing.sure > 0 || (standing.likely > 0 && !facts.isElsewhere(entity)));
    },
    isElsewhere(entity) {
      const standing = standings.get(entity);
      if (!standing) return false;
      standing.elsewhere ??= meansAnother(entity, standing);
      return standing.elsewhere;
    },
    isOther: (entity, by) => standings.get(entity)?.others.has(by) ?? false,
    add: (block) => countAll(block, 1),
    remove: (block) => countAll(block, -1),
    settle() {
      let changed = false;
      for (const entity of touched) {
        const standing = standings.get(entity);
        if (!standing) continue;
        const now = formOf(facts.isIntroduced(entity), facts.isElsewhere(entity), standing.others);
        if (now !== standing.settled) changed = true;
        standing.settled = now;
        standing.touched = false;
      }
      touched = [];
      return changed;
    },
  };
  return facts;
}

function formOf(introduced: boolean, elsewhere: boolean, others: ReadonlyMap<string, number>): string {
  // Nobody is elsewhere without others.
  if (others.size === 0) return introduced ? INTRODUCED : NOTHING;
  return [Number(introduced), Number(elsewhere), ...[...others.keys()].sort()].join(' ');
}
