/**
 * Finds in a page's text the places that were found in the page itself.
 * Owns: comparing by letters and digits alone, since white space, signs and case come out differently in two readings.
 * Used by: the scoring.
 * Never: gives the same place twice.
 */

export interface Found {
  surface: string;
  before: string;
  after: string;
}

/** A stretch of the text, in code points. */
export interface Place {
  start: number;
  end: number;
}

/** How many letters on either side are compared, from the surest to the last resort. */
const WIDTHS = [32, 20, 12, 6];
/** With fewer letters around it than this, a name could be anywhere. */
const TOO_FEW = 6;

/** Letters and digits of a text, in lower case, and the code point that each comes from. */
interface Letters {
  text: string;
  from: number[];
}

/** Gives the place of each, in the order given, which is the order of the page; null where there is none. */
export function align(text: string, found: readonly Found[]): (Place | null)[] {
  const page = lettersOf(text);
  const taken = new Set<number>();
  let last = 0;
  return found.map((one) => {
    const name = lettersOf(withoutPossessive(one.surface)).text;
    const start = name === '' ? -1 : search(page.text, name, one, last, taken);
    if (start < 0) return null;
    taken.add(start);
    last = Math.max(last, start);
    return { start: page.from[start] ?? 0, end: (page.from[start + name.length - 1] ?? 0) + 1 };
  });
}

/** A name as it is compared: letters and digits, without “’s”. */
export function nameLetters(surface: string): string {
  return lettersOf(withoutPossessive(surface)).text;
}

function search(page: string, name: string, around: Found, last: number, taken: ReadonlySet<number>): number {
  const before = lettersOf(around.before).text;
  const after = lettersOf(around.after).text;
  for (const width of WIDTHS) {
    const [left, right] = [before.slice(-width), after.slice(0, width)];
    // Where text was left out or put in on one side, the other side may still tell.
    for (const [lead, tail] of [
      [left, right],
      [left, ''],
      ['', right],
    ] as const) {
      if (lead.length + tail.length < Math.min(TOO_FEW, before.length + after.length)) continue;
      const at = firstFree(page, lead, name + tail, last, taken);
      if (at >= 0) return at;
    }
  }
  return -1;
}

/** The first place that is not taken, from `last` on, else from the beginning. */
function firstFree(page: string, lead: string, rest: string, last: number, taken: ReadonlySet<number>): number {
  for (const from of [Math.max(0, last - lead.length), 0]) {
    for (let at = page.indexOf(lead + rest, from); at >= 0; at = page.indexOf(lead + rest, at + 1)) {
      if (!taken.has(at + lead.length)) return at + lead.length;
    }
  }
  return -1;
}

function withoutPossessive(surface: string): string {
  return surface.replace(/['’]s$/u, '');
}

function lettersOf(text: string): Letters {
  const letters: Letters = { text: '', from: [] };
  let number = 0;
  for (const character of text.normalize('NFC')) {
    if (/[\p{L}\p{N}]/u.test(character)) {
      const lower = character.toLowerCase();
      letters.text += lower;
      for (let unit = 0; unit < lower.length; unit += 1) letters.from.push(number);
    }
    number += 1;
  }
  return letters;
}
