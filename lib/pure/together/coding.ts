/**
 * One claim as two packs code it.
 * Owns: whether the codings are the same, and what a claim counts as where they are not.
 * Used by: the card model's tally, the words of a claim.
 * Never: decides which coding is right.
 */
import type { ClaimView, NameRef } from '../card/model';
import type { Standing } from '../claims/standing';
import { isCounted } from '../claims/tally';

/** Whether two packs say the same of who puts a claim forward and what came back. How they word it does not count. */
export function sameCoding(a: ClaimView, b: ClaimView): boolean {
  return codingOf(a) === codingOf(b);
}

function codingOf({ kind, toldByTheSource, reports, responses, hasResponseLane }: ClaimView): string {
  return JSON.stringify({
    kind,
    toldByTheSource,
    reports: sorted(
      reports.map(({ by, relation, basis, count, part, hedge, cites = [], independent }) => [
        by?.key,
        relation,
        basis,
        count,
        part,
        hedge,
        sorted(cites.map(({ key }) => key)),
        independent !== undefined,
      ]),
    ),
    responses: hasResponseLane
      ? sorted(responses.map(({ by, onBehalfOf, kind: answer, scope }) => [by.key, keyOf(onBehalfOf), answer, scope]))
      : null,
  });
}

const keyOf = (name: NameRef | undefined): string | undefined => name?.key;

/** In what order a pack lists things says nothing. */
function sorted(all: readonly unknown[]): string[] {
  return all.map((each) => JSON.stringify(each)).sort();
}

/**
 * The standing under which a claim of several packs is counted, once. A pack that records no answer in substance takes
 * nothing away from one that does; where packs record different ones, it counts as none of them.
 * @param standings one for each pack's coding, with names of entities that are the same in all packs
 */
export function standingTogether(standings: readonly Standing[]): Standing | 'differ' {
  const there = standings.filter((standing) => standing !== null);
  const answered = there.filter(({ kind }) => isCounted(kind));
  const kinds = new Set(answered.map(({ kind }) => kind));
  if (kinds.size > 1) return 'differ';
  const found = answered.length > 0 ? answered : there.filter(({ kind }) => kind === 'not-addressed');
  const [first = there[0] ?? null] = found;
  return first && { kind: first.kind, by: [...new Set(found.flatMap(({ by }) => by))] };
}
