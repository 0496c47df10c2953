/**
 * The published libraries that mark text, each set up as well as it can be.
 * Owns: their options, and giving up at a time limit.
 * Used by: the list of engines.
 * Never: makes one do what it need not: whole words as written, no diacritics, no names across elements (the pages
 * have none), the pattern made beforehand where the library takes one.
 */
import AdvancedMark from 'advanced-mark.js';
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { type Engine, type Match, offsetsOf, type Timed, type Wanted } from './engine';

/** What may stand beside a whole word. */
const LIMITERS = [...'.,;:!?()[]"\'’‘“”'];

/** How many names mark.js gets in one call: it goes on to the next name by calling itself, and 1,000 fill the stack. */
const AT_ONCE = 200;

/** A list of names, one search for each: mark.js's own way. */
export function markJs({ names, limit }: Wanted): Engine {
  const mark = new Mark(document.body);
  return engine(
    limit,
    (check) => {
      for (let at = 0; at < names.length; at += AT_ONCE) {
        mark.mark(names.slice(at, at + AT_ONCE), {
          separateWordSearch: false,
          accuracy: { value: 'exactly', limiters: LIMITERS },
          caseSensitive: true,
          diacritics: false,
          filter: check,
        });
        check();
      }
    },
    () => mark.unmark(),
  );
}

/** One pattern of all names, which mark.js takes too. */
export function markJsPattern({ names, limit }: Wanted): Engine {
  const mark = new Mark(document.body);
  const pattern = patternOf(names);
  return engine(
    limit,
    (check) => mark.markRegExp(pattern, { filter: check }),
    () => mark.unmark(),
  );
}

/** A list of names, joined to one pattern by the library. */
export function advancedMark({ names, limit }: Wanted): Engine {
  const mark = new AdvancedMark(document.body);
  return engine(
    limit,
    (check) =>
      mark.mark(names, {
        separateWordSearch: false,
        accuracy: { value: 'exactly', limiters: LIMITERS },
        caseSensitive: true,
        diacritics: false,
        // Its types know only true, which joins ten at a time; all at once is faster.
        combinePatterns: Number.POSITIVE_INFINITY as unknown as true,
        filter: check,
      }),
    () => mark.unmark(),
  );
}

/** One pattern of all names, made beforehand. */
export function advancedMarkPattern({ names, limit }: Wanted): Engine {
  const mark = new AdvancedMark(document.body);
  const pattern = patternOf(names);
  return engine(
    limit,
    (check) => mark.markRegExp(pattern, { filter: check }),
    () => mark.unmark(),
  );
}

/** One pattern of all names: the library takes nothing else. */
export function findAndReplace({ names, limit }: Wanted): Engine {
  const pattern = patternOf(names);
  let replaced: { revert(): void } | null = null;
  return engine(
    limit,
    (check) => {
      replaced = findAndReplaceDOMText(document.body, {
        find: pattern,
        replace({ text }) {
          check();
          const mark = document.createElement('mark');
          mark.textContent = text;
          return mark;
        },
      });
    },
    () => {
      if (replaced) replaced.revert();
      replaced = null;
    },
  );
}

function patternOf(names: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${names.map((name) => name.replace(/[^\w ]/g, '\\$&')).join('|')})\\b`, 'g');
}

/** Thrown through the library at a match after the limit. */
class TooLong extends Error {}

function engine(limit: number, run: (check: () => boolean) => void, undo: () => void): Engine {
  return {
    run(): Timed {
      const start = performance.now();
      const check = (): boolean => {
        if (performance.now() - start > limit) throw new TooLong();
        return true;
      };
      let late = false;
      try {
        run(check);
      } catch (error) {
        if (!(error instanceof TooLong)) throw error;
        late = true;
      }
      const ms = performance.now() - start;
      return { ms, late: late || ms > limit };
    },
    matches: marked,
    undo() {
      undo();
      // Text that a library leaves in pieces would slow whoever comes next.
      document.body.normalize();
    },
  };
}

function marked(): Match[] {
  const offsets = offsetsOf(document.body);
  return [...document.querySelectorAll('mark')].map((mark) => ({
    offset: offsets.get(mark.firstChild ?? mark) ?? -1,
    text: mark.textContent ?? '',
  }));
}
