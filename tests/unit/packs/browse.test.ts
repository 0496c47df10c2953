import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { createClaimBrowser } from '../../../lib/extension/packs/browse';
import { createDrafts } from '../../../lib/extension/packs/drafts';
import type { ClaimQuery } from '../../../lib/pure/library/model';
import { ClaimsPageSchema, DraftSchema, LibrarySchema } from '../../../lib/pure/library/schema';
import { english } from '../../harness/say';
import { bundled, freshDatabase, start } from './harness';
import { sampleText } from './sample';

beforeEach(freshDatabase);

const query = (more: Partial<ClaimQuery> = {}): ClaimQuery => ({
  pack: 'town',
  words: '',
  from: 0,
  count: 50,
  ...more,
});

async function browsing() {
  const world = start();
  await world.shelf.add({ text: sampleText({ claims: 12 }), origin: { kind: 'file', name: 'town.json' } });
  const browser = createClaimBrowser(world.store, bundled, () => english);
  const ids = async (more: Partial<ClaimQuery>) => (await browser.page(query(more)))?.claims.map(({ id }) => id);
  return { ...world, browser, ids };
}

describe('the claim browser', () => {
  it('gives a part of the claims in the pack’s order, and how many there are', async () => {
    const { browser, ids } = await browsing();
    const page = await browser.page(query({ from: 3, count: 2 }));
    expect([page?.total, page?.claims.map(({ id }) => id)]).toEqual([12, ['claim-4', 'claim-5']]);
    expect(await ids({ from: 11 })).toEqual(['claim-12']);
    expect(await ids({ from: 12 })).toEqual([]);
  });

  it('finds claims by words, whatever their case, by names, and by all filters together', async () => {
    const { ids } = await browsing();
    expect(await ids({ words: 'BUDGET 12' })).toEqual(['claim-12']);
    expect(await ids({ words: 'ada  marsh' })).toHaveLength(6);
    expect(await ids({ entity: 'ada-marsh', basis: 'document' })).toEqual(['claim-6', 'claim-12']);
    expect(await ids({ standing: 'denied', basis: 'document', words: 'budget 6' })).toEqual(['claim-6']);
    expect(await ids({ kind: 'opinion' })).toEqual([]);
  });

  it('shows each claim with its responses, and with who can be filtered by, most claims first', async () => {
    const { browser } = await browsing();
    const page = await browser.page(query());
    expect(page?.entities.map(({ name, claims }) => [name, claims])).toEqual([
      ['Marsh End Council', 12],
      ['Town Desk', 12],
      ['Ada Marsh', 6],
    ]);
    const second = page?.claims[1];
    expect(second?.responses?.[0]?.lead).toContain('Marsh End Council');
    expect(v.is(ClaimsPageSchema, structuredClone(page))).toBe(true);
  });

  it('browses a pack that is switched off too, and says of one that is not there that it is not', async () => {
    const { browser, shelf, ids } = await browsing();
    await shelf.enable('town', false);
    browser.forget();
    expect(await ids({})).toHaveLength(12);
    expect(await browser.page(query({ pack: 'nowhere' }))).toBeNull();
  });

  it('after a change shows the pack as it is now', async () => {
    const { browser, shelf, ids } = await browsing();
    expect(await ids({})).toHaveLength(12);
    await shelf.add({ text: sampleText({ claims: 2 }), origin: { kind: 'file', name: 'town.json' } });
    browser.forget();
    expect(await ids({})).toHaveLength(2);
  });
});

describe('drafts', () => {
  it('are kept in whatever state they are, the last one first, and outlive the background', async () => {
    const drafts = createDrafts(start().store);
    await drafts.save({ id: 'one', title: 'One', text: '{ "unfinished' });
    await drafts.save({ id: 'two', title: 'Two', text: '' });
    await drafts.save({ id: 'one', title: 'One more', text: '{}' });
    const again = createDrafts(start().store);
    const rows = await again.rows();
    expect(rows.map(({ id, title }) => `${id} ${title}`).sort()).toEqual(['one One more', 'two Two']);
    expect(rows[0]?.changed).toBeGreaterThanOrEqual(rows[1]?.changed ?? 0);
    const one = await again.draft('one');
    expect(one?.text).toBe('{}');
    expect(v.is(DraftSchema, one)).toBe(true);
    expect(await again.remove('one')).toEqual({ ok: true });
    expect(await again.draft('one')).toBeNull();
  });

  it('that are too large are refused, and the last state stays', async () => {
    const drafts = createDrafts(start().store);
    await drafts.save({ id: 'one', title: 'One', text: '{}' });
    const large = 'ü'.repeat(11 * 1024 * 1024);
    expect(await drafts.save({ id: 'one', title: 'One', text: large })).toMatchObject({
      trouble: { kind: 'too-large' },
    });
    expect((await drafts.draft('one'))?.text).toBe('{}');
  });
});

it('rows of the library pass the check that the views make', async () => {
  const { shelf } = start();
  await shelf.add({ text: sampleText(), origin: { kind: 'address', url: 'https://packs.example/a' } });
  expect(v.safeParse(LibrarySchema, structuredClone(await shelf.rows())).issues).toBeUndefined();
});
