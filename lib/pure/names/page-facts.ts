/**
 * What the page as a whole says about its names.
 * Owns: which entities are introduced, and whose a bare surname is on a page that names several bearers.
 * Used by: the page's names and the deciding of each block.
 * Never: looks at text; it counts the readings of candidates.
 */
import type { BlockNames } from './decide';
import type { Reading } from './judge';
import { ALWAYS } from './name-index-form';

export interface PageFacts {
  /** Entities with a name that is a mention anywhere, such as a full name. */
  introduced: Set<number>;
  /** Persons whose bare name stands for somebody else on this page. */
  elsewhere: Set<number>;
  /** “entity word” for the words that, on this page, make a bare name another person's. */
  others: Set<string>;
}

/** What stands on the page for one person's bare name. */
interface Bearers {
  own: number;
  bare: number;
  others: Map<string, number>;
  /** Bare names before the first full name of another bearer. */
  bareBefore: number;
}

/** A headline may give the bare name before the text gives the full one; more than that, and the bare name is known. */
const BARE_IN_HEADLINE = 1;
/** A page that is about another bearer has no more than this many bare names for each of that one's full names. */
const BARE_PER_FULL_NAME = 4;

/** So many times as often as this person another bearer must be named in full to be the one that is meant. */
const FULL_NAMES_PER_OWN = 3;

export const otherKey = (entity: number, by: string): string => `${entity} ${by}`;

/** Takes the facts from all blocks, in reading order. */
export function factsOf(blocks: Iterable<BlockNames>): PageFacts {
  const persons = new Map<number, Bearers>();
  const introduced = new Set<number>();
  const bare = new Set<number>();
  const others = new Set<string>();
  for (const { candidates } of blocks) {
    for (const { readings } of candidates) {
      for (const reading of readings) {
        if (reading.person) count(reading, persons, others);
        if (reading.rule !== ALWAYS) continue;
        if (!reading.person || reading.bearer.who === 'own') introduced.add(reading.entity);
        else if (reading.bearer.who === 'plain') bare.add(reading.entity);
      }
    }
  }
  const elsewhere = new Set<number>();
  for (const [entity, bearers] of persons) if (meansAnother(bearers)) elsewhere.add(entity);
  for (const entity of bare) if (!elsewhere.has(entity)) introduced.add(entity);
  return { introduced, elsewhere, others };
}

function count(
  { entity, bearer: { who, by, kin } }: Reading,
  persons: Map<number, Bearers>,
  others: Set<string>,
): void {
  let bearers = persons.get(entity);
  if (!bearers) {
    bearers = { own: 0, bare: 0, others: new Map(), bareBefore: 0 };
    persons.set(entity, bearers);
  }
  if (who === 'own') bearers.own += 1;
  else if (who === 'other') {
    // “Trump’s niece Mary Trump”: only the bare name's owner is named so.
    if (kin) bearers.own += 1;
    if (bearers.others.size === 0) bearers.bareBefore = bearers.bare;
    bearers.others.set(by, (bearers.others.get(by) ?? 0) + 1);
    others.add(otherKey(entity, by));
  } else bearers.bare += 1;
}

/**
 * Whether a bare surname means another of its bearers here. Where this person is never named in full: if another is
 * named in full twice, or before the bare name is used as if known. Where both are: only if another is named in full
 * far more often, and often enough to be the page's subject, for news about a well-known person's relatives keeps the
 * bare surname for the well-known one.
 */
function meansAnother({ own, bare, others, bareBefore }: Bearers): boolean {
  if (others.size === 0) return false;
  const most = Math.max(...others.values());
  if (own === 0) return most > 1 || bareBefore <= BARE_IN_HEADLINE;
  return most > own * FULL_NAMES_PER_OWN && most * BARE_PER_FULL_NAME >= bare;
}

/** Whether two pages' facts lead to the same decisions. */
export function sameFacts(a: PageFacts, b: PageFacts): boolean {
  return same(a.introduced, b.introduced) && same(a.elsewhere, b.elsewhere) && same(a.others, b.others);
}

export function same<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  if (a.size !== b.size) return false;
  for (const item of a) if (!b.has(item)) return false;
  return true;
}
