/** A claim's footing in words, the names that lead on, and what goes along when a claim is copied. */
import { describe, expect, it } from 'vitest';
import type { ClaimView } from '../../../lib/pure/card/model';
import { CLAIM_KINDS, RESPONSE_KINDS } from '../../../lib/pure/pack/vocabulary';
import { sayCard, sayClaim } from '../../../lib/pure/words/said';
import {
  ADA,
  card,
  claim,
  EVERYTHING,
  GAZETTE,
  ONE_AGAINST_TWO,
  PACK,
  report,
  response,
} from '../../gallery/odd-models';
import { english, german } from '../../harness/say';

const CONTEXT = { pack: PACK, names: { ada: ADA, gazette: GAZETTE } };
const said = (change: Partial<ClaimView>, pack = PACK) => sayClaim(english, claim(change), { ...CONTEXT, pack });

describe('the footing', () => {
  it('of one unnamed source against two flat denials says just that', () => {
    const [only] = sayCard(english, ONE_AGAINST_TWO).claims;
    expect(only?.footing).toEqual({
      words: '1 unnamed source, 1 origin; 2 denials: Example and the Gazette',
      origins: [[{ sign: 'hollow', tie: 'origin' }]],
      back: [
        { sign: 'cross', tone: 'deny' },
        { sign: 'cross', tone: 'deny' },
      ],
    });
    const [auf] = sayCard(german, ONE_AGAINST_TWO).claims;
    expect(auf?.footing.words).toBe('1 ungenannte Quelle, 1 Ursprung; 2 Dementis: Example und the Gazette');
  });

  it('says “unnamed sources” where the report does not say how many, and never adds two reports’ sources up', () => {
    const unnamed = (count?: number) => report({ basis: 'unnamed-source', count });
    expect(said({ reports: [unnamed()] }).footing.words).toMatch(/^1 report on unnamed sources, 1 origin/);
    expect(said({ reports: [unnamed(1), unnamed(1)] }).footing.words).toMatch(
      /^2 reports, each on one unnamed source, 1 origin/,
    );
  });

  it('keeps a partial denial partial, and silence silent', () => {
    const responses = [response({ kind: 'denied-in-part' }), response({ kind: 'no-reply', by: GAZETTE })];
    expect(said({ responses }).footing.words).toContain(
      '1 denial in part: Example; 1 left it unaddressed: the Gazette',
    );
    expect(said({ responses: [] }).footing.words).toMatch(/no response recorded$/);
    expect(said({ hasResponseLane: false }).footing.words).not.toContain('response');
  });

  it('names on whose account an answer stands', () => {
    const responses = [response({ by: ADA, onBehalfOf: GAZETTE })];
    expect(said({ responses }).footing.words).toContain('1 denial: the Gazette');
  });

  it('counts no origins of an opinion, and sets a report against the claim apart', () => {
    const opinion = said({ kind: 'opinion', reports: [report({ basis: 'own-statement' })] });
    expect(opinion.footing.words).toMatch(/^1 opinion; /);
    const against = said({ reports: [report(), report({ relation: 'disputes', by: ADA })] });
    expect(against.footing.words).toContain('1 report that disputes or corrects it');
    expect(against.footing.origins.flat()).toHaveLength(1);
  });

  it('has as many signs as there are reports and responses, and words for each; a rating is neither', () => {
    const all = sayCard(english, EVERYTHING);
    EVERYTHING.claims.forEach(({ reports, responses }, at) => {
      const { origins = [], back = [], words = '' } = all.claims[at]?.footing ?? {};
      // Where nobody answered, one dash says so.
      const drawn = reports.filter(({ relation }) => relation !== 'rates');
      expect(origins.flat().length + back.length).toBe(drawn.length + Math.max(1, responses.length));
      expect(words).not.toMatch(/undefined|\$\d|;\s*;/);
    });
  });
});

describe('a name in a row', () => {
  it('leads to whoever it names, and the row reads as before', () => {
    const { reports, responses } = said({ responses: [response({ by: { ...GAZETTE } })] });
    for (const { lead, name } of [...reports, ...(responses ?? [])]) {
      expect(name && name.before + name.words + name.after).toBe(lead);
      expect(name?.of).toEqual(GAZETTE);
    }
    expect(responses?.[0]?.name?.words).toBe('The Gazette');
  });

  it('is that of whom a spokesperson spoke for; nobody’s row leads nowhere', () => {
    const { responses } = said({ responses: [response({ by: ADA, onBehalfOf: GAZETTE })] });
    expect(responses?.[0]?.name?.of).toEqual(GAZETTE);
    expect(said({ reports: [report({ by: null, hedge: 'reportedly' })] }).reports[0]?.name).toBeUndefined();
  });
});

describe('a copied claim', () => {
  it('brings who says so, what came back, as of when, and from where', () => {
    const copied = said({
      reports: [report({ basis: 'unnamed-source', count: 1, limits: ['the hour.'] })],
      responses: [response({ kind: 'denied-in-part', scope: 'the hour' })],
    }).copy;
    expect(copied).toBe(
      'Reported: Ada Example opened the third gate. 1 origin. ' +
        'Says who: The Daily Gazette, one unnamed source. Not said: the hour. ' +
        'In response: Example partly denied it: only the hour. ' +
        'Source: A made-up pack, Nobody in particular, before 5 Nov 2024, source ¶ 1.',
    );
  });

  it.each(CLAIM_KINDS)('is never bare: %s', (kind) => {
    const { copy, text, reports } = said({ kind, responses: [response()] });
    expect(copy).toContain(text);
    for (const { lead } of reports) expect(copy).toContain(lead);
    expect(copy).toContain('Example denied it');
    expect(copy).toContain('before 5 Nov 2024');
  });

  it.each([...RESPONSE_KINDS, 'none-recorded' as const])('says what came back: %s', (kind) => {
    const { copy, responses } = said({ responses: [response({ kind, scope: 'the hour' })] });
    const [row] = responses ?? [];
    expect(copy).toContain(`In response: ${row?.lead}${row?.beside}`);
  });

  it('says that nothing is recorded, where nothing is', () => {
    expect(said({}).copy).toContain('In response: No response recorded in this source.');
    expect(said({ hasResponseLane: false }).copy).not.toContain('In response');
  });

  it('says what it takes for granted, and what came back on that', () => {
    const standing = { kind: 'denied-in-part', by: ['ada'] } as const;
    const { copy } = said({ presupposes: [{ id: 'x', text: 'There is a gate.', standing }] });
    expect(copy).toContain('Presupposes a claim that Example partly denied.');
  });

  it('brings the addresses of the source and of the reports, each once', () => {
    const url = 'https://gazette.example/story';
    const pack = { ...PACK, sourceUrl: 'https://news.example/article' };
    const { copy } = said({ reports: [report({ url }), report({ url })] }, pack);
    expect(copy.split('\n').slice(1)).toEqual(['https://news.example/article', url]);
    expect(said({}).copy).not.toContain('https');
  });
});

it('a card in words keeps the order of its claims', () => {
  const model = card({ claims: [claim({ id: 'b' }), claim({ id: 'a' })] });
  expect(sayCard(english, model).claims.map(({ id }) => id)).toEqual(['b', 'a']);
});
