/** Two packs about the same people, read side by side: on the card, in its words, in the side panel. */
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { createLibrary, type Library } from '../../../lib/extension/packs/library';
import { type PackSource, sourceFrom } from '../../../lib/extension/packs/store/source';
import { isSaidCard } from '../../../lib/pure/card/check';
import type { CardModel } from '../../../lib/pure/card/model';
import { CardModelSchema } from '../../../lib/pure/card/schema';
import { parsePack } from '../../../lib/pure/pack/parse';
import type { Pack } from '../../../lib/pure/pack/schema';
import { PageClaimsSchema } from '../../../lib/pure/panel/schema';
import { sayCard } from '../../../lib/pure/words/said';
import { english, german } from '../../harness/say';
import { FIRST, SECOND } from '../../packs/read';

const libraryOf = (...packs: Pack[]) => libraryOver(sourceFrom(...packs));
const libraryOver = (source: PackSource) =>
  createLibrary({ inMemory: false, read: (question) => question(source) } as Parameters<typeof createLibrary>[0]);
const NOWHERE: Parameters<Library['card']>[1] = { paragraph: [], page: [] };
const MUSK = 'musk-putin-trump/elon-musk';
const PUTIN = 'musk-putin-trump/vladimir-putin';

async function cardOf(key: string, packs: Pack[] = [FIRST, SECOND], place = NOWHERE): Promise<CardModel> {
  const card = await libraryOf(...packs).card(key, place);
  if (!card) throw new Error(`no card of ${key}`);
  return card;
}
const idsOf = (card: CardModel) =>
  card.claims.map((claim) => [claim, ...(claim.also ?? [])].map(({ pack, id }) => `${pack}#${id}`).join(' = '));

test('the second pack is a right one', () => {
  expect(parsePack(SECOND)).toMatchObject({ ok: true });
});

describe('a card of two packs', () => {
  it('is one card, from whichever pack’s key, under the key of the first pack', async () => {
    const card = await cardOf(MUSK);
    expect(card.entity.key).toBe(MUSK);
    expect(await cardOf('second-reading/musk')).toEqual(card);
    expect((await cardOf(MUSK, [SECOND, FIRST])).entity.key).toBe('second-reading/musk');
    expect(card.others?.map(({ pack }) => pack.id)).toEqual(['second-reading']);
  });

  it('has every claim of both packs, each once, those of both in both codings', async () => {
    const ids = idsOf(await cardOf(MUSK));
    expect(ids).toContain('musk-putin-trump#musk-putin-contact = second-reading#contact');
    expect(ids).toContain('musk-putin-trump#talks-topics = second-reading#topics');
    expect(ids).toContain('musk-putin-trump#starlink-taiwan-request = second-reading#taiwan');
    expect(ids).toContain('second-reading#work-with-nasa');
    const each = ids.flatMap((id) => id.split(' = '));
    expect(new Set(each).size).toBe(each.length);
    const alone = [...idsOf(await cardOf(MUSK, [FIRST])), ...idsOf(await cardOf('second-reading/musk', [SECOND]))];
    expect(each.sort()).toEqual(alone.sort());
  });

  it('counts each claim once', async () => {
    const card = await cardOf(MUSK);
    expect(card.tally.claims).toBe(card.claims.length);
    const alone = (await cardOf(MUSK, [FIRST])).tally;
    expect(card.tally.claims).toBe(alone.claims + 1);
    // Both packs say that a part was denied, and that it was the Kremlin: one claim, one name.
    expect(card.tally.rows.find(({ kind }) => kind === 'denied-in-part')).toEqual(
      alone.rows.find(({ kind }) => kind === 'denied-in-part'),
    );
  });

  it('ranks over both packs: what concerns others named in the paragraph comes first, in whichever pack', async () => {
    const card = await cardOf(MUSK, [FIRST, SECOND], { paragraph: ['musk-putin-trump/nasa'], page: [] });
    const near = card.claims.filter(({ nearness }) => nearness === 'paragraph').map(({ id }) => id);
    expect(near).toContain('work-with-nasa');
    expect(near).toContain('spacex-government-contracts');
    expect(card.claims.slice(0, near.length).map(({ id }) => id)).toEqual(near);
  });

  it('leads from a name to the one card that this name has', async () => {
    const card = await cardOf(MUSK);
    for (const { names } of [card, ...(card.others ?? [])]) {
      for (const { key, name } of Object.values(names)) {
        if (name === 'Vladimir Putin') expect(key).toBe(PUTIN);
      }
    }
  });

  it('shows the other pack’s coding also to those who have no part in it there', async () => {
    // The second pack records no answer from Putin; on his card in the first it must not look as if both did.
    const peskov = await cardOf('musk-putin-trump/dmitry-peskov', [
      FIRST,
      { ...SECOND, claims: SECOND.claims.map((claim) => ({ ...claim, responses: [] })) },
    ]);
    expect(idsOf(peskov)).toEqual(['musk-putin-trump#musk-putin-contact = second-reading#contact']);
    expect(peskov.tally.claims).toBe(1);
  });

  it('crosses from part to part as it is', async () => {
    const card = await cardOf(MUSK);
    const sent: unknown = JSON.parse(JSON.stringify(card));
    expect(v.parse(CardModelSchema, sent)).toEqual(sent);
    expect(isSaidCard(JSON.parse(JSON.stringify(sayCard(english, card))))).toBe(true);
  });

  it('with one pack is what it was: nothing tells packs apart', async () => {
    const said = sayCard(english, await cardOf(MUSK, [FIRST]));
    expect(said.others).toEqual([]);
    expect(said.claims.every(({ from, also, differences }) => from === '' && !also.length && !differences.length)).toBe(
      true,
    );
  });
});

