/** A card that crosses from part to part arrives as it was sent, or not at all. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { buildCard, packRef } from '../../../lib/pure/card/build';
import type { CardModel } from '../../../lib/pure/card/model';
import { CardModelSchema } from '../../../lib/pure/card/schema';
import { bundled } from '../pack/bundled';
import { put } from '../pack/damage';

const related = {
  claim: (id: string) => bundled.claims.find((claim) => claim.id === id),
  entity: (id: string) => bundled.entities.find((entity) => entity.id === id),
};
/** As a message brings it: fields without a value are gone. */
const sent = (entity: (typeof bundled.entities)[number]): CardModel => {
  const card = buildCard({
    pack: packRef(bundled),
    entity,
    claims: bundled.claims,
    related,
    place: { paragraph: [], page: [] },
  });
  return JSON.parse(JSON.stringify(card));
};

test.each(bundled.entities)('the card of $name arrives as it was sent', (entity) => {
  expect(v.parse(CardModelSchema, sent(entity))).toEqual(sent(entity));
});

test.each([
  ['claims[0].kind', 'rumour'],
  ['claims[0].responses[0].by', 'Peskov'],
  ['claims[0].standing.kind', 'refuted'],
  ['pack.contactUrl', 'javascript:alert(1)'],
  ['claims[0].reports[0].url', 'file:///etc/passwd'],
  ['tally.rows[0].by', null],
  ['names', undefined],
])('a card with %s as %j is none', (path, value) => {
  const [entity] = bundled.entities;
  if (entity === undefined) throw new Error('no entity');
  const card = sent(entity);
  put(card, path, value);
  expect(v.is(CardModelSchema, card)).toBe(false);
});
