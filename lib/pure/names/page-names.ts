/**
 * The names of one page: reads its blocks one by one and decides what they name from all that was read.
 * Owns: what was found in each block, and the answer last given for it.
 * Used by: the page ring (the board), the scan command and the evaluation.
 * Never: keeps a block without candidates, nor any block's text but that of the block read last.
 */

import { hasWord } from './characters';
import { cueText, hasCue } from './cues';
import type { BlockNames, Doubtful } from './decide';
import { decideAlone, decideTogether, mentionsOf, sameMentions } from './decide';
import { findCandidates, firstStart } from './find-candidates';
import { type Reading, readingsOf } from './judge';
import { type NameLookup, openIndex } from './lookup';
import type { Mention } from './mention';
import type { NameIndexData } from './name-index-form';
import { createPageFacts } from './page-facts';

/** B is any object that stands for a block of text: an element in the page, a string in tests. */
export interface PageNames<B> {
  /**
   * The first place in a piece of a block's text where a name may begin; -1: none does, and a block of such pieces need
   * not be read, but be told of by `passed`.
   */
  begins(piece: string): number;
  /**
   * Reads one block's text, or reads it again. True when the block has any candidate.
   * @param from no name begins before it
   */
  read(block: B, text: string, from?: number): boolean;
  /**
   * Says that blocks with words were passed over, which name nobody.
   * @param last gives the text of the last of them, if it is asked for
   */
  passed(last: () => string): void;
  forget(block: B): void;
  /** Decides the doubtful names; gives the blocks whose mentions changed since the last call, in the order of reading. */
  resolve(): Map<B, readonly Mention[]>;
}

interface Entry<B> extends BlockNames {
  block: B;
  /** Whether a companion in a block beside it may make one of its names a mention. */
  wantsCompany: boolean;
}

const NONE: readonly Mention[] = [];
const NO_NUMBERS: readonly number[] = [];
const NO_CANDIDATES: readonly Doubtful[] = [];
const NO_BLOCKS: readonly BlockNames[] = [];

export interface PageNamesOptions {
  /** Gives places and outlets on every page, as the scan command lists them. They are marked only beside others. */
  placesEverywhere?: boolean;
}

