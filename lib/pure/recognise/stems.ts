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

export function createStemTable(): StemTable {
  const numbers = new Map<string, number>();
  const whole = new Map<string, Entry[]>();
  const beginnings = new Map<string, Entry[]>();
  const lengths = new Set<number>();

  return {
    add(stem) {
      const known = numbers.get(stem);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(stem, number);
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
      const look = (entries: readonly Entry[] | undefined, at: number): boolean => {
        for (const { stem, rest } of entries ?? []) {
          if (!spend()) return false;
          if (rest.every((word, after) => fits(word, tokens[at + 1 + after]?.word))) {
            hits.push({ stem, from: at, to: at + 1 + rest.length });
          }
        }
        return true;
      };
      for (const [at, { word }] of tokens.entries()) {
        if (!look(whole.get(word), at)) return hits;
        for (const length of lengths) {
          if (length <= word.length && !look(beginnings.get(word.slice(0, length)), at)) return hits;
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
