/**
 * Circles among claims that presuppose each other.
 * Owns: finding them, however long the chain.
 * Used by: `references.ts`.
 * Never: calls itself; a hostile pack may chain 50,000 claims.
 */
import type { Claim } from './schema';

export interface Circle {
  /** Index of the claim that closes the circle. */
  at: number;
  /** The claims of the circle, its first one repeated at its end. */
  ids: readonly string[];
}

/** More circles than this are not told: each may be as long as the pack. */
const MAX_CIRCLES = 20;

/** Finds circles in `presupposes`; every claim is visited once, so where there is one, one at least is told. */
export function findCircles(claims: readonly Pick<Claim, 'id' | 'presupposes'>[]): Circle[] {
  const index = new Map(claims.map((claim, at) => [claim.id, at]));
  const done = new Set<number>();
  const circles: Circle[] = [];
  claims.forEach((_, start) => {
    /** The way from `start` to where we stand: a claim, and which of its presuppositions comes next. */
    const way: { at: number; next: number }[] = done.has(start) ? [] : [{ at: start, next: 0 }];
    const onWay = new Set(way.map((step) => step.at));
    for (let step = way.at(-1); step !== undefined && circles.length < MAX_CIRCLES; step = way.at(-1)) {
      const id = claims[step.at]?.presupposes?.[step.next];
      step.next += 1;
      const to = id === undefined ? undefined : index.get(id);
      if (id === undefined) {
        way.pop();
        onWay.delete(step.at);
        done.add(step.at);
      } else if (to !== undefined && onWay.has(to)) {
        circles.push({ at: step.at, ids: circleOf(way, to, claims) });
      } else if (to !== undefined && !done.has(to)) {
        way.push({ at: to, next: 0 });
        onWay.add(to);
      }
    }
  });
  return circles;
}

function circleOf(way: readonly { at: number }[], to: number, claims: readonly { id: string }[]): string[] {
  const steps = way.slice(way.findIndex((step) => step.at === to)).map((step) => step.at);
  return [...steps, to].map((at) => claims[at]?.id ?? '');
}
