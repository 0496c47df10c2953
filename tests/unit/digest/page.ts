/**
 * Digests of a few sentences, read with the bundled pack.
 * Owns: reading, facts and digest in one go, as a page has them.
 * Used by: the tests in this folder.
 */
import { entityKey } from '../../../lib/pure/card/key';
import { digestOf } from '../../../lib/pure/digest/digest';
import { factsOf, type MatchedClaim } from '../../../lib/pure/digest/facts';
import type { DigestClaim } from '../../../lib/pure/digest/model';
import { bundled } from '../pack/bundled';
import { read } from '../recognise/reading';

export const CONTACT = 'musk-putin-contact';
export const TRUMP = 'trump-putin-contact-after-2021';
/** After everything that the pack records. */
export const LATER = '2024-11-20';

export const facts = (): MatchedClaim[] =>
  bundled.claims.map((claim) =>
    factsOf(bundled, claim, {
      keyOf: (key) => key,
      nameOf: (key) => {
        const entity = bundled.entities.find(({ id }) => entityKey(bundled.id, id) === key);
        return entity?.shortName ?? entity?.name;
      },
    }),
  );

/** @param change turns the pack's claims into others */
export function digest(
  text: string,
  date: string | null = LATER,
  change: (claim: MatchedClaim) => MatchedClaim = (claim) => claim,
): Map<string, DigestClaim> {
  const { recognitions, paragraphs } = read(text);
  const claims = digestOf({
    recognitions,
    claims: facts().map(change),
    date,
    sentenceOf: ({ sentence: { paragraph, start, end } }) => ({
      place: -1000 * paragraph - start,
      text: (paragraphs[paragraph - 1] ?? '').slice(start, end).trim(),
      paragraph,
    }),
  });
  return new Map(claims.map((claim) => [claim.key.replace(`${bundled.id}/`, ''), claim]));
}
