/**
 * A fact-check as its publisher would mark it up, and what is read from it.
 * Owns: reading it with what the world would hand in.
 * Used by: the tests of `ClaimReview`.
 */

import { type Imported, packFromClaimReviews } from '../../../lib/pure/formats/claim-review/import';
import type { Claim } from '../../../lib/pure/pack/schema';
import { REVIEW } from '../../../scripts/fuzz/samples';

export { REVIEW };

export const options = {
  title: 'checks.json',
  today: '2024-06-01',
  resolve: (address: string) => (URL.canParse(address, 'https://checks.example/a/') ? whole(address) : null),
};
const whole = (address: string): string | null => {
  const { href, protocol } = new URL(address, 'https://checks.example/a/');
  return protocol === 'https:' ? href : null;
};
export const read = (...documents: unknown[]): Imported => packFromClaimReviews(documents, options);

/** The claim of a review that is taken. */
export const one = (review: object): Claim => {
  const { pack, leftOut, problems } = read(review);
  const claim = pack?.claims[0];
  if (!claim) throw new Error(JSON.stringify({ leftOut, problems }));
  return claim;
};
