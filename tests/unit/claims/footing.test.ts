/** The drawing of a claim's footing loses nothing, adds nothing, and never makes one origin look like two. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportView } from '../../../lib/pure/card/model';
import { footingOf } from '../../../lib/pure/claims/footing';
import { gathered } from '../../../lib/pure/claims/gathered';
import { originsOf } from '../../../lib/pure/claims/origins';
import type { Report } from '../../../lib/pure/pack/schema';
import { BASES, RELATIONS } from '../../../lib/pure/pack/vocabulary';
import { claim, ref, report, response } from '../../gallery/odd-models';

const TELLERS = ['ada', 'bob', 'cleo'];
const teller = fc.constantFrom(...TELLERS);

/** Reports as a pack has them, and the same as the card has them. */
const reports = fc.array(
  fc.record({
    by: fc.option(teller, { nil: undefined }),
    relation: fc.constantFrom(...RELATIONS),
    basis: fc.constantFrom(...BASES),
    cites: fc.option(fc.uniqueArray(teller, { maxLength: 2 }), { nil: undefined }),
    independent: fc.option(fc.constant('its own documents'), { nil: undefined }),
  }),
  { maxLength: 12 },
);

type Drawn = typeof reports extends fc.Arbitrary<infer All> ? All : never;

const asPack = (all: Drawn): Report[] =>
  all.map(({ basis, ...rest }) => ({ ...rest, sourcing: { basis }, locator: { source: 's', paragraphs: [1] } }));
const asViews = (all: Drawn): ReportView[] =>
  all.map(({ by, cites, ...rest }) =>
    report({ ...rest, by: by === undefined ? null : ref(by, by), cites: cites?.map((id) => ref(id, id)) }),
  );

describe('any reports', () => {
  it('are each drawn once, for the claim or against it, but for ratings, which count for nothing', () => {
    fc.assert(
      fc.property(reports, fc.constantFrom('reported', 'opinion', 'statement'), (all, kind) => {
        const views = asViews(all);
        const footing = footingOf(claim({ kind, reports: views, origins: originsOf({ reports: asPack(all) }) }));
        const forward = footing.origins.flat().map((each) => each.report);
        const drawn = views.filter(({ relation }) => relation !== 'rates');
        expect(new Set([...forward, ...footing.against])).toEqual(new Set(drawn));
        expect(forward.length + footing.against.length).toBe(drawn.length);
      }),
    );
  });

  it('stand apart only as far as they are established as origins', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const origins = originsOf({ reports: asPack(all) });
        const footing = footingOf(claim({ reports: asViews(all), origins }));
        const drawn = footing.origins.flat().filter(({ tie }) => tie === 'origin');
        expect(drawn).toHaveLength(origins.established);
        for (const [first, ...others] of footing.origins) {
          expect(first?.tie).toBe(origins.established === 0 ? 'open' : 'origin');
          expect(others.every(({ tie }) => tie !== 'origin')).toBe(true);
        }
        expect(footing.origins.length).toBeLessThanOrEqual(Math.max(1, origins.established));
      }),
    );
  });

  it('keep their number when like ones are drawn together', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), fc.boolean(), (all, many) => {
        const shown = gathered(all, (one) => one, many);
        expect(shown.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        expect(shown.length).toBe(many ? new Set(all).size : all.length);
      }),
    );
  });
});

it('a report that passes on another’s is joined to it, one of unknown footing loosely', () => {
  const wire = ref('wire', 'The Wire');
  const all = [
    report({ by: wire }),
    report({ relation: 'relays', cites: [wire] }),
    report({ by: null, relation: 'relays-unnamed' }),
  ];
  const { origins } = footingOf(claim({ reports: all }));
  expect(origins.map((origin) => origin.map(({ tie }) => tie))).toEqual([['origin', 'same', 'open']]);
});

it('answers are all there; a claim that nobody is asked to answer has no side for them', () => {
  const responses = [response(), response({ kind: 'no-reply' })];
  expect(footingOf(claim({ responses })).answers).toEqual(responses);
  expect(footingOf(claim({ responses: [] })).answers).toEqual([]);
  expect(footingOf(claim({ hasResponseLane: false })).answers).toBeNull();
});
