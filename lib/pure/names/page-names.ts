/**
 * The names of one page: reads its blocks one by one and decides what they name from all that was read.
 * Owns: what was found in each block, and the answer last given for it.
 * Used by: the page ring (the board), the scan command and the evaluation.
 * Never: keeps a block without candidates, nor any block's text but that of the block read last.
 */

import { kindAt, SOLO, WORD } from './characters';
import { cueText, hasCue } from './cues';
import type { BlockNames, Doubtful } from './decide';
import { decideAlone, decideTogether, mentionsOf, sameMentions } from './decide';
import { findCandidates } from './find-candidates';
import { readingsOf } from './judge';
import { type NameLookup, openIndex } from './lookup';
import type { Mention } from './mention';
import type { NameIndexData } from './name-index-form';
import { createPageFacts } from './page-facts';

/** B is any object that stands for a block of text: an element in the page, a string in tests. */
export interface PageNames<B> {
  /** Reads one block's text, or reads it again. True when the block has any candidate. */
  read(block: B, text: string): boolean;
  forget(block: B): void;
  /** Decides the doubtful names; gives the blocks whose mentions changed since the last call, in the order of reading. */
  resolve(): Map<B, readonly Mention[]>;
}

interface Entry<B> extends BlockNames {
  block: B;
}

const NONE: readonly Mention[] = [];
const NO_NUMBERS: readonly number[] = [];

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
  let lastText = '';
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

  const makeStale = (entry: Entry<B>): void => {
    for (const one of near(entry)) stale.add(one);
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
    makeStale(entry);
    facts.remove(entry);
    if (countOpen(entry.opens, -1)) packsChanged = true;
    stale.delete(entry);
    entries.delete(block);
    byPlace.delete(entry.place);
    if (waiting === entry) waiting = undefined;
  };

  return {
    read(block, text) {
      const known = entries.get(block);
      // Blocks of signs only (rules, icons) part nothing.
      const isNew = !known && hasWord(text);
      if (isNew && waiting) {
        if (seeCues(waiting, text, names)) makeStale(waiting);
        waiting = undefined;
      }
      const before = isNew ? lastText : '';
      if (isNew) {
        place += 1;
        lastText = text;
      }
      const candidates = candidatesOf(text, names);
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
        entry = { block, candidates, place, named: NO_NUMBERS, opens: NO_NUMBERS, mentions };
        entries.set(block, entry);
        byPlace.set(place, entry);
        emptied.delete(block);
      }
      facts.add(entry);
      makeStale(entry);
      if (waitsForCue(entry, names)) {
        seeCues(entry, `${before}\n${text}`, names);
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
      const due = new Set<Entry<B>>(all ? entries.values() : undefined);
      if (!all) for (const entry of stale) for (const one of near(entry)) due.add(one);
      stale.clear();
      for (const entry of due) decideAlone(entry, facts);
      for (const entry of due) {
        const before = entry.opens;
        decideTogether(entry, near(entry), facts, names);
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

/** Whether a text has more than signs. */
function hasWord(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (kindAt(text, at) & (WORD | SOLO)) return true;
  return false;
}

/** The candidates of a text that may be mentions. */
function candidatesOf(text: string, names: NameLookup): Doubtful[] {
  const kept: Doubtful[] = [];
  let previousEnd = -1;
  for (const candidate of findCandidates(text, names)) {
    const readings = readingsOf(text, candidate, previousEnd, names);
    if (readings.length > 0) kept.push({ ...candidate, readings, cued: [], names: -1 });
    previousEnd = candidate.end;
  }
  return kept;
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
  let seen = false;
  for (const { phrase, cued } of block.candidates) {
    for (const { cues, entity } of names.companions(phrase)) {
      if (cued.includes(entity) || !hasCue(words, cues)) continue;
      cued.push(entity);
      seen = true;
    }
  }
  return seen;
}