describe('the same claim, recorded differently', () => {
  const claimOf = async (id: string, say = english) => {
    const said = sayCard(say, await cardOf(MUSK)).claims.find((claim) => claim.id === id);
    if (!said) throw new Error(`no ${id}`);
    return said;
  };

  it('is shown with both codings, and says in what they differ', async () => {
    const contact = await claimOf('musk-putin-contact');
    expect(contact.also.map(({ text }) => text)).toEqual([
      'Musk and Putin have been in contact again and again since 2022.',
    ]);
    expect(contact.from).toContain('Musk, Putin and Trump');
    expect(contact.also[0]?.from).toContain('Test pack: a second reading');
    const [lead, answers] = contact.differences;
    expect(lead).toBe('Your packs record this claim differently.');
    expect(answers).toContain('In “Musk, Putin and Trump”: ');
    expect(answers).toContain('partly denied it');
    expect(answers).toContain(
      'In “Test pack: a second reading”: The Kremlin disputed how it is put; Musk: no response recorded',
    );
  });

  it('names silence as silence', async () => {
    const taiwan = await claimOf('starlink-taiwan-request');
    expect(taiwan.differences.join(' ')).toMatch(
      /In “Musk, Putin and Trump”: Musk had not addressed it.* In “Test pack: a second reading”: No response recorded\./,
    );
  });

  it('is shown once, with both packs named, where both record the same', async () => {
    const topics = await claimOf('talks-topics');
    expect(topics.also).toEqual([]);
    expect(topics.differences).toEqual([]);
    expect(topics.from).toBe('Musk, Putin and Trump and Test pack: a second reading');
  });

  it('says so in German too', async () => {
    const contact = await claimOf('musk-putin-contact', german);
    expect(contact.differences[0]).toBe('Ihre Pakete verzeichnen diese Aussage verschieden.');
  });
});

describe('the side panel of two packs', () => {
  it('lists each claim once, with both codings, and both packs', async () => {
    const page = await libraryOf(FIRST, SECOND).pageClaims([
      MUSK,
      'second-reading/putin',
      'musk-putin-trump/dmitry-peskov',
    ]);
    expect(page.entities.map(({ key }) => key)).toEqual([MUSK, PUTIN, 'musk-putin-trump/dmitry-peskov']);
    const each = page.claims.flatMap(({ claim }) =>
      [claim, ...(claim.also ?? [])].map(({ pack, id }) => `${pack}#${id}`),
    );
    expect(new Set(each).size).toBe(each.length);
    expect(page.packs.map(({ pack }) => pack.id)).toEqual(['musk-putin-trump', 'second-reading']);
    expect(page.more).toBeUndefined();
    const sent: unknown = JSON.parse(JSON.stringify(page));
    expect(v.parse(PageClaimsSchema, sent)).toEqual(sent);
  });

  it('has the tallies of the cards', async () => {
    const library = libraryOf(FIRST, SECOND);
    const [tally] = await library.tallies(['second-reading/musk']);
    expect(tally).toMatchObject({ key: 'second-reading/musk', name: 'Elon Musk', tally: (await cardOf(MUSK)).tally });
  });
});
