/**
 * Why a sentence was recognised, in words.
 * Owns: how each thing that a recognition rests on is told.
 * Used by: the card of a sentence.
 * Never: leaves out a kind of evidence; each is a sentence of its own, with the page's own words in it.
 */
import type { EntityKey } from '../card/model';
import type { Evidence, Recognition, Stretch } from '../recognise/recognition';
import type { Say } from './say';

export interface BecauseNeed {
  /** The page's own words; '' where they are no longer at hand. */
  textOf(at: Stretch): string;
  /** What an entity is called inside a sentence. */
  nameOf(key: EntityKey): string | undefined;
}

/** Each reason once, in the order in which it stands on the page. */
export function becauseWords(say: Say, { evidence }: Recognition, need: BecauseNeed): string[] {
  const inOrder = evidence.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  return [...new Set(inOrder.map((one) => because(say, one, need)))].filter((words) => words !== '');
}

function because(say: Say, one: Evidence, { textOf, nameOf }: BecauseNeed): string {
  const text = textOf(one);
  if (text === '') return '';
  if (one.what !== 'participant') return say(`digest_because_${one.what}`, text);
  const { known = 'name' } = one;
  const name = one.entity === undefined ? undefined : nameOf(one.entity);
  if (known === 'pair' || name === undefined) return say('digest_because_pair', text);
  return say(`digest_because_${known}`, text, name);
}
