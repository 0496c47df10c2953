/**
 * Whether a sentence matches a cue.
 * Owns: the conditions, in the order of their cost: words, participants, their link, polarity.
 * Used by: the recogniser.
 * Never: matches without a word of each of the cue's groups in the sentence.
 */
import type { EntityKey } from '../card/model';
import { speakerOf } from './attribution';
import { setsOff } from './clauses';
import { firstActs, isBetween } from './links';
import { before, type Memory } from './memory';
import type { OpenClaim, OpenCue, OpenCues } from './open-cues';
import type { Reading } from './polarity';
import { readPolarity } from './polarity';
import { isAt, type Sentence, type Span } from './sentence';
import type { Speaker } from './speakers';
import type { Hit } from './stems';

/** A place where a cue's words and participants stand, and what the sentence does with them. */
export interface Match {
  open: OpenCue;
  word: Hit;
  words: readonly Hit[];
  participants: readonly Span[];
  reading: Reading;
  /** Participants were taken from the sentence before. */
  pointsBack: boolean;
}

/** Sentences to the claim that a cue follows; fewer where little more than a word points back. */
const REACH = 8;
const REACH_ALONE = 2;
/** Steps that reading a place costs: who speaks, what is denied, what is asked. */
const PLACE = 20;
/** Places of one word that are tried in a sentence. */
const MAX_PLACES = 6;

/** Every place in the sentence where the cue matches, whatever its polarity. */
export function matchCue(
  sentence: Sentence,
  open: OpenCue,
  memory: Memory,
  cues: OpenCues,
  spend: (cost?: number) => boolean,
): Match[] {
  const { cue, claim } = open;
  if (open.never.some((stem) => sentence.hits.has(stem))) return [];
  const groups = open.words.map((group) => group.flatMap((stem) => sentence.hits.get(stem) ?? []));
  if (groups.some((hits) => hits.length === 0)) return [];
  const participants = cue.participants.map((any) =>
    sentence.spans.find(({ entities }) => entities.some((one) => any.includes(one))),
  );
  const absent = participants.filter((span) => span === undefined).length;
  const missing = absent > 0;
  if ((missing || cue.follows) && !canPointBack(sentence, open, memory, absent > 1 ? REACH_ALONE : REACH)) return [];

  const matches: Match[] = [];
  for (const word of (groups[0] ?? []).slice(0, MAX_PLACES)) {
    if (!spend(PLACE)) break;
    if (missing && !pointsBack(sentence, word)) continue;
    const words = chosen(word, groups);
    if (!words || (!missing && !isLinked(sentence, word, open, cues))) continue;
    const reading = allowed(
      sentence,
      open,
      readPolarity(sentence, word, (speaker) => isConcerned(speaker, claim, cues), memory),
      memory,
      word,
    );
    if (reading && !(missing && namesAnother(sentence, open, speakerIn(sentence, word, reading, memory), cues)))
      matches.push({
        open,
        word,
        words,
        participants: participants.filter((span) => span !== undefined),
        reading,
        pointsBack: missing,
      });
  }
  return matches;
}

const speakerIn = (sentence: Sentence, word: Hit, reading: Reading, memory: Memory): EntityKey | null =>
  (reading.speaker ?? speakerOf(sentence, word.from, memory))?.entity ?? null;

/**
 * Whether somebody is named who takes no part in the claim and does not tell it: where a participant has to be taken
 * from before, that one may take the place. “Trump and Putin stayed in contact” is not about Musk.
 */
function namesAnother(sentence: Sentence, { cue }: OpenCue, speaker: EntityKey | null, cues: OpenCues): boolean {
  const parts = new Set(cue.participants.flat());
  return sentence.spans.some(
    ({ kind, entities }) =>
      kind === 'name' &&
      entities.every((one) => one !== speaker && !parts.has(one) && cues.referent(one)?.type === 'person'),
  );
}

