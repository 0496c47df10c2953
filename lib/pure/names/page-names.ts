/**
 * The names of one page: reads its blocks one by one and decides what they name from all that was read.
 * Owns: what was found in each block, and the answer last given for it.
 * Used by: the page ring (the board), the scan command and the evaluation.
 * Never: keeps a block without candidates, nor any block's text but that of the block read last.
 */
import type { CompiledNames } from './compile';
import { compileNames } from './compile';
import { cueText, hasCue } from './cues';
import type { BlockNames, Doubtful } from './decide';
import { decideAlone, decideTogether, mentionsOf, openPacks, sameMentions } from './decide';
import { findCandidates } from './find-candidates';
import { readingsOf } from './judge';
import type { Mention } from './mention';
import type { NameIndexData } from './name-index-form';
import type { PageFacts } from './page-facts';
import { factsOf, same, sameFacts } from './page-facts';

/** B is any object that stands for a block of text: an element in the page, a string in tests. */
export interface PageNames<B> {
  /** Reads one block's text, or reads it again. True when the block has any candidate. */
  read(block: B, text: string): boolean;
  forget(block: B): void;
  /** Decides the doubtful names; gives the blocks whose mentions changed since the last call, in the order of first reading. */
  resolve(): Map<B, readonly Mention[]>;
}

const NONE: readonly Mention[] = [];

export interface PageNamesOptions {
  /** Gives places and outlets on every page, as the scan command lists them. They are marked only beside others. */
  placesEverywhere?: boolean;
}

export function createPageNames<B>(
  index: NameIndexData,
  { placesEverywhere = false }: PageNamesOptions = {},
): PageNames<B> {
  const names = compileNames(index);
  const blocks = new Map<B, BlockNames>();
  const byPlace = new Map<number, BlockNames>();
  /** Blocks that, read again, have no candidates, with the mentions last told: to be taken back, or compared with later ones. */
  const emptied = new Map<B, readonly Mention[]>();
  let place = 0;
  let lastText = '';
  /** The block read last, while cue words in the next one may still help it. */
  let waiting: BlockNames | undefined;
  let facts: PageFacts | undefined;
  let open: ReadonlySet<number> = new Set();
  let changed = false;

  /** The blocks beside an entry, and the entry itself. */
  const near = (entry: BlockNames): BlockNames[] =>
    [entry, byPlace.get(entry.place - 1), byPlace.get(entry.place + 1)].filter((one) => one !== undefined);

  const drop = (block: B): void => {
    const entry = blocks.get(block);
    emptied.delete(block);
    if (!entry) return;
    for (const one of near(entry)) one.stale = true;
    blocks.delete(block);
    byPlace.delete(entry.place);
    changed = true;
  };

  return {
    read(block, text) {
      const known = blocks.get(block);
      // Blocks of signs only (rules, icons) part nothing.
      const isNew = !known && /[\p{L}\p{N}]/u.test(text);
      if (isNew && waiting) {
        seeCues(waiting, text, names);
        waiting = undefined;
        changed = true;
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
      const told = emptied.get(block) ?? NONE;
      const entry: BlockNames = known ?? { candidates, place, named: new Set(), mentions: told, stale: true };
      entry.candidates = candidates;
      for (const one of near(entry)) one.stale = true;
      if (waitsForCue(entry, names)) {
        seeCues(entry, `${before}\n${text}`, names);
        if (isNew && waitsForCue(entry, names)) waiting = entry;
      }
      blocks.set(block, entry);
      byPlace.set(entry.place, entry);
      emptied.delete(block);
      changed = true;
      return true;
    },

    forget: drop,

    resolve() {
      const answer = new Map<B, readonly Mention[]>();
      if (!changed) return answer;
      changed = false;
      for (const block of emptied.keys()) answer.set(block, NONE);
      emptied.clear();

      const next = factsOf(blocks.values());
      const all = !facts || !sameFacts(facts, next);
      facts = next;
      // What stands in one block may make a name of the next a mention.
      const due = new Set(all ? blocks.values() : [...blocks.values()].filter(({ stale }) => stale).flatMap(near));
      for (const entry of due) decideAlone(entry, next);
      for (const entry of due) decideTogether(entry, near(entry), next, names);
      const opened = openPacks(blocks.values(), names);
      const anew = !same(open, opened);
      open = opened;
      for (const [block, entry] of blocks) {
        if (!anew && !due.has(entry)) continue;
        entry.stale = false;
        const mentions = mentionsOf(entry, placesEverywhere ? null : open, names);
        if (sameMentions(mentions, entry.mentions)) continue;
        entry.mentions = mentions;
        answer.set(block, mentions);
      }
      return answer;
    },
  };
}

/** The candidates of a text that may be mentions. */
function candidatesOf(text: string, names: CompiledNames): Doubtful[] {
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
function waitsForCue({ candidates }: BlockNames, names: CompiledNames): boolean {
  return candidates.some(({ phrase, cued }) =>
    names.companions[phrase]?.some(({ cues, entity }) => cues.length > 0 && !cued.includes(entity)),
  );
}

/** Notes which candidates the cue words of a text speak for. */
function seeCues(block: BlockNames, text: string, names: CompiledNames): void {
  const words = cueText(text);
  for (const { phrase, cued } of block.candidates) {
    for (const { cues, entity } of names.companions[phrase] ?? []) {
      if (!cued.includes(entity) && hasCue(words, cues)) cued.push(entity);
    }
  }
  block.stale = true;
}
