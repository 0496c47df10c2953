/**
 * The pattern that finds where a name may begin.
 * Owns: which UTF-16 units a page may write for the first character of a name, and which cannot follow.
 * Used by: the name index, which hands the pattern to the page.
 * Never: takes anything from a pack but single characters, each by its number.
 *
 * The browser's own search for a class of characters is several times as fast as any loop of ours, above all on a
 * page's first run, when nothing of ours is compiled yet.
 */
import { fold, kindAt, WORD } from './characters';

/** By first character of a folded form: the other units that fold to it. */
let variants: Map<string, number[]> | undefined;

/** Units below are folded to nothing else than themselves. */
const FIRST_NON_ASCII = 0x80;

function variantsOf(char: string): readonly number[] {
  variants ??= collectVariants();
  return variants.get(char) ?? [];
}

function collectVariants(): Map<string, number[]> {
  const all = new Map<string, number[]>();
  const note = (unit: number): void => {
    const char = String.fromCharCode(unit);
    const [first = ''] = fold(char);
    if (first === '' || first === char) return;
    const list = all.get(first);
    if (list) list.push(unit);
    else all.set(first, [unit]);
  };
  note(0x60);
  for (let unit = FIRST_NON_ASCII; unit < 0xd800; unit += 1) note(unit);
  for (let unit = 0xe000; unit <= 0xffff; unit += 1) note(unit);
  return all;
}

/**
 * The pattern for names with these first tokens. It finds every place where one can begin, and others: inside words,
 * and every character outside the basic plane.
 * @param tokens folded
 */
export function patternOfStarts(tokens: readonly string[]): string {
  /** By first unit: the ASCII letters, in lower case, that come second in a name. */
  const starts = new Map<number, Set<string>>();
  for (const token of tokens) {
    // A page may write “É” as “E” and a mark.
    for (const [first = '', second = ''] of [token, token.normalize('NFD')]) {
      for (const unit of first === '' ? [] : [first.charCodeAt(0), ...variantsOf(first)]) {
        const seconds = starts.get(unit) ?? new Set();
        starts.set(unit, seconds.add(isWordStart(first) ? baseOf(second) : ANY));
      }
    }
  }
  const units = [...starts.keys()].sort((a, b) => a - b);
  const small = units.filter(isSmall);
  const others = units.filter((unit) => !isSmall(unit));
  // Small letters are everywhere; those inside words need not be looked at one by one.
  const any = [
    `[${classOf(others)}\\ud800-\\udbff]`,
    ...(small.length > 0 ? [`(?<![A-Za-z])[${classOf(small)}]`] : []),
  ];
  return `(?:${any.join('|')})${withSeconds(starts)}`;
}

/**
 * What must hold after a first unit: no ASCII letter follows that is second in no name, in whatever case. Anything else
 * may follow: signs, marks, what cannot be seen. Asked only where the class of first units was met.
 */
function withSeconds(starts: ReadonlyMap<number, ReadonlySet<string>>): string {
  const byExcluded = new Map<string, number[]>();
  for (const [unit, seconds] of starts) {
    if (seconds.has(ANY)) continue;
    const excluded = [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => !seconds.has(letter)).join('');
    const list = byExcluded.get(excluded);
    if (list) list.push(unit);
    else byExcluded.set(excluded, [unit]);
  }
  const rest = [...byExcluded].filter(([excluded]) => excluded !== '');
  if (rest.length === 0) return '';
  const ways = rest.map(([excluded, units]) => `(?<=[${classOf(units)}])(?![${excluded}${excluded.toUpperCase()}])`);
  const known = rest.flatMap(([, units]) => units);
  return `(?:${[...ways, `(?<![${classOf(known)}])`].join('|')})`;
}

/** Anything may follow: a sign, or a character of a script without spaces, is a token by itself. */
const ANY = 'any';

/** In lower case and without its marks, which a page may write apart. */
const baseOf = (char: string): string => char.normalize('NFD').toLowerCase().slice(0, 1);

const isWordStart = (char: string): boolean => char.length === 1 && (kindAt(char, 0) & WORD) !== 0;

const isSmall = (unit: number): boolean => unit > 96 && unit < 123;

const classOf = (units: readonly number[]): string =>
  units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
