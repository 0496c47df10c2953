/**
 * Claims for tests, as short as they can be.
 * Owns: builders that fill in what a test does not care about.
 * Used by: the unit tests of claims and card.
 */
import type { Claim, Report, Response } from '../../../lib/pure/pack/schema';

const locator = { paragraphs: [1] };

export function report(fields: Partial<Report> = {}): Report {
  return { relation: 'originates', sourcing: { basis: 'unnamed-source' }, locator, ...fields };
}

export function response(by: string, kind: Response['kind'], fields: Partial<Response> = {}): Response {
  return { by, kind, locator, ...fields };
}

export function claim(fields: Partial<Claim> = {}): Claim {
  const about: Claim['about'] = [
    { entity: 'ann', role: 'subject' },
    { entity: 'bob', role: 'counterpart' },
  ];
  return { id: 'a-claim', text: 'Ann met Bob.', kind: 'reported', about, reports: [report()], locator, ...fields };
}
