/** A card carries everything that the pack records of a claim, and invents nothing where the pack records nothing. */
import { describe, expect, test } from 'vitest';
import { buildCard, packRef } from '../../../lib/pure/card/build';
import { entityKey, splitKey } from '../../../lib/pure/card/key';
import type { CardModel, ClaimView } from '../../../lib/pure/card/model';
import { involvementOf } from '../../../lib/pure/claims/involvement';
import type { Claim, Pack } from '../../../lib/pure/pack/schema';
import { claim, response } from '../claims/sample';
import { bundled, claimOf } from '../pack/bundled';

const PACK = 'musk-putin-trump';

function cardOf(id: string, paragraph: string[] = [], page: string[] = [], pack: Pack = bundled): CardModel {
  const entity = pack.entities.find((each) => each.id === id);
  if (entity === undefined) throw new Error(`no entity ${id}`);
  return buildCard({
    pack: packRef(pack),
    entity,
    claims: pack.claims.filter((each) => involvementOf(each, id) !== null),
    related: {
      claim: (claimId) => pack.claims.find((each) => each.id === claimId),
      entity: (entityId) => pack.entities.find((each) => each.id === entityId),
    },
    place: {
      paragraph: paragraph.map((each) => entityKey(PACK, each)),
      page: page.map((each) => entityKey(PACK, each)),
    },
  });
}

function viewOf(card: CardModel, id: string): ClaimView {
  const view = card.claims.find((each) => each.id === id);
  if (view === undefined) throw new Error(`no claim ${id} on the card`);
  return view;
}

describe('Musk’s card beside Putin’s name', () => {
  const card = cardOf('elon-musk', ['elon-musk', 'vladimir-putin'], ['elon-musk', 'vladimir-putin', 'donald-trump']);

  test('says who he is, in which pack, as of when, and where errors go', () => {
    expect(card.entity).toMatchObject({
      key: 'musk-putin-trump/elon-musk',
      name: 'Elon Musk',
      shortName: 'Musk',
      type: 'person',
    });
    expect(card.pack).toMatchObject({
      id: PACK,
      publisher: 'Says Who contributors',
      contactUrl: 'https://says-who.example/report',
      before: '2024-11-05',
      asOfNote: 'one undated article, before 5 November 2024',
    });
    expect(card.pack.sourceDescription).toContain('not given');
  });

  test('begins with the claims about him and Putin, and says why', () => {
    expect(card.claims).toHaveLength(10);
    expect(card.claims.map((each) => each.nearness).filter((near) => near === 'paragraph')).toHaveLength(4);
    expect(card.claims[0]).toMatchObject({ id: 'musk-putin-contact', nearness: 'paragraph', involvement: 'subject' });
  });

  test('gives the partial denial with its part, its speaker, and that nobody is named who reported it', () => {
    expect(viewOf(card, 'musk-putin-contact').responses).toMatchObject([
      {
        by: { shortName: 'Peskov' },
        onBehalfOf: { shortName: 'the Kremlin' },
        kind: 'denied-in-part',
        scope: 'that the two are regularly in contact',
        secondHand: true,
        reportedBy: null,
        hedge: 'reportedly',
        paragraphs: [7],
      },
      { by: { shortName: 'Musk' }, kind: 'did-not-address', paragraphs: [5, 6] },
      { by: { shortName: 'Putin' }, kind: 'none-recorded', paragraphs: [] },
    ]);
  });

  test('gives each report its footing and its limits', () => {
    const [journal, ap, unnamed] = viewOf(card, 'musk-putin-contact').reports;
    expect(journal).toMatchObject({ by: { name: 'The Wall Street Journal' }, basis: 'unnamed-source', limits: [] });
    expect(ap).toMatchObject({ relation: 'confirms-in-part', count: 1, part: 'that the two had been in contact' });
    expect(ap?.limits).toHaveLength(3);
    expect(unnamed).toMatchObject({ by: null, relation: 'relays-unnamed', basis: 'not-stated', hedge: 'reportedly' });
  });

  test('shows beside a claim what came back on the one it presupposes', () => {
    expect(viewOf(card, 'starlink-taiwan-request').presupposes).toEqual([
      {
        id: 'musk-putin-contact',
        text: claimOf('musk-putin-contact').text,
        standing: { kind: 'denied-in-part', by: ['kremlin'] },
      },
    ]);
  });

  test('gives the counter-claim’s text with the answer', () => {
    const [counter, attack] = viewOf(card, 'contact-security-risk').responses;
    expect(counter?.counterText).toBe(claimOf('starlink-ukraine-defence').text);
    expect(attack).toMatchObject({ kind: 'attacked-the-speaker', by: { shortName: 'Musk' } });
  });

  test('can name everyone that its standings and origins speak of', () => {
    const spokenOf = card.claims.flatMap((each) => [
      ...(each.standing?.by ?? []),
      ...each.presupposes.flatMap((ground) => ground.standing?.by ?? []),
      ...each.origins.notEstablished.flatMap(({ by }) => by ?? []),
    ]);
    expect(spokenOf).toContain('kremlin');
    expect(spokenOf).toContain('associated-press');
    for (const id of spokenOf) expect(card.names[id]?.key).toBe(entityKey(PACK, id));
    expect(card.names.kremlin?.shortName).toBe('the Kremlin');
  });
});

