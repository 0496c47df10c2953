/**
 * The cues of the packs made ready to be looked up.
 * Owns: the numbers of stems and what each is: part of a cue, of a description, of the language's lists.
 * Used by: the recogniser.
 * Never: takes a pack in another language than the page's.
 */
import type { EntityKey } from '../card/model';
import type { Cue } from '../pack/cues';
import type { CuedClaim, CueIndex, Referent } from './cue-index';
import { FREQUENT } from './frequent';
import { bitsOf } from './sentence-lists';
import { createStemTable, type StemTable } from './stems';
import { tokensOf } from './tokens';
import { type Lexicon, type ListName, lexiconOf, primary } from './words/lexicon';

/** A cue with its words as numbers of stems. */
export interface OpenCue {
  number: number;
  claim: OpenClaim;
  cue: Cue;
  words: readonly (readonly number[])[];
  /** The group by which a text is told that may have it, as a bit: one without words of most texts. */
  rarest: number;
  never: readonly number[];
}

/** A group of words of a cue: its place among the cue's groups, as a bit. */
export interface CuePart {
  open: OpenCue;
  bit: number;
}
/** The group that carries the claim. */
export const FIRST = 1;

/** Whether these are all groups of a cue: one of which a group is missing matches in no sentence. */
export const hasAll = ({ words }: OpenCue, groups: number): boolean => groups + 1 === 1 << words.length;

export interface OpenClaim extends CuedClaim {
  pack: string;
}

export interface OpenCues {
  language: string;
  table: StemTable;
  /** The groups of cues that a stem is in. */
  partsOf(stem: number): readonly CuePart[];
  claims: ReadonlyMap<string, OpenClaim>;
  referent(key: EntityKey): Referent | undefined;
  /** Who takes part in a cue or may answer: where none of them is near, nothing is recognised. */
  concerned: ReadonlySet<EntityKey>;
  /** The lists that a stem is in, as bits. */
  listsOf(stem: number): number;
  /** Whether a cue has the stem. */
  isOfCue(stem: number): boolean;
  describedBy(stem: number): EntityKey | undefined;
}

export const claimKey = (pack: string, claim: string): string => `${pack}/${claim}`;

/**
 * @param language the page's; '' where it does not say
 * @param named entities that the page names: only theirs are the descriptions that count
 * @returns null where nothing can be recognised: no cues, none in the page's language, or only of others than it names
 */
export function openCues(index: CueIndex, language: string, named: ReadonlySet<EntityKey>): OpenCues | null {
  const wanted = language.trim() === '' ? null : primary(language);
  const packs = index.filter(
    (pack) =>
      pack.claims.length > 0 && lexiconOf(pack.language) && (wanted === null || primary(pack.language) === wanted),
  );
  const first = packs[0];
  // Packs in several languages and a page that does not say its own: the first one's.
  const lexicon: Lexicon | undefined = first && lexiconOf(first.language);
  if (!first || !lexicon) return null;

  const table = createStemTable();
  const lists: number[] = [];
  for (const [name, stems] of Object.entries(lexicon) as [ListName, readonly string[]][]) {
    const bit = bitsOf([name]);
    for (const stem of stems) {
      const number = table.add(stem);
      lists[number] = (lists[number] ?? 0) | bit;
    }
  }
  const ofCue: boolean[] = [];
  const parts: (CuePart[] | undefined)[] = [];
  const claims = new Map<string, OpenClaim>();
  const referents = new Map<EntityKey, Referent>();
  const described: (EntityKey | undefined)[] = [];
  const concerned = new Set<EntityKey>();
  /** Nobody whom the page does not name takes part in anything on it; places are spoken of without their name. */
  const isThere = (key: EntityKey): boolean => named.has(key) || referents.get(key)?.type === 'place';
  const stemOfCue = (text: string): number => {
    const stem = table.add(text);
    ofCue[stem] = true;
    return stem;
  };
  for (const pack of packs.filter((each) => primary(each.language) === primary(first.language))) {
    for (const referent of pack.referents) {
      referents.set(referent.key, referent);
      if (referent.speaksFor.length > 0) concerned.add(referent.key);
      // “Russian” is of Russia anywhere; who “the former president” is, only a page that names him tells.
      if (!named.has(referent.key) && referent.type !== 'place') continue;
      for (const text of referent.descriptions)
        described[
          table.add(
            tokensOf(text)
              .map(({ word }) => word)
              .join(' '),
          )
        ] = referent.key;
    }
    for (const cued of pack.claims) {
      const claim: OpenClaim = { ...cued, pack: pack.pack };
      claims.set(claimKey(pack.pack, cued.id), claim);
      for (const [number, cue] of cued.cues.entries()) {
        if (!cue.follows && !cue.participants.every((any) => any.some(isThere))) continue;
        for (const key of [...cue.participants.flat(), ...cued.answerers]) concerned.add(key);
        const never = (cue.never ?? []).map(stemOfCue);
        const words: number[][] = [];
        const open: OpenCue = { number, claim, cue, words, rarest: 1 << rarestOf(cue), never };
        for (const [group, texts] of cue.words.entries()) {
          const part = { open, bit: 1 << group };
          words.push(
            texts.map((text) => {
              const stem = stemOfCue(text);
              const known = parts[stem];
              if (!known) parts[stem] = [part];
              else if (known.at(-1) !== part) known.push(part);
              return stem;
            }),
          );
        }
      }
    }
  }
  if (parts.length === 0) return null;
  // Tables without holes are looked up faster, and each is for every word of a page.
  for (let stem = 0; stem < table.size; stem += 1) {
    lists[stem] ??= 0;
    ofCue[stem] ??= false;
    parts[stem] ??= [];
    described[stem] ??= undefined;
  }
  return {
    language: primary(first.language),
    table,
    partsOf: (stem) => parts[stem] ?? NONE,
    claims,
    concerned,
    referent: (key) => referents.get(key),
    listsOf: (stem) => lists[stem] ?? 0,
    isOfCue: (stem) => ofCue[stem] ?? false,
    describedBy: (stem) => described[stem],
  };
}

const rarestOf = ({ words }: Cue): number =>
  Math.max(
    0,
    words.findIndex((group) => !group.some((stem) => FREQUENT.has(stem))),
  );

const NONE: readonly CuePart[] = [];
