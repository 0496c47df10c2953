import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createKnowing } from '../../../lib/extension/packs/known';
import { readPageClaims } from '../../../lib/extension/packs/page-claims';
import { participantsOf } from '../../../lib/pure/claims/participants';
import { PageClaimsSchema, ToPanelSchema } from '../../../lib/pure/panel/schema';
import { key, pack, source } from './sample';

const readClaims = async (keys: string[]) => readPageClaims(source, await createKnowing().of(source), keys);

const PAGE = ['vladimir-putin', 'elon-musk', 'bob-woodward'];

describe('the claims of a page', () => {
  it('are all claims in which its entities take part, each once', async () => {
    const page = await readClaims(PAGE.map(key));
    const wanted = pack.claims.filter((claim) => PAGE.some((id) => participantsOf(claim).has(id)));
    expect(page.claims.map((each) => each.claim.id).sort()).toEqual(wanted.map((claim) => claim.id).sort());
    for (const { claim, parts } of page.claims) {
      const record = pack.claims.find((each) => each.id === claim.id);
      const takesPart = record ? PAGE.filter((id) => participantsOf(record).has(id)) : [];
      expect(parts.map((part) => part.entity)).toEqual(takesPart.map(key));
    }
  });

  it('name the entities in the order of the page, with the tally of their cards', async () => {
    const page = await readClaims(PAGE.map(key));
    expect(page.entities.map((entity) => entity.key)).toEqual(PAGE.map(key));
    const [putin] = page.entities;
    expect(putin?.tally.claims).toBe((await source.claimsOf(key('vladimir-putin'))).length);
  });

  it('can name everyone that a standing or an origin refers to', async () => {
    const page = await readClaims(PAGE.map(key));
    const names = page.packs[0]?.names ?? {};
    for (const { claim } of page.claims) {
      for (const id of claim.standing?.by ?? []) expect(names).toHaveProperty(id);
      for (const { by } of claim.origins.notEstablished) if (by !== null) expect(names).toHaveProperty(by);
    }
  });

  it('leave out what no pack knows, and take a key that comes twice once', async () => {
    const page = await readClaims([key('elon-musk'), 'other/one', key('nobody'), 'nonsense', key('elon-musk')]);
    expect(page.entities.map((entity) => entity.key)).toEqual([key('elon-musk')]);
    expect(await readClaims([])).toEqual({ entities: [], claims: [], packs: [] });
  });

  it('come through the check of the panel unchanged', async () => {
    const page = await readClaims(PAGE.map(key));
    const sent: unknown = JSON.parse(JSON.stringify(page));
    expect(v.parse(PageClaimsSchema, sent)).toEqual(sent);
    expect(v.safeParse(PageClaimsSchema, { ...page, claims: [{ ...page.claims[0], parts: [{}] }] }).success).toBe(
      false,
    );
  });
});

describe('what a page says to the panel', () => {
  const report = {
    on: true,
    reason: 'on-article',
    article: true,
    scanning: false,
    names: [{ entity: 'p/e', times: 2 }],
  };
  it.each([
    { type: 'report', report },
    { type: 'report', report: { ...report, on: false, reason: 'paused', until: 1 } },
    { type: 'pointed', entity: null },
    { type: 'pointed', entity: 'p/e' },
    { type: 'shown', entity: 'p/e', found: true },
  ])('is taken: %o', (message) => {
    expect(v.parse(ToPanelSchema, message)).toEqual(message);
  });
  it.each([
    null,
    'report',
    { type: 'report' },
    { type: 'report', report: { ...report, reason: 'no' } },
    { type: 'pointed' },
  ])('is refused: %o', (message) => {
    expect(v.safeParse(ToPanelSchema, message).success).toBe(false);
  });
});
