/** The response lane shows whose answer is not recorded, without saying that one was sought. */
import { describe, expect, test } from 'vitest';
import { hasResponseLane, silentEntities } from '../../../lib/pure/claims/lane';
import type { Claim } from '../../../lib/pure/pack/schema';
import { bundled, claimOf } from '../pack/bundled';
import { claim, response } from './sample';

const silentIn = (which: Claim) => silentEntities(which, (id) => bundled.entities.find((entity) => entity.id === id));
const people = (which: Claim) => silentEntities(which, () => ({ type: 'person' }));

describe('who is silent beside the answers of others', () => {
  test.each([
    ['musk-putin-contact', ['vladimir-putin']],
    ['starlink-taiwan-request', ['vladimir-putin']],
    ['trump-putin-contact-after-2021', []],
  ])('%s: %j', (id, silent) => {
    expect(silentIn(claimOf(id))).toEqual(silent);
  });

  test('nobody in particular where nobody answered: the card says it once for the claim', () => {
    for (const id of ['talks-topics', 'russia-helped-trump-2016', 'musk-election-spending']) {
      expect([hasResponseLane(claimOf(id)), silentIn(claimOf(id))]).toEqual([true, []]);
    }
  });

  test('nobody in an opinion: it is answered or not', () => {
    expect(silentIn(claimOf('contact-security-risk'))).toEqual([]);
  });

  test('a spokesperson’s answer is that of the one spoken for', () => {
    const spoken = response('spokesperson', 'denied', { onBehalfOf: 'ann' });
    expect(people(claim({ responses: [spoken] }))).toEqual(['bob']);
  });

  test('neither who benefits nor who owns, nor places and products', () => {
    const about: Claim['about'] = [
      { entity: 'ann', role: 'subject' },
      { entity: 'donald-trump', role: 'beneficiary' },
      { entity: 'elon-musk', role: 'owner' },
      { entity: 'starlink', role: 'subject' },
      { entity: 'taiwan', role: 'target' },
    ];
    expect(silentIn(claim({ about, responses: [response('ann', 'denied')] }))).toEqual([]);
  });
});

describe('a lane', () => {
  test('none for background, nor for words about oneself', () => {
    expect(hasResponseLane(claimOf('musk-backs-trump'))).toBe(false);
    expect(hasResponseLane(claimOf('trump-knew-putin-well'))).toBe(false);
  });

  test('one for a statement about something else, and wherever somebody answered', () => {
    expect(hasResponseLane(claimOf('starlink-ukraine-defence'))).toBe(true);
    expect(hasResponseLane(claim({ kind: 'background', responses: [response('ann', 'denied')] }))).toBe(true);
  });
});
