/** The bundled pack says what the article says: no more, no less, and nothing firmer. */
import { describe, expect, test } from 'vitest';
import { hasResponseLane } from '../../../lib/pure/claims/lane';
import { originsOf } from '../../../lib/pure/claims/origins';
import { participantsOf } from '../../../lib/pure/claims/participants';
import { standingOf } from '../../../lib/pure/claims/standing';
import { bundled, claimOf } from './bundled';
import type { ReportFact, ResponseFact } from './reading';
import { CLAIMS_OF, READING } from './reading';

describe('the pack against the reading of the article', () => {
  test('holds these claims, in this order, and no others', () => {
    expect(bundled.claims.map((claim) => claim.id)).toEqual(READING.map((fact) => fact.id));
  });

  test('holds these entities and no others', () => {
    expect(bundled.entities.map((entity) => entity.id).sort()).toEqual(Object.keys(CLAIMS_OF).sort());
  });

  test.each(READING)('claim $no, $id', (fact) => {
    const claim = claimOf(fact.id);
    expect(claim.kind).toBe(fact.kind);
    expect(claim.told).toBe(fact.told);
    expect(claim.locator.paragraphs).toEqual(fact.paragraphs);
    expect(claim.presupposes).toEqual(fact.presupposes);
    const reports = claim.reports.map(
      ({ by = null, relation, sourcing, locator }): ReportFact => ({
        by,
        relation,
        basis: sourcing.basis,
        ...(sourcing.count !== undefined && { count: sourcing.count }),
        paragraphs: locator.paragraphs,
      }),
    );
    expect(reports).toEqual(fact.reports);
    const responses = (claim.responses ?? []).map(
      ({ by, onBehalfOf, kind, secondHand, reportedBy, hedge, locator }) => ({
        by,
        onBehalfOf,
        kind,
        secondHand,
        reportedBy,
        hedge,
        paragraphs: locator.paragraphs,
      }),
    );
    expect(responses).toEqual((fact.responses ?? []) satisfies ResponseFact[]);
    const standing = standingOf(claim);
    expect(standing && [standing.kind, ...standing.by]).toEqual(fact.standing);
    expect(hasResponseLane(claim)).toBe(fact.lane);
    expect(originsOf(claim).established).toBe(fact.origins);
  });

  test.each(Object.entries(CLAIMS_OF))('%s takes part in claims %j', (id, numbers) => {
    const takesPart = READING.filter((fact) => participantsOf(claimOf(fact.id)).has(id));
    expect(takesPart.map((fact) => fact.no)).toEqual(numbers);
  });
});

describe('where a careless set would be wrong', () => {
  test('the Kremlin denies regular contact, and the claim is one of an ongoing relationship', () => {
    const claim = claimOf('musk-putin-contact');
    expect(claim.text).toContain('ongoing');
    expect(claim.responses?.[0]?.scope).toContain('regularly');
    expect(claim.responses?.[0]?.quoted).toBe(false);
  });

  test('Musk’s silence is neither a denial nor a confirmation, and “Moscow” is wider than Putin', () => {
    const note = claimOf('musk-putin-contact').responses?.[1]?.note;
    expect(note).toContain('neither a denial nor a confirmation');
    expect(note).toContain('wider than Putin');
  });

  test('AP confirms contact alone: not how often, not about what, not since when', () => {
    const report = claimOf('musk-putin-contact').reports.find(({ by }) => by === 'associated-press');
    expect(report?.part).toContain('in contact');
    expect(report?.limits?.join('; ')).toMatch(/how often.*about.*since when/);
    expect(report?.independent).toBeUndefined();
    const others = bundled.claims.filter((claim) => claim.reports.some(({ by }) => by === 'associated-press'));
    expect(others.map((claim) => claim.id)).toEqual(['musk-putin-contact']);
  });

  test('the Journal’s two groups of sources are the Journal’s own word, without a count', () => {
    const report = claimOf('musk-putin-contact').reports.find(({ by }) => by === 'wall-street-journal');
    expect(report?.sourcing.description).toMatch(/the Journal says/);
    expect(report?.sourcing.count).toBeUndefined();
    expect(report?.note).toContain('One outlet’s statement about its own sources');
  });

  test('the Taiwan request carries nobody’s name', () => {
    expect(claimOf('starlink-taiwan-request').reports.flatMap(({ by }) => by ?? [])).toEqual([]);
  });

  test('no document is cited where the article cites none, and “reportedly” is not a source', () => {
    const bases = new Set(bundled.claims.flatMap((claim) => claim.reports.map((report) => report.sourcing.basis)));
    expect([...bases].sort()).toEqual(['not-stated', 'own-statement', 'unnamed-source']);
    for (const report of bundled.claims.flatMap((claim) => claim.reports)) {
      expect(report.hedge === 'reportedly').toBe(report.relation === 'relays-unnamed');
    }
  });

  test('nothing says that an answer was sought, refused or declined', () => {
    const kinds = new Set(bundled.claims.flatMap((claim) => (claim.responses ?? []).map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual([
      'attacked-the-speaker',
      'countered',
      'denied',
      'denied-in-part',
      'did-not-address',
    ]);
  });

  test('the pack speaks as of before 5 November 2024, from one article that gives nothing of itself', () => {
    expect(bundled.asOf).toEqual({ before: '2024-11-05', note: 'one undated article, before 5 November 2024' });
    const [source, ...others] = bundled.sources;
    expect(others).toEqual([]);
    expect(source).toMatchObject({ type: 'article', paragraphs: 13 });
    for (const field of ['title', 'publisher', 'author', 'datePublished', 'url'] as const)
      expect(source?.[field]).toBeUndefined();
  });

  test('the counter-claim is Musk’s own statement, and the insult is not repeated', () => {
    const [counter, attack] = claimOf('contact-security-risk').responses ?? [];
    expect(counter?.counterClaim).toBe('starlink-ukraine-defence');
    expect(attack?.note).toContain('not a denial');
    expect(JSON.stringify(bundled)).not.toMatch(/\bret(?![a-z])/i);
  });
});
