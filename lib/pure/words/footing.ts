/**
 * The drawing of a claim's footing, in words.
 * Owns: its text equal, one sentence.
 * Used by: the drawing beside a claim.
 * Never: tells more or less than the drawing does.
 */
import type { Footing } from '../claims/footing';
import { keyed } from './keyed';
import type { PluralKey, Say } from './say';
import { joined, listOf } from './text';

type Keys<P> = P extends `footing_${infer Key}` ? Key : never;
/** Signs as the messages name them: `ring-dot` is `ringDot`. */
type Sign = Keys<PluralKey>;

/**
 * “1 unnamed source, 1 origin; 2 denials: Musk and the Kremlin”.
 * @param signs the signs that are drawn: for each report that puts the claim forward, and for each answer
 */
export function footingWords(
  say: Say,
  footing: Footing,
  signs: { reports: readonly string[]; answers: readonly string[] },
): string {
  const { origins, established, against, answers } = footing;
  const reports = origins.flat().map(({ report }) => report);
  const forward = counted(signs.reports).map(([sign, at]) => {
    const oneEach = sign === 'hollow' && at.every((index) => reports[index]?.count === 1);
    return say.count(oneEach ? 'footing_hollowOne' : keyOf(sign), at.length);
  });
  const from =
    established === null || reports.length === 0
      ? ''
      : established === 0
        ? say('origins_nobody')
        : say.count('origins_established', established);
  const back = counted(signs.answers).map(([sign, at]) => {
    const names = at.flatMap((index) => {
      const answer = answers?.[index];
      return answer ? (answer.onBehalfOf ?? answer.by).shortName : [];
    });
    return say.count(keyOf(sign), at.length, listOf(say, [...new Set(names)]));
  });
  return joined(
    say,
    [
      joined(say, [...forward, from], 'text_comma'),
      against.length > 0 && say.count('footing_against', against.length),
      ...back,
      answers?.length === 0 && say('footing_nobody'),
    ],
    'text_semicolon',
  );
}

function keyOf(sign: string): `footing_${Sign}` {
  return keyed('footing', sign) as `footing_${Sign}`;
}

/** Each sign once, with where it stands. */
function counted(signs: readonly string[]): [string, number[]][] {
  const places = new Map<string, number[]>();
  for (const [at, sign] of signs.entries()) places.set(sign, [...(places.get(sign) ?? []), at]);
  return [...places];
}
