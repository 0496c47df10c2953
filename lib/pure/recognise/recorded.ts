/**
 * Which of a claim's recorded responses were found on a page.
 * Owns: when a recognised answer is a recorded one: the same answerer, or one for the other, and the same sort of answer.
 * Used by: the claim's card and the digest, “On this page”.
 * Never: counts a response as not found that is not looked for, and never says anything of why one is not there.
 */
import type { EntityKey } from '../card/model';
import type { Response } from '../pack/schema';
import type { ResponseKind } from '../pack/vocabulary';
import type { Recognition, Responded } from './recognition';

/** Sorts of answers; those without one are not looked for in texts. */
const SORTS: Partial<Record<ResponseKind, 'denial' | 'silence'>> = {
  denied: 'denial',
  'denied-in-part': 'denial',
  'disputed-characterisation': 'denial',
  'did-not-address': 'silence',
  'declined-to-comment': 'silence',
  'no-reply': 'silence',
};

export interface OnThisPage {
  /** Recorded responses, each with the answers on the page that tell of it. */
  found: { response: Response; answers: Responded[] }[];
  notFound: Response[];
  /** Of a kind that no search of a text looks for: counter-claims, attacks on the speaker, and the like. */
  notLookedFor: Response[];
}

/** @param key makes the key of an entity of the claim's pack */
export function recordedOnPage(
  responses: readonly Response[],
  recognitions: readonly Recognition[],
  claim: { pack: string; id: string },
  key: (entity: string) => EntityKey,
): OnThisPage {
  const answers = recognitions.filter(
    (one): one is Responded => one.kind === 'response' && one.pack === claim.pack && one.claim === claim.id,
  );
  const result: OnThisPage = { found: [], notFound: [], notLookedFor: [] };
  for (const response of responses) {
    const sort = SORTS[response.kind];
    const who = [response.by, response.onBehalfOf].filter((id) => id !== undefined).map(key);
    const same = answers.filter(
      (one) =>
        SORTS[one.response] === sort &&
        (who.includes(one.by) || (one.onBehalfOf !== undefined && who.includes(one.onBehalfOf))),
    );
    if (sort === undefined) result.notLookedFor.push(response);
    else if (same.length > 0) result.found.push({ response, answers: same });
    else result.notFound.push(response);
  }
  return result;
}