export function createPageNames<B>(
  index: NameIndexData,
  { placesEverywhere = false }: PageNamesOptions = {},
): PageNames<B> {
  const names = openIndex(index);
  const entries = new Map<B, Entry<B>>();
  const byPlace = new Map<number, Entry<B>>();
  const facts = createPageFacts(() => entries.values());
  /** Blocks to decide anew: they were read, or one beside them was. */
  const stale = new Set<Entry<B>>();
  /** Blocks that, read again, have no candidates, with the mentions last told: to be taken back, or compared with later ones. */
  const emptied = new Map<B, readonly Mention[]>();
  /** By pack: how many blocks name more of it than places and outlets. */
  const opened = new Map<number, number>();
  let place = 0;
  let lastText = (): string => '';
  /** By phrase: what its last name there may stand for. Most names of a phrase read the same, and then share it. */
  const lastReadings = new Map<number, Reading[]>();
  /** How many blocks want company: where none does, nobody looks beside them. */
  let wanting = 0;
  /** The block read last, while cue words in the next one may still help it. */
  let waiting: Entry<B> | undefined;

  const isOpen = (pack: number): boolean => placesEverywhere || opened.has(pack);

  /** The blocks beside an entry, and the entry itself. */
  const near = ({ place: at }: Entry<B>): Entry<B>[] => {
    const all: Entry<B>[] = [];
    for (let beside = at - 1; beside <= at + 1; beside += 1) {
      const entry = byPlace.get(beside);
      if (entry) all.push(entry);
    }
    return all;
  };

  /** Adds the blocks beside an entry whose decision may depend on what it names. */
  const addLooking = ({ place: at }: Entry<B>, all: Set<Entry<B>>): void => {
    if (wanting === 0) return;
    for (const beside of [at - 1, at + 1]) {
      const entry = byPlace.get(beside);
      if (entry?.wantsCompany) all.add(entry);
    }
  };

  /** Counts the packs that an entry opens, or no longer does. True where a pack was opened or closed by it. */
  const countOpen = (packs: readonly number[], step: 1 | -1): boolean => {
    let changed = false;
    for (const pack of packs) {
      const times = (opened.get(pack) ?? 0) + step;
      if (times === 0) opened.delete(pack);
      else opened.set(pack, times);
      changed ||= times === 0 || (times === 1 && step === 1);
    }
    return changed;
  };
  let packsChanged = false;

  const drop = (block: B): void => {
    const entry = entries.get(block);
    emptied.delete(block);
    if (!entry) return;
    addLooking(entry, stale);
    facts.remove(entry);
    wanting -= Number(entry.wantsCompany);
    if (countOpen(entry.opens, -1)) packsChanged = true;
    stale.delete(entry);
    entries.delete(block);
    byPlace.delete(entry.place);
    if (waiting === entry) waiting = undefined;
  };

  return {
    begins: (piece) => (waiting ? 0 : firstStart(piece, names)),

    passed(last) {
      place += 1;
      lastText = last;
      waiting = undefined;
    },

    read(block, text, from = 0) {
      const known = entries.get(block);
      // Blocks of signs only (rules, icons) part nothing.
      const isNew = !known && hasWord(text);
      if (isNew && waiting) {
        if (seeCues(waiting, text, names)) stale.add(waiting);
        waiting = undefined;
      }
      const before = isNew ? lastText : () => '';
      if (isNew) {
        place += 1;
        lastText = () => text;
      }
      const candidates = candidatesOf(text, names, from, lastReadings);
      if (candidates.length === 0) {
        if (known) {
          drop(block);
          if (known.mentions.length > 0) emptied.set(block, known.mentions);
        }
        return false;
      }
      let entry: Entry<B>;
      if (known) {
        entry = known;
        facts.remove(entry);
        entry.candidates = candidates;
      } else {
        const mentions = emptied.get(block) ?? NONE;
        entry = { block, candidates, place, opens: NO_NUMBERS, mentions, wantsCompany: false };
        entries.set(block, entry);
        byPlace.set(place, entry);
        emptied.delete(block);
      }
      wanting -= Number(entry.wantsCompany);
      entry.wantsCompany = candidates.some(({ phrase }) => names.companions(phrase).length > 0);
      wanting += Number(entry.wantsCompany);
      facts.add(entry);
      stale.add(entry);
      if (entry.wantsCompany && waitsForCue(entry, names)) {
        seeCues(entry, `${before()}\n${text}`, names);
        if (isNew && waitsForCue(entry, names)) waiting = entry;
      }
      return true;
    },

    forget: drop,

    resolve() {
      const answer = new Map<B, readonly Mention[]>();
      for (const block of emptied.keys()) answer.set(block, NONE);
      emptied.clear();
      const all = facts.settle();
      if (!all && stale.size === 0 && !packsChanged) return answer;

      // What stands in one block may make a name of the next a mention.
      const due = new Set(all ? entries.values() : stale);
      if (!all) for (const entry of stale) addLooking(entry, due);
      stale.clear();
      for (const entry of due) decideAlone(entry, facts);
      for (const entry of due) {
        const before = entry.opens;
        decideTogether(entry, entry.wantsCompany ? near(entry) : NO_BLOCKS, facts, names);
        if (countOpen(entry.opens, 1)) packsChanged = true;
        if (countOpen(before, -1)) packsChanged = true;
      }
      const anew = packsChanged && !placesEverywhere;
      packsChanged = false;
      for (const entry of anew ? entries.values() : due) {
        const mentions = mentionsOf(entry, isOpen, names);
        if (sameMentions(mentions, entry.mentions)) continue;
        entry.mentions = mentions;
        answer.set(entry.block, mentions);
      }
      return answer;
    },
  };
}

/** The candidates of a text that may be mentions. */
function candidatesOf(
  text: string,
  names: NameLookup,
  from: number,
  lastReadings: Map<number, Reading[]>,
): readonly Doubtful[] {
  const found = findCandidates(text, names, from);
  if (found.length === 0) return NO_CANDIDATES;
  const kept: Doubtful[] = [];
  let previousEnd = -1;
  for (const candidate of found) {
    let readings = readingsOf(text, candidate, previousEnd, names);
    const { phrase, start, end } = candidate;
    previousEnd = end;
    if (readings.length === 0) continue;
    const last = lastReadings.get(phrase);
    if (last && sameReadings(last, readings)) readings = last;
    else lastReadings.set(phrase, readings);
    kept.push({ phrase, start, end, readings, cued: NO_NUMBERS, alone: -1, names: -1 });
  }
  return kept;
}

/** Whether two lists of readings of one phrase say the same; what no two names have in common counts as different. */
function sameReadings(a: readonly Reading[], b: readonly Reading[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, at) => one.entity === b[at]?.entity && one.rule === b[at].rule && one.bearer === b[at].bearer)
  );
}

/** Whether a candidate of the block has cue words that were not met. */
function waitsForCue({ candidates }: BlockNames, names: NameLookup): boolean {
  return candidates.some(({ phrase, cued }) =>
    names.companions(phrase).some(({ cues, entity }) => cues.length > 0 && !cued.includes(entity)),
  );
}

/** Notes which candidates the cue words of a text speak for; true where there are any. */
function seeCues(block: BlockNames, text: string, names: NameLookup): boolean {
  const words = cueText(text);
  // Looked for once: a text may name somebody ten thousand times.
  const met = new Map<readonly string[], boolean>();
  let seen = false;
  for (const candidate of block.candidates) {
    for (const { cues, entity } of names.companions(candidate.phrase)) {
      if (!met.has(cues)) met.set(cues, hasCue(words, cues));
      if (candidate.cued.includes(entity) || !met.get(cues)) continue;
      candidate.cued = [...candidate.cued, entity];
      seen = true;
    }
  }
  return seen;
}