test('can name who answered a presupposed claim that is not on the card', () => {
  const card = cardOf('starlink');
  expect(viewOf(card, 'starlink-taiwan-request').presupposes[0]?.standing?.by).toEqual(['kremlin']);
  expect(card.names.kremlin?.shortName).toBe('the Kremlin');
});

test('the denied claim’s card names the book and both who deny it', () => {
  const view = viewOf(cardOf('war-book'), 'trump-putin-contact-after-2021');
  expect(view).toMatchObject({
    involvement: 'reports',
    standing: { kind: 'denied', by: ['donald-trump', 'vladimir-putin'] },
  });
  expect(view.reports[0]).toMatchObject({ medium: 'book', mediumTitle: 'War', basis: 'not-stated' });
  expect(view.responses.map((each) => each.kind)).toEqual(['denied', 'denied']);
});

test('an entity with no claims has a card that says so by its numbers', () => {
  const card = cardOf('republican-party');
  expect([card.claims, card.tally]).toEqual([[], { claims: 0, rows: [] }]);
  expect(card.entity.name).toBe('Republican Party');
});

test('a claim with no response keeps its lane, and its lane is empty', () => {
  expect(viewOf(cardOf('nasa'), 'spacex-government-contracts')).toMatchObject({ hasResponseLane: true, responses: [] });
  expect(viewOf(cardOf('elon-musk'), 'musk-backs-trump')).toMatchObject({
    hasResponseLane: false,
    responses: [],
    standing: null,
  });
});

test('names of other packs on the page bring no claim nearer', () => {
  const input = { pack: packRef(bundled), related: { claim: () => undefined, entity: () => undefined } };
  const [entity] = bundled.entities;
  if (entity === undefined) throw new Error('no entity');
  const place = { paragraph: ['another-pack/vladimir-putin', 'no key at all'], page: [] };
  const card = buildCard({ ...input, entity, claims: [claimOf('musk-putin-contact')], place });
  expect(card.claims[0]?.nearness).toBe('elsewhere');
});

test('lookups that find nothing leave ids for names, and a card', () => {
  const [entity] = bundled.entities;
  if (entity === undefined) throw new Error('no entity');
  const related = { claim: () => undefined, entity: () => undefined };
  const card = buildCard({
    pack: packRef(bundled),
    entity,
    claims: bundled.claims,
    related,
    place: { paragraph: [], page: [] },
  });
  const view = viewOf(card, 'contact-security-risk');
  expect(view.presupposes).toEqual([]);
  expect(view.reports[0]?.by).toEqual({
    key: 'musk-putin-trump/keith-olbermann',
    name: 'keith-olbermann',
    shortName: 'keith-olbermann',
  });
  expect(view.responses[0]?.counterText).toBeUndefined();
});

test('what a presupposed claim presupposes shows too, each once and without end', () => {
  const ground = claim({ id: 'ground', responses: [response('bob', 'denied')] });
  const middle = claim({ id: 'middle', presupposes: ['ground', 'top'] });
  const top = claim({ id: 'top', presupposes: ['middle'] });
  const all: readonly Claim[] = [ground, middle, top];
  const [entity] = bundled.entities;
  if (entity === undefined) throw new Error('no entity');
  const related = { claim: (id: string) => all.find((each) => each.id === id), entity: () => undefined };
  const card = buildCard({
    pack: packRef(bundled),
    entity,
    claims: [top],
    related,
    place: { paragraph: [], page: [] },
  });
  expect(card.claims[0]?.presupposes.map(({ id, standing }) => [id, standing?.kind])).toEqual([
    ['middle', 'none-recorded'],
    ['ground', 'denied'],
  ]);
});

describe('keys', () => {
  test('can be taken apart again', () => {
    expect(splitKey(entityKey('a-pack', 'an-entity'))).toEqual({ pack: 'a-pack', entity: 'an-entity' });
  });

  test.each(['', 'a-pack', 'a-pack/', '/an-entity', 'a/b/c'])('“%s” is none', (key) => {
    expect(splitKey(key)).toBeNull();
  });
});
