/**
 * What an import left out, in words.
 * Owns: the sentence for each reason.
 * Used by: the `pack` command, and the library when a file of reviews is added.
 * Never: blames the publisher of the markup.
 */
import type { LeftOut } from '../formats/claim-review/left-out';
import { keyed } from './keyed';
import type { Say } from './say';
import { joined } from './text';

/** “3 reviews left out: they do not say which claim they are about (numbers 4, 9 and 12)”: one sentence a reason. */
export function leftOutWords(say: Say, account: readonly LeftOut[]): string[] {
  return account.map(({ why, count, items }) => {
    const number = new Intl.NumberFormat(say.locale, { useGrouping: false });
    const numbers = joined(
      say,
      items.map((item) => number.format(item)),
      'text_comma',
    );
    return say.count(
      keyed('formats_leftOut', why),
      count,
      count > items.length ? say('formats_andMore', numbers) : numbers,
    );
  });
}
