/**
 * What is gathered so that a map can be read.
 * Owns: the bundles of claims, and who is drawn by name; both the finer, the fewer claims there are.
 * Used by: `graph.ts`.
 * Never: puts a claim into two bundles, or into none.
 */
import type { EntityKey } from '../card/model';
import type { MapClaim } from './claims';

export interface Bundle {
  /** The same as long as the same is gathered in it by the same rule. */
  id: string;
  /** At least one, in the order given. */
  claims: readonly MapClaim[];
}

/** Who is drawn in whose place: an entity itself, `OTHERS`, or `NOBODY` for a claim that names nobody. */
export type Fold = (column: 'says' | 'about', who: EntityKey | null) => string;

export interface Grouped {
  bundles: readonly Bundle[];
  fold: Fold;
}

/** No keys of entities: those hold a slash. */
export const OTHERS = 'others';
export const NOBODY = 'nobody';

/** Claims that are drawn one by one: a screen or two of them. */
export const FEW = 16;
/** Bundles at most, once claims are gathered: more cannot be taken in. */
export const MOST_BUNDLES = 24;
/** Names at most in a column. Tried one after the other until the bundles are few enough. */
const MOST_NAMES = [14, 10, 7, 5, 4];

/**
 * Up to `FEW` claims stand for themselves. More are gathered by all who tell them and all they are about; where that
 * leaves too many bundles, by the first teller and the first they are about, with ever fewer of these told apart.
 */
export function grouped(claims: readonly MapClaim[]): Grouped {
  const [widest = 1] = MOST_NAMES;
  const wide = foldTo(claims, widest);
  if (claims.length <= FEW) {
    return { bundles: claims.map((claim) => ({ id: `one:${claim.key}`, claims: [claim] })), fold: wide };
  }
  const exact = bundled(claims, (claim) => {
    const says = new Set(claim.says.map(({ who }) => wide('says', who)));
    const about = new Set(claim.about.map((who) => wide('about', who)));
    return `all:${[...says].sort().join(' ')} > ${[...about].sort().join(' ')}`;
  });
  if (exact.length <= MOST_BUNDLES) return { bundles: exact, fold: wide };
  let last: Grouped = { bundles: exact, fold: wide };
  for (const most of MOST_NAMES) {
    const fold = foldTo(claims, most);
    const bundles = bundled(
      claims,
      ({ says, about }) => `first:${fold('says', says[0]?.who ?? null)} > ${fold('about', about[0] ?? null)}`,
    );
    last = { bundles, fold };
    if (bundles.length <= MOST_BUNDLES) break;
  }
  return last;
}

function bundled(claims: readonly MapClaim[], keyOf: (claim: MapClaim) => string): Bundle[] {
  const found = new Map<string, MapClaim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const there = found.get(key);
    if (there) there.push(claim);
    else found.set(key, [claim]);
  }
  return [...found].map(([id, gathered]) => ({ id, claims: gathered }));
}

/** Those with the most claims are drawn by name. One name over stands for itself: “1 other” takes no less room. */
function foldTo(claims: readonly MapClaim[], most: number): Fold {
  const named = { says: namedIn(claims, saysIn, most), about: namedIn(claims, aboutIn, most) };
  return (column, who) => {
    if (who === null) return NOBODY;
    return named[column].has(who) ? who : OTHERS;
  };
}

const saysIn = (claim: MapClaim): EntityKey[] => claim.says.flatMap(({ who }) => who ?? []);
const aboutIn = (claim: MapClaim): EntityKey[] => [...claim.about, ...claim.answers.map(({ who }) => who)];

function namedIn(
  claims: readonly MapClaim[],
  whoIn: (claim: MapClaim) => EntityKey[],
  most: number,
): ReadonlySet<EntityKey> {
  const counts = new Map<EntityKey, number>();
  for (const claim of claims) for (const who of new Set(whoIn(claim))) counts.set(who, (counts.get(who) ?? 0) + 1);
  const sorted = [...counts].sort(([a, times], [b, more]) => more - times || (a < b ? -1 : 1));
  return new Set(sorted.slice(0, sorted.length <= most + 1 ? most + 1 : most).map(([who]) => who));
}
