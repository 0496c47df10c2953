/**
 * Decides what each candidate of a block names, given the page's facts and the blocks beside it.
 * Owns: the order of the rules: what is sure, what follows from full names, what a companion makes a mention.
 * Used by: the page's names.
 * Never: lets one doubtful name make another one sure: companions are names that hold without companions.
 */
import type { Candidate } from './find-candidates';
import type { Reading } from './judge';
import type { NameLookup } from './lookup';
import type { Mention } from './mention';
import { AFTER_FULL_NAME, ALWAYS, WITH_COMPANION } from './name-index-form';
import type { PageFacts } from './page-facts';

/** A candidate that may be a mention. */
export interface Doubtful extends Candidate {
  readings: Reading[];
  /** Entities for which a cue word stands in the block or beside it. */
  cued: readonly number[];
  /** The entity it names without the help of a companion, as decided last; -1 for none. */
  alone: number;
  /** The entity it names as decided last; -1 for none. Places and outlets still wait for the page. */
  names: number;
}

const NO_PACKS: readonly number[] = [];

/** What is kept of a block with candidates. */
export interface BlockNames {
  candidates: readonly Doubtful[];
  /** Its place among the blocks read; the blocks beside it have the places one less and one more. */
  place: number;
  /** Packs of which it names more than places and outlets. */
  opens: readonly number[];
  mentions: readonly Mention[];
}

/** Decides the names of a block that need no companion. */
export function decideAlone(block: BlockNames, facts: PageFacts): void {
  for (const candidate of block.candidates) {
    candidate.alone = -1;
    for (const one of candidate.readings) {
      if (!holds(one, facts)) continue;
      if (one.rule !== ALWAYS && !(one.rule === AFTER_FULL_NAME && facts.isIntroduced(one.entity))) continue;
      candidate.alone = one.entity;
      break;
    }
  }
}

/** Decides the rest, once `decideAlone` has run for this block and those beside it. */
export function decideTogether(
  block: BlockNames,
  beside: readonly BlockNames[],
  facts: PageFacts,
  names: NameLookup,
): void {
  let opens: readonly number[] = NO_PACKS;
  for (const candidate of block.candidates) {
    candidate.names = candidate.alone;
    if (candidate.names < 0) {
      const reading = candidate.readings.find(
        (one) =>
          one.rule === WITH_COMPANION &&
          holds(one, facts) &&
          (candidate.cued.includes(one.entity) || hasCompanion(candidate, one.entity, beside, names)),
      );
      if (reading) candidate.names = reading.entity;
    }
    if (candidate.names < 0 || names.classOf(candidate.names) === 'g') continue;
    const packs = names.packsOf(candidate.names);
    // Nearly always the same pack again: then no list is made for it.
    if (opens.length === 0) opens = packs;
    else if (!packs.every((pack) => opens.includes(pack))) opens = [...new Set([...opens, ...packs])];
  }
  block.opens = opens;
}

function hasCompanion({ phrase }: Candidate, entity: number, near: readonly BlockNames[], names: NameLookup): boolean {
  return names
    .companions(phrase)
    .some(
      (one) =>
        one.entity === entity &&
        one.entities.some((companion) =>
          near.some(({ candidates }) => candidates.some(({ alone }) => alone === companion)),
        ),
    );
}

/** Whether a reading is this entity's at all, as far as its bearer goes. */
function holds({ entity, bearer: { who, by }, person }: Reading, facts: PageFacts): boolean {
  if (!person || who === 'own') return true;
  if (who === 'other' || facts.isElsewhere(entity)) return false;
  return who === 'plain' || !facts.isOther(entity, by);
}

/** The mentions of a block as it was decided; places and outlets only of open packs. */
export function mentionsOf(block: BlockNames, isOpen: (pack: number) => boolean, names: NameLookup): Mention[] {
  const mentions: Mention[] = [];
  for (const { names: entity, start, end } of block.candidates) {
    if (entity < 0 || (names.classOf(entity) === 'g' && !names.packsOf(entity).some(isOpen))) continue;
    mentions.push({ entity: names.keyOf(entity), start, end });
  }
  return mentions;
}

/** Whether two lists say the same. */
export function sameMentions(a: readonly Mention[], b: readonly Mention[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, at) => one.start === b[at]?.start && one.end === b[at]?.end && one.entity === b[at]?.entity)
  );
}
