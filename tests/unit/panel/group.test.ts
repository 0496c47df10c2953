import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDINGS } from '../../../lib/pure/claims/standing';
import { ROLES } from '../../../lib/pure/pack/vocabulary';
import { byEntity, byStanding } from '../../../lib/pure/panel/group';
import type { PageClaims } from '../../../lib/pure/panel/model';
import { claim, entity, name } from './sample';

const PACKS: PageClaims['packs'] = [
  {
    pack: { id: 'p' } as PageClaims['packs'][number]['pack'],
    names: { ann: name('ann', 'Ann'), bob: name('bob', 'Bob') },
  },
];

describe('by entity', () => {
  it('a claim stands under the first entity that did or said it, and is named under the others', () => {
    const both = claim('both', { ann: 'subject', bob: 'speaker' });
    const [ann, bob] = byEntity({ entities: [entity('ann'), entity('bob')] }, [both]);
    expect(ann).toMatchObject({ claims: [both], elsewhere: [] });
    expect(bob).toMatchObject({ claims: [], elsewhere: [both] });
  });

  it('who is only concerned comes after those who did or said it', () => {
    const done = claim('done', { ann: 'target', bob: 'subject' });
    expect(byEntity({ entities: [entity('ann'), entity('bob')] }, [done])[1]?.claims).toEqual([done]);
  });

  it('who only tells or answers it comes after those it is about', () => {
    const told = claim('told', { paper: 'reports', bob: 'responds', ann: 'target' });
    const groups = byEntity({ entities: [entity('paper'), entity('bob'), entity('ann')] }, [told]);
    expect(groups.map((group) => group.claims.length)).toEqual([0, 0, 1]);
  });

  it('where the page names none of those it is about, it stands under who tells it', () => {
    const told = claim('told', { paper: 'reports' });
    expect(byEntity({ entities: [entity('paper')] }, [told])[0]?.claims).toEqual([told]);
  });

  it('entities keep the page’s order, those without claims too', () => {
    const entities = [entity('cat', 0), entity('bob'), entity('ann')];
    const groups = byEntity({ entities }, [claim('one', { ann: 'subject' })]);
    expect(groups.map((group) => group.entity.name)).toEqual(['cat', 'bob', 'ann']);
  });
});

describe('by standing', () => {
  it('names who answered, each once, and puts what has no standing last', () => {
    const claims = [
      claim('words', { ann: 'speaker' }),
      claim('first', { ann: 'subject' }, { standing: { kind: 'denied', by: ['ann', 'bob'] } }),
      claim('second', { ann: 'subject' }, { standing: { kind: 'denied', by: ['bob', 'unknown'] } }),
    ];
    expect(byStanding({ packs: PACKS }, claims)).toEqual([
      { standing: 'denied', by: ['Ann', 'Bob', 'unknown'], claims: [claims[1], claims[2]] },
      { standing: null, by: [], claims: [claims[0]] },
    ]);
  });
});

const IDS = ['ann', 'bob', 'cat', 'dan'];
const anyPage = fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1 }).chain((ids) =>
  fc.record({
    entities: fc.constant(ids.map((id) => entity(id))),
    claims: fc
      .array(
        fc.record({
          parts: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...ROLES, 'reports', 'responds'), {
            minKeys: 1,
          }),
          standing: fc.option(fc.record({ kind: fc.constantFrom(...STANDINGS), by: fc.constant(['ann']) })),
        }),
      )
      .map((all) => all.map(({ parts, standing }, at) => claim(`c${at}`, parts, { standing }))),
  }),
);

describe('both', () => {
  it('lose no claim and show none twice', () => {
    fc.assert(
      fc.property(anyPage, ({ entities, claims }) => {
        const sorted = claims.map(({ key }) => key).sort();
        const keys = (groups: readonly { claims: readonly { key: string }[] }[]): string[] =>
          groups.flatMap((group) => group.claims.map(({ key }) => key)).sort();
        expect(keys(byEntity({ entities }, claims))).toEqual(sorted);
        expect(keys(byStanding({ packs: PACKS }, claims))).toEqual(sorted);
      }),
    );
  });

  it('under an entity and named there is every claim in which it takes part, once', () => {
    fc.assert(
      fc.property(anyPage, ({ entities, claims }) => {
        for (const { entity: each, claims: own, elsewhere } of byEntity({ entities }, claims)) {
          const takesPart = claims.filter(({ parts }) => parts.some((part) => part.entity === each.key));
          expect([...own, ...elsewhere].map(({ key }) => key).sort()).toEqual(takesPart.map(({ key }) => key).sort());
        }
      }),
    );
  });
});
