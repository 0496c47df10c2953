/** A standing says what came back on a claim, by whom, and no more than that. */
import { describe, expect, test } from 'vitest';
import { standingOf } from '../../../lib/pure/claims/standing';
import type { Response } from '../../../lib/pure/pack/schema';
import { claimOf } from '../pack/bundled';
import { claim, response } from './sample';

const standing = (...responses: Response[]) => standingOf(claim({ responses }));

describe('the hard cases of the bundled pack', () => {
  test('a partial denial is no denial, and stands on the account of the one spoken for', () => {
    expect(standingOf(claimOf('musk-putin-contact'))).toEqual({ kind: 'denied-in-part', by: ['kremlin'] });
  });

  test('a second-hand denial counts as the answer it reports; that it is second-hand is told beside it', () => {
    const peskov = response('peskov', 'denied', { onBehalfOf: 'kremlin', secondHand: true, reportedBy: 'not-stated' });
    expect(standing(peskov)).toEqual({ kind: 'denied', by: ['kremlin'] });
  });

  test('silence is neither a denial nor a confirmation', () => {
    expect(standingOf(claimOf('starlink-taiwan-request'))).toEqual({ kind: 'not-addressed', by: ['elon-musk'] });
  });

  test('a counter-claim is no denial, and an attack on the speaker beside it adds nothing', () => {
    expect(standingOf(claimOf('contact-security-risk'))).toEqual({ kind: 'countered', by: ['elon-musk'] });
  });

  test('two full denials are one standing by two', () => {
    const by = ['donald-trump', 'vladimir-putin'];
    expect(standingOf(claimOf('trump-putin-contact-after-2021'))).toEqual({ kind: 'denied', by });
  });

  test('a claim that presupposes a denied one is not itself denied', () => {
    expect(standingOf(claimOf('talks-topics'))).toEqual({ kind: 'none-recorded', by: [] });
  });

  test('background and a person’s own words have no standing', () => {
    expect(standingOf(claimOf('musk-bought-twitter'))).toBeNull();
    expect(standingOf(claimOf('starlink-ukraine-defence'))).toBeNull();
  });
});

describe('answers that pass the claim by', () => {
  const kinds = [
    'attacked-the-speaker',
    'did-not-address',
    'declined-to-comment',
    'could-not-comment',
    'no-reply',
    'not-sought',
    'legal-action',
  ] as const;

  test.each(kinds)('%s alone leaves the claim not addressed', (kind) => {
    expect(standing(response('ann', kind))).toEqual({ kind: 'not-addressed', by: ['ann'] });
  });

  test.each(kinds)('%s takes nothing from another’s denial', (kind) => {
    expect(standing(response('ann', kind), response('bob', 'denied'))).toEqual({ kind: 'denied', by: ['bob'] });
  });
});

describe('answers in substance', () => {
  test.each([
    ['denied', 'denied'],
    ['denied-in-part', 'denied-in-part'],
    ['disputed-characterisation', 'denied-in-part'],
    ['countered', 'countered'],
    ['acknowledged', 'acknowledged'],
    ['acknowledged-in-part', 'acknowledged'],
    ['apologised', 'acknowledged'],
  ] as const)('%s gives the standing %s', (kind, expected) => {
    expect(standing(response('ann', kind))).toEqual({ kind: expected, by: ['ann'] });
  });

  test('different answers are mixed, a denial beside a partial one too', () => {
    const mixed = { kind: 'mixed', by: ['ann', 'bob'] };
    expect(standing(response('ann', 'denied'), response('bob', 'acknowledged'))).toEqual(mixed);
    expect(standing(response('ann', 'denied'), response('bob', 'denied-in-part', { scope: 'when' }))).toEqual(mixed);
    expect(standing(response('ann', 'countered'), response('bob', 'denied'))).toEqual(mixed);
  });

  test('who denies a claim and puts another against it denies it', () => {
    expect(standing(response('ann', 'countered'), response('ann', 'denied'))).toEqual({ kind: 'denied', by: ['ann'] });
    const spoken = response('spokesperson', 'denied', { onBehalfOf: 'ann' });
    expect(standing(response('ann', 'countered'), spoken)).toEqual({ kind: 'denied', by: ['ann'] });
  });

  test('an answer to somebody’s own words gives them a standing', () => {
    expect(standingOf(claim({ kind: 'statement', responses: [response('bob', 'denied')] }))?.kind).toBe('denied');
  });
});