/** One hit of each group, not two groups by the same word. */
function chosen(word: Hit, groups: readonly (readonly Hit[])[]): Hit[] | null {
  const taken = [word];
  for (const hits of groups.slice(1)) {
    const free = hits.find((hit) => taken.every(({ from, to }) => hit.to <= from || to <= hit.from));
    if (!free) return null;
    taken.push(free);
  }
  return taken;
}

function isLinked(sentence: Sentence, word: Hit, { cue }: OpenCue, cues: OpenCues): boolean {
  const [one = [], other = []] = cue.participants;
  if (cue.link === 'between') return isBetween(sentence, word, one, other, cues);
  if (cue.link === 'first-acts') return firstActs(sentence, word, one, other);
  return true;
}

function canPointBack(sentence: Sentence, { cue, claim }: OpenCue, memory: Memory, reach: number): boolean {
  if (!cue.follows) return false;
  return Array.from({ length: reach }, (_, back) => back + 1).some((back) =>
    before(memory, sentence, back)?.touched.some((past) => past.pack === claim.pack && cue.follows?.includes(past.id)),
  );
}

/** “The talks”, “their conversations”, “it”: the word, or what opens the sentence, points at what was told before. */
function pointsBack(sentence: Sentence, word: Hit): boolean {
  for (let at = word.from; at >= Math.max(0, word.from - 4); at -= 1) if (isAt(sentence, 'back', at)) return true;
  return isAt(sentence, 'back', 0) || sentence.spans.some(({ kind, from }) => kind !== 'name' && from < word.from);
}

/** Whether somebody's telling is an account of their own: they are concerned, or speak for one who is. */
export function isConcerned(speaker: Speaker, claim: OpenClaim, cues: OpenCues): boolean {
  return speaker.entity !== null && answererOf(speaker.entity, claim, cues) !== null;
}

/** For whom an entity would answer a claim: itself, or one it speaks for; null where its word is no answer. */
export function answererOf(entity: EntityKey, claim: OpenClaim, cues: OpenCues): EntityKey | null {
  if (claim.answerers.includes(entity)) return entity;
  return cues.referent(entity)?.speaksFor.find((one) => claim.answerers.includes(one)) ?? null;
}

/** The reading as this cue takes it; null where the cue is not met at all. */
function allowed(
  sentence: Sentence,
  { cue, claim }: OpenCue,
  reading: Reading,
  memory: Memory,
  word: Hit,
): Reading | null {
  const { polarity } = reading;
  if (cue.saidBy !== undefined) {
    const speaker = reading.speaker ?? speakerOf(sentence, word.from, memory);
    if (speaker?.entity !== cue.saidBy) return null;
  }
  const own =
    cue.saidBy !== undefined ||
    cue.takes?.includes('own-words') ||
    claim.kind === 'background' ||
    isSpeaker(reading, claim);
  if (polarity === 'own-account' && own) return { ...reading, polarity: 'told' };
  const supposed = cue.takes?.includes('conditional') || claim.kind === 'opinion' || claim.kind === 'intention';
  if ((polarity === 'conditional' || polarity === 'possible') && supposed) return { ...reading, polarity: 'told' };
  return reading;
}

const isSpeaker = ({ speaker }: Reading, { speakers }: OpenClaim): boolean =>
  speaker?.entity !== undefined && speaker.entity !== null && speakers.includes(speaker.entity);

/**
 * The match by which the sentence tells the claim; null where it does not, or where part of it denies what another
 * part seems to tell and nothing sets the two apart.
 */
export function toldBy(sentence: Sentence, matches: readonly Match[]): Match | null {
  const against = matches.filter(({ reading }) =>
    ['denied', 'negated', 'minimised', 'own-account'].includes(reading.polarity),
  );
  return (
    matches.find(
      ({ reading, word }) =>
        reading.polarity === 'told' &&
        against.every((one) =>
          setsOff(sentence, Math.min(one.word.from, word.from), Math.max(one.word.from, word.from)),
        ),
    ) ?? null
  );
}
