/**
 * Words that mix scripts so that one name looks like another.
 * Owns: this check, as an error in names and as a warning in texts.
 * Used by: `all.ts`.
 * Never: minds a name in one script, whichever it is.
 */
import type { Check, Path, Tell } from './check';
import { mixedWord } from './letters';
import { eachText } from './texts';

export const mixedLetters: Check = {
  id: 'mixed-letters',
  severity: 'error',
  run(pack, tell) {
    look(pack.title, ['title'], tell);
    look(pack.publisher.name, ['publisher', 'name'], tell);
    pack.entities.forEach(({ name, shortName, names }, at) => {
      look(name, ['entities', at, 'name'], tell);
      if (shortName !== undefined) look(shortName, ['entities', at, 'shortName'], tell);
      names.forEach(({ text }, index) => {
        look(text, ['entities', at, 'names', index, 'text'], tell);
      });
    });
  },
};

export const mixedLettersInTexts: Check = {
  id: 'mixed-letters-in-text',
  severity: 'warning',
  run(pack, tell) {
    eachText(pack, (text, path) => {
      look(text, path, tell);
    });
  },
};

function look(text: string, path: Path, tell: Tell): void {
  const word = mixedWord(text);
  if (word === null) return;
  const odd = [...word].find((letter) => /[\p{sc=Cyrl}\p{sc=Grek}]/u.test(letter)) ?? '';
  const script = /\p{sc=Cyrl}/u.test(odd) ? 'Cyrillic' : 'Greek';
  const code = (odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  tell(
    path,
    `“${word}”, in which “${odd}” (U+${code}) is a ${script} letter`,
    'words in letters of one script',
    'Type the word anew.',
  );
}
