/**
 * The map's nodes and lines.
 * Owns: three columns (who says so, what is claimed, about whom and who answered), and what each line gathers.
 * Used by: the map's layout, its drawing and its keys.
 * Never: loses a claim, or somebody who takes part in one: what has no room is gathered and counted.
 */
import type { EntityKey } from '../card/model';
import type { SignName } from '../claims/signs';
import type { StandingKind } from '../claims/standing';
import type { Basis } from '../pack/vocabulary';
import type { MapClaim, Saying } from './claims';
import { type Bundle, grouped, NOBODY, OTHERS } from './group';

export type Column = 'says' | 'claims' | 'about';

export type MapNode =
  /** `claims`: how many of those shown the entity takes part in on this side. */
  | { id: string; column: 'says' | 'about'; kind: 'entity'; entity: EntityKey; claims: number }
  | { id: string; column: 'says' | 'about'; kind: 'others'; entities: readonly EntityKey[]; claims: number }
  | { id: string; column: 'says'; kind: 'nobody'; claims: number }
  | { id: string; column: 'claims'; kind: 'claim'; claim: MapClaim }
  | { id: string; column: 'claims'; kind: 'bundle'; claims: readonly MapClaim[] }
  /** Claims of an opened bundle that are too many to be drawn. */
  | { id: string; column: 'claims'; kind: 'rest'; claims: readonly MapClaim[] };

/** One thing that a line tells, and how often. */
export type Mark =
  | { is: 'says'; how: Saying; sign: SignName; basis: Basis; count: number }
  | { is: 'answer'; standing: StandingKind; count: number };

export interface MapEdge {
  id: string;
  from: string;
  to: string;
  /** Empty: the claim is about them, and they did not answer. */
  marks: readonly Mark[];
}

export interface MapGraph {
  nodes: readonly MapNode[];
  edges: readonly MapEdge[];
}

/** Claims of an opened bundle that are drawn one by one; more cannot be told apart any more. */
export const MOST_OPENED = 40;

/** @param opened ids of bundles whose claims are drawn one by one */
export function mapGraph(claims: readonly MapClaim[], opened: ReadonlySet<string> = new Set()): MapGraph {
  const { bundles, fold } = grouped(claims);
  const nodes = bundles.flatMap((bundle) => nodesOf(bundle, opened));
  const sides = new Map<string, MapNode & { column: 'says' | 'about' }>();
  /** Who is drawn as one of the others. */
  const gathered = { says: new Set<EntityKey>(), about: new Set<EntityKey>() };
  const edges = new Map<string, MapEdge & { marks: Mark[] }>();
  const side = (column: 'says' | 'about', who: EntityKey | null, touched: Set<string>): string => {
    const seat = fold(column, who);
    const id = `${column}:${seat}`;
    const node = sides.get(id) ?? emptySide(column, id, seat);
    sides.set(id, node);
    if (node.kind === 'others' && who !== null) gathered[column].add(who);
    if (!touched.has(id)) {
      touched.add(id);
      node.claims += 1;
    }
    return id;
  };
  const edge = (from: string, to: string): { marks: Mark[] } => {
    const id = `${from} ${to}`;
    const found = edges.get(id) ?? { id, from, to, marks: [] };
    edges.set(id, found);
    return found;
  };
  for (const node of nodes) {
    for (const claim of claimsOf(node)) {
      const touched = new Set<string>();
      for (const { who, how, sign, basis } of claim.says) {
        add(edge(side('says', who, touched), node.id).marks, { is: 'says', how, sign, basis, count: 1 });
      }
      for (const who of claim.about) edge(node.id, side('about', who, touched));
      for (const { who, standing } of claim.answers) {
        add(edge(node.id, side('about', who, touched)).marks, { is: 'answer', standing, count: 1 });
      }
    }
  }
  for (const node of sides.values()) if (node.kind === 'others') node.entities = [...gathered[node.column]];
  return { nodes: [...sides.values(), ...nodes], edges: [...edges.values()] };
}

/** Whether claims are drawn in groups. */
export function isGathered({ nodes }: MapGraph): boolean {
  return nodes.some(({ kind }) => kind === 'bundle');
}

/** A report that is passed on, or whose word another passes on. */
export function isPassedOn(mark: Mark): boolean {
  return mark.is === 'says' && (mark.how === 'passes-on' || mark.how === 'cited');
}

export function claimsOf(node: MapNode): readonly MapClaim[] {
  if (node.kind === 'claim') return [node.claim];
  return node.kind === 'bundle' || node.kind === 'rest' ? node.claims : [];
}

function nodesOf({ id, claims }: Bundle, opened: ReadonlySet<string>): (MapNode & { column: 'claims' })[] {
  const single = (claim: MapClaim) => ({
    id: `claim:${claim.key}`,
    column: 'claims' as const,
    kind: 'claim' as const,
    claim,
  });
  if (claims.length === 1) return claims.map(single);
  if (!opened.has(id)) return [{ id, column: 'claims', kind: 'bundle', claims }];
  const rest = claims.slice(MOST_OPENED);
  return [
    ...claims.slice(0, MOST_OPENED).map(single),
    ...(rest.length > 0 ? [{ id: `rest:${id}`, column: 'claims' as const, kind: 'rest' as const, claims: rest }] : []),
  ];
}

function emptySide(column: 'says' | 'about', id: string, seat: string): MapNode & { column: 'says' | 'about' } {
  if (seat === NOBODY) return { id, column: 'says', kind: 'nobody', claims: 0 };
  if (seat === OTHERS) return { id, column, kind: 'others', entities: [], claims: 0 };
  return { id, column, kind: 'entity', entity: seat, claims: 0 };
}

/** The same mark is drawn once, with its number. */
function add(marks: Mark[], mark: Mark): void {
  const same = marks.find((each) => nameOf(each) === nameOf(mark));
  if (same) same.count += 1;
  else marks.push(mark);
}

function nameOf(mark: Mark): string {
  return mark.is === 'says' ? `${mark.how} ${mark.basis} ${mark.sign}` : mark.standing;
}
