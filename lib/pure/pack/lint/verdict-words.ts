/**
 * Wording that passes a verdict, or takes a side.
 * Owns: this check.
 * Used by: `all.ts`.
 * Never: minds words in quotation marks, which are somebody else's.
 */
import type { Check } from './check';
import { eachText } from './texts';
import { ANY_VERDICT, VERDICTS } from './words';

const QUOTED = /“[^”]*”|"[^"]*"|„[^“”]*[“”]|«[^»]*»|»[^«]*«/g;

export const verdictWords: Check = {
  id: 'verdict-words',
  severity: 'warning',
  run(pack, tell) {
    eachText(pack, (text, path) => {
      if (!ANY_VERDICT.test(text)) return;
      const own = text.replace(QUOTED, ' ');
      for (const { words, mend } of VERDICTS) {
        const found = words.exec(own)?.[0];
        if (found === undefined) continue;
        tell(path, `“${found}”`, 'wording that leaves the verdict to the reader', mend);
        return;
      }
    });
  },
};
