/**
 * The name index in the form in which a page uses it.
 * Owns: the map of token prefixes, the starters, the filter of first words, and what is known of each entity.
 * Used by: the finder and the page's names.
 * Never: keeps anything about a page.
 */

import type { Companions, EntityClass, NameIndexData, WordList } from './name-index-form';
import { TOKEN_END } from './name-index-form';
import type { Kinds } from './tokens';
import { newKinds } from './tokens';

/** Size of the filter of first words, a power of two: 10,000 names fill about a sixth. */
export const FILTER_SIZE = 1 << 15;

export interface CompiledNames {
  /** Token prefix → `(phrase + 1) * 2`, plus 1 where a longer name goes on from it; phrase -1: none ends here. */
  prefixes: Map<string, number>;
  kinds: Kinds;
  /** 1 at the hash of every word with which a name begins. */
  filter: Uint8Array;
  /** By phrase. */
  capitals: boolean[];
  oneToken: boolean[];
  senses: readonly (number | number[])[];
  companions: Readonly<Record<number, Companions[]>>;
  /** By entity. */
  keys: string[];
  classes: EntityClass[];
  packs: number[];
  given: NameIndexData['given'];
  words: Record<Exclude<WordList, 'endings'>, ReadonlySet<string>> & { endings: readonly string[] };
}

/** Hash of a word by its first two characters, its last and its length. */
export const hashOf = (first: number, second: number, last: number, length: number): number =>
  (first * 31 + second * 997 + last * 131 + length * 8191) & (FILTER_SIZE - 1);

export function compileNames(index: NameIndexData): CompiledNames {
  const prefixes = new Map<string, number>();
  const filter = new Uint8Array(FILTER_SIZE);
  const starters = new Set<string>();
  const capitals: boolean[] = [];
  const oneToken: boolean[] = [];
  const lines = index.phrases ? index.phrases.split('\n') : [];
  lines.forEach((line, number) => {
    capitals.push(line[0] === '+');
    let prefix = '';
    let from = 1;
    for (let cut = line.indexOf(TOKEN_END, from); cut > 0; cut = line.indexOf(TOKEN_END, from)) {
      prefix += line.slice(from, cut);
      if (from === 1) enter(prefix);
      prefixes.set(prefix, (prefixes.get(prefix) ?? 0) | 1);
      from = cut + 1;
    }
    oneToken.push(from === 1);
    prefix += line.slice(from);
    if (from === 1) enter(prefix);
    prefixes.set(prefix, ((prefixes.get(prefix) ?? 0) & 1) | ((number + 1) * 2));
  });

  function enter(word: string): void {
    starters.add(word[0] ?? '');
    // A page may write “É” as “E” and a mark.
    starters.add(word.normalize('NFD')[0] ?? '');
    const end = word.length - 1;
    filter[hashOf(word.charCodeAt(0), word.charCodeAt(end && 1), word.charCodeAt(end), word.length)] = 1;
  }

  const keys: string[] = [];
  const classes: EntityClass[] = [];
  const packs: number[] = [];
  index.packs.forEach((pack, number) => {
    pack.ids.split('\n').forEach((id, at) => {
      keys.push(pack.prefix + id);
      classes.push(pack.classes[at] as EntityClass);
      packs.push(number);
    });
  });

  return {
    prefixes,
    kinds: newKinds(starters),
    filter,
    capitals,
    oneToken,
    senses: index.senses,
    companions: index.companions,
    keys,
    classes,
    packs,
    given: index.given,
    words: wordSets(index.words),
  };
}

function wordSets(words: NameIndexData['words']): CompiledNames['words'] {
  const sets = Object.fromEntries(Object.entries(words).map(([list, text]) => [list, new Set(text.split(' '))]));
  // Small words are common too.
  for (const word of sets.small ?? []) sets.common?.add(word);
  return { ...(sets as Record<WordList, Set<string>>), endings: words.endings.split(' ') };
}
