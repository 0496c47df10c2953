/**
 * Made-up people: as many full names as are asked for, of two words each.
 * Owns: the syllables, and which names there are at a given number (fewer are always the first of more).
 * Used by: the pages, the name index and the libraries' patterns.
 * Never: gives a bare surname or a name with rules: what is to be found is then the same to every library.
 */
import { createRandom, type Random } from './random.ts';

const OPENINGS = 'B Br C D Dr F G Gr H J K Kl L M N P R S St T V W Z'.split(' ');
const VOWELS = 'a e i o u ae ei ia oa'.split(' ');
const MIDDLES = 'b d l ll m n nn r rr s t v z ld nd rt st'.split(' ');
const FIRST_ENDINGS = 'a el en ia in o or us ys'.split(' ');
const LAST_ENDINGS = 'ack aug berk dahl fors gaard holt kov linn mark nez rup sen stam thal vik wen'.split(' ');

/** How many given names and surnames 10,000 people share; real packs share them about as much. */
const FIRST_NAMES = 2500;
const LAST_NAMES = 6000;
const SEED = 7;

export interface People {
  /** The names that are looked for. */
  names: string[];
  /** A full name of somebody who is in no pack, however many names it has. */
  stranger(random: Random): string;
}

/** @param count at most 10,000 */
export function makePeople(count: number): People {
  const random = createRandom(SEED);
  const firsts = words(random, FIRST_NAMES, FIRST_ENDINGS);
  const lasts = words(random, LAST_NAMES, LAST_ENDINGS);
  const all = new Set<string>();
  while (all.size < 10_000) all.add(`${random.of(firsts)} ${random.of(lasts)}`);
  return {
    names: [...all].slice(0, count),
    stranger(chance) {
      for (;;) {
        const name = `${chance.of(firsts)} ${chance.of(lasts)}`;
        if (!all.has(name)) return name;
      }
    },
  };
}

function words(random: Random, count: number, endings: readonly string[]): string[] {
  const made = new Set<string>();
  while (made.size < count) {
    const middle = random.next() < 0.5 ? random.of(VOWELS) + random.of(MIDDLES) : '';
    made.add(random.of(OPENINGS) + random.of(VOWELS) + random.of(MIDDLES) + middle + random.of(endings));
  }
  return [...made];
}
