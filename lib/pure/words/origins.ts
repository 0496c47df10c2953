/**
 * Origins in words.
 * Owns: the line that says how many reports of a claim are established as independent.
 * Used by: the claims on card and popup.
 * Never: lets a second outlet look like a second origin where independence is not established.
 */
import type { CardModel, ClaimView } from '../card/model';
import type { ClaimKind } from '../pack/vocabulary';
import type { Say } from './say';
import { capital, joined } from './text';

/** A person's own words and the article's own background have nobody behind them to count. */
const WITH_ORIGINS: ReadonlySet<ClaimKind> = new Set(['reported', 'allegation', 'official-assessment']);

/** “1 origin; a part also from AP, independence not established”. Empty where origins are not counted. */
export function originsWords(say: Say, claim: Pick<ClaimView, 'kind' | 'origins'>, names: CardModel['names']): string {
  if (!WITH_ORIGINS.has(claim.kind)) return '';
  const { established, notEstablished, relays } = claim.origins;
  const first = established === 0 ? say('origins_nobody') : say.count('origins_established', established);
  const others = notEstablished.map(({ by, part }) => {
    // Which part it is stands in that report's own row.
    if (by === null) return say(part ? 'origins_anotherPart' : 'origins_another');
    return say(part ? 'origins_alsoPart' : 'origins_also', names[by]?.shortName ?? by);
  });
  // One report that passes it on stands below with its own words; only a crowd of them needs counting.
  const passed = relays > 1 && say.count('origins_relays', relays);
  return capital(say, joined(say, [first, ...others, passed], 'text_semicolon'));
}
