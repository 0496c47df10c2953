/**
 * Origins in words.
 * Owns: the line that says how many reports of a claim are established as independent.
 * Used by: the claims on card and popup.
 * Never: lets a second outlet look like a second origin where independence is not established.
 */
import type { CardModel, ClaimView } from '../card/model';
import type { ClaimKind } from '../pack/vocabulary';
import { capital, counted, joined } from './text';

/** A person's own words and the article's own background have nobody behind them to count. */
const WITH_ORIGINS: ReadonlySet<ClaimKind> = new Set(['reported', 'allegation', 'official-assessment']);

/** “1 origin; a part also from AP, independence not established”. Empty where origins are not counted. */
export function originsWords(claim: Pick<ClaimView, 'kind' | 'origins'>, names: CardModel['names']): string {
  if (!WITH_ORIGINS.has(claim.kind)) return '';
  const { established, notEstablished, relays } = claim.origins;
  const first =
    established === 0 ? '0 origins: nobody is named as its source' : counted(established, 'origin', 'origins');
  const others = notEstablished.map(({ by, part }) => {
    const who = by === null ? 'another report' : (names[by]?.shortName ?? by);
    // Which part it is stands in that report's own row.
    return `${part ? 'a part also' : 'also'} from ${who}, independence not established`;
  });
  // One report that passes it on stands below with its own words; only a crowd of them needs counting.
  const passed = relays > 1 && `${relays} reports only pass it on`;
  return capital(joined([first, ...others, passed], '; '));
}
