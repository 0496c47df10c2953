/** What a page is sent of the packs' cues: only what its own names could match, under the keys that its names have. */
import { describe, expect, it } from 'vitest';
import { readClaimCard } from '../../../lib/extension/packs/claim-card';
import { readCues, readMatched } from '../../../lib/extension/packs/cues';
import { createKnowing } from '../../../lib/extension/packs/known';
import { sourceFrom } from '../../../lib/extension/packs/store/source';
import type { Pack } from '../../../lib/pure/pack/schema';
import { bundled } from './harness';

const key = (id: string, pack = bundled.id): string => `${pack}/${id}`;
const of = async (...packs: Pack[]) => {
  const source = sourceFrom(...packs);
  return { source, known: await createKnowing().of(source) };
};
const cues = async (ids: string[], ...packs: Pack[]) => {
  const { source, known } = await of(...packs);
  return readCues(source, known, ids);
};
/** The same claims and people under another pack's id: who they are is known by their names. */
const second: Pack = { ...bundled, id: 'second' };

describe('the cues for a page', () => {
  it('are those of claims in which its names can take part, with the entities that these need', async () => {
    const [pack, ...others] = await cues([key('elon-musk'), key('vladimir-putin')], bundled);
    expect(others).toEqual([]);
    const ids = pack?.claims.map(({ id }) => id) ?? [];
    expect(ids).toContain('musk-putin-contact');
    expect(ids).not.toContain('russia-helped-trump-2016');
    const referents = pack?.referents.map((each) => each.key) ?? [];
    expect(referents).toContain(key('elon-musk'));
    expect(referents).not.toContain(key('donald-trump'));
    expect(pack?.claims.flatMap((claim) => claim.cues).length).toBeGreaterThan(0);
  });

  it('are none where no name can match, where a pack has no cues, and for names of no pack', async () => {
    expect(await cues([key('bob-woodward')], bundled)).toEqual([]);
    expect(await cues(['other/one', 'nonsense'], bundled)).toEqual([]);
    const without = { ...bundled, claims: bundled.claims.map(({ cues: _cues, ...claim }) => claim) };
    expect(await cues([key('elon-musk'), key('vladimir-putin')], without)).toEqual([]);
  });

  it('hold nothing of a claim’s wording, reports or responses', async () => {
    const sent = JSON.stringify(await cues([key('elon-musk'), key('vladimir-putin')], bundled));
    const claim = bundled.claims.find(({ id }) => id === 'musk-putin-contact');
    expect(sent).not.toContain(claim?.text);
    expect(sent).not.toContain('locator');
  });

  it('have a bound that no pack comes over, however many words it has', async () => {
    const [claim] = bundled.claims.filter(({ id }) => id === 'musk-putin-contact');
    const words = Array.from({ length: 80 }, (_, at) => `word${at}`);
    const cue = { participants: [['elon-musk'], ['vladimir-putin']], words: [words] };
    const claims = Array.from(
      { length: 2000 },
      (_, at) => ({ ...claim, id: `c${at}`, cues: [cue] }) as (typeof bundled.claims)[number],
    );
    const large: Pack = { ...bundled, id: 'large', claims };
    const [mine, theirs] = await cues([key('elon-musk'), key('vladimir-putin')], bundled, large);
    const alone = await cues([key('elon-musk'), key('vladimir-putin')], bundled);
    expect(mine).toEqual(alone[0]);
    expect(theirs?.claims.length).toBeGreaterThan(20);
    expect(theirs?.claims.length).toBeLessThan(100);
  });

  it('come from each pack under the one key that its people have on the page', async () => {
    const packs = await cues([key('elon-musk'), key('vladimir-putin')], bundled, second);
    expect(packs.map(({ pack }) => pack)).toEqual([bundled.id, 'second']);
    const [mine, theirs] = packs.map(({ claims }) => claims.find(({ id }) => id === 'musk-putin-contact'));
    expect(theirs?.cues).toEqual(mine?.cues);
    expect(theirs?.answerers).toEqual(mine?.answerers);
  });
});

describe('the facts of matched claims', () => {
  it('are the responses with keys and names, and the hedge only where every report has one', async () => {
    const { source, known } = await of(bundled);
    const wanted = ['musk-putin-contact', 'starlink-taiwan-request', 'gone'].map((id) => ({ pack: bundled.id, id }));
    const [contact, taiwan, ...others] = await readMatched(source, known, wanted);
    expect(others).toEqual([]);
    expect(contact?.responses.map(({ by, onBehalfOf }) => [by, onBehalfOf])).toContainEqual([
      key('dmitry-peskov'),
      key('kremlin'),
    ]);
    expect(contact?.names[key('kremlin')]).toBe('the Kremlin');
    expect(contact).not.toHaveProperty('hedge');
    expect(taiwan?.hedge).toBe('reportedly');
    expect(contact?.asOf).toEqual({ before: '2024-11-05' });
  });
});

describe('the card of claims', () => {
  it('has exactly these claims, in this order, as any card has them', async () => {
    const { source, known } = await of(bundled);
    const wanted = ['trump-putin-contact-after-2021', 'musk-putin-contact'].map((id) => ({ pack: bundled.id, id }));
    const card = await readClaimCard(source, known, wanted);
    expect(card?.claims.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    expect(card?.tally.claims).toBe(2);
    expect(card?.claims[1]?.responses.length).toBeGreaterThan(1);
    expect(await readClaimCard(source, known, [{ pack: 'gone', id: 'gone' }])).toBeNull();
  });

  it('shows a claim that two packs code alike once', async () => {
    const { source, known } = await of(bundled, second);
    const wanted = [bundled.id, 'second'].map((pack) => ({ pack, id: 'musk-putin-contact' }));
    expect((await readClaimCard(source, known, wanted))?.claims).toHaveLength(1);
  });
});
