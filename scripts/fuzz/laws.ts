/**
 * What must hold for everything that comes in from others.
 * Owns: the laws that all targets share, each as a function that throws with the law's own words.
 * Used by: the targets.
 * Never: asks the code under test whether it is right.
 */

/** Controls, changes of the writing direction, line separators, halves and characters of private use. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Co}\p{Cs}\u{e0000}-\u{e0fff}]/u;

export class Broken extends Error {}

export function law(holds: boolean, words: string, shown?: unknown): asserts holds {
  if (!holds) throw new Broken(shown === undefined ? words : `${words}: ${JSON.stringify(shown)?.slice(0, 300)}`);
}

/** Every text in a value, names of fields too. Without recursion, and each object once. */
export function* textsIn(value: unknown): Generator<string> {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string') yield next;
    else if (typeof next === 'object' && next !== null) {
      for (const [name, inner] of Object.entries(next)) {
        yield name;
        open.push(inner);
      }
    }
  }
}

/** What is shown to a reader can be seen, and is read in the order in which it stands. */
export function lawOfTexts(value: unknown): void {
  for (const text of textsIn(value)) law(!UNSEEN.test(text), 'a text with unseen characters came out', text);
}

/** Fields that hold addresses that a card or a list makes links of. */
const ADDRESSES = new Set(['url', 'contact', 'sameAs']);

/** Every link leads to https. */
export function lawOfLinks(value: unknown): void {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const [name, inner] of Object.entries(next)) {
      if (ADDRESSES.has(name)) for (const each of [inner].flat()) if (typeof each === 'string') lawOfLink(each);
      open.push(inner);
    }
  }
}

function lawOfLink(address: string): void {
  law(address.startsWith('https://'), 'a link that is not https came out', address);
  // What is no address at all leads nowhere.
  if (URL.canParse(address)) law(new URL(address).protocol === 'https:', 'a link that is not https came out', address);
}

const BEFORE = new Map(
  [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((each) => [each, namesOf(each)]),
);

/** What every object has is as it was before. */
export function lawOfPrototypes(): void {
  for (const [prototype, names] of BEFORE) law(namesOf(prototype) === names, 'a prototype was changed');
}

function namesOf(prototype: object): string {
  return Reflect.ownKeys(prototype).map(String).join();
}

/** A tree of plain values, none with a prototype that the input gave it. */
export function lawOfPlainness(value: unknown): void {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const prototype: unknown = Object.getPrototypeOf(next);
    law(
      prototype === null || prototype === Object.prototype || prototype === Array.prototype,
      'a value has a prototype that the input gave it',
    );
    open.push(...Object.values(next));
  }
}
