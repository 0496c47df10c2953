/**
 * Who an entity is, and as of when: “Leader of Russia · before 5 Nov 2024”.
 * Owns: its markup.
 * Used by: the card's head, the popup's reading view.
 * Never: mixes the pack's language with the reader's in one piece of text.
 */
import type { JSX } from 'preact';
import type { CardModel } from '../../lib/pure/card/model';
import { whoWords } from '../../lib/pure/words/card';
import { useSay } from './say';

export function WhoLine({ card }: { card: Pick<CardModel, 'entity' | 'pack'> }): JSX.Element {
  const { who, stamp } = whoWords(useSay(), card);
  return (
    <p class="who">
      {who && <bdi lang={card.pack.language}>{who}</bdi>}
      {who && stamp && ' · '}
      {stamp}
    </p>
  );
}
