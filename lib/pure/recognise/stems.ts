/**
 * Finds words and phrases of lists in a text.
 * Owns: the notation: “talk” is that word, “talk*” any word that begins so, “in touch” two words in a row.
 * Used by: the recogniser, for the packs' cues and for its own word lists alike.
 * Never: takes a regular expression. For each word of the text one look-up and one for each length of a beginning.
 */
import type { Token } from './tokens';

/** A stem found: the words from `from` to before `to`. */
export interface Hit {
  stem: number;
  from: number;
  to: number;
}

export interface StemTable {
  /** The number of a stem, the same for the same text. */
  add(stem: string): number;
  /** @param spend told of each step; false stops the search */
  find(tokens: readonly Token[], spend: () => boolean): Hit[];
}

interface Word {
  text: string;
  open: boolean;
}
interface Entry {
  stem: number;
  rest: readonly Word[];
}

const NO_ENTRIES: readonly Entry[] = [];
/** Words that are kept with what was found of them; a page of nothing but new words must not fill the memory. */
const MAX_MET = 5000;

export function createStemTable(): StemTable {
  const numbers = new Map<string, number>();
  const whole = new Map<string, Entry[]>();
  const beginnings = new Map<string, Entry[]>();
  const lengths = new Set<number>();
  /** What begins with each word that was met: most words of a page come again and again. */
  const met = new Map<string, readonly Entry[]>();

  const entriesOf = (word: string): readonly Entry[] => {
    const known = met.get(word);
    if (known) return known;
    const entries = [...(whole.get(word) ?? [])];
    for (const length of lengths) {
      if (length <= word.length) entries.push(...(beginnings.get(word.slice(0, length)) ?? []));
    }
    if (met.size >= MAX_MET) met.clear();
    met.set(word, entries.length > 0 ? entries : NO_ENTRIES);
    return entries;
  };

  return {
    add(stem) {
      const known = numbers.get(stem);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(stem, number);
      met.clear();
      const [first, ...rest] = stem.split(' ').map(wordOf);
      if (!first) return number;
      const table = first.open ? beginnings : whole;
      if (first.open) lengths.add(first.text.length);
      const entries = table.get(first.text);
      if (entries) entries.push({ stem: number, rest });
      else table.set(first.text, [{ stem: number, rest }]);
      return number;
    },

    find(tokens, spend) {
      const hits: Hit[] = [];
      for (const [at, { word }] of tokens.entries()) {
        for (const { stem, rest } of entriesOf(word)) {
          if (!spend()) return hits;
          if (rest.every((one, after) => fits(one, tokens[at + 1 + after]?.word))) {
            hits.push({ stem, from: at, to: at + 1 + rest.length });
          }
        }
      }
      return hits;
    },
  };
}

function wordOf(text: string): Word {
  const open = text.endsWith('*');
  return { text: open ? text.slice(0, -1) : text, open };
}

const fits = ({ text, open }: Word, word: string | undefined): boolean =>
  word !== undefined && (open ? word.startsWith(text) : word === text);
