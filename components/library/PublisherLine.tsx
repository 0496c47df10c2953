/**
 * Whose pack it is, and as of when it speaks: “The Examplewick Gazette · Before 1 Jun 2025”.
 * Owns: keeping the pack’s words and the reader’s apart.
 * Used by: a pack’s row, the look at a pack, the library’s page.
 * Never: a judgement of the publisher.
 */
import type { JSX } from 'preact';
import type { PackRow } from '../../lib/pure/library/model';
import { asOfWords } from '../../lib/pure/words/library';
import { useSay } from '../shared/say';

export function PublisherLine({ row }: { row: Pick<PackRow, 'publisher' | 'asOf' | 'language'> }): JSX.Element {
  const say = useSay();
  return (
    <p class="hint">
      <bdi lang={row.language}>{row.publisher.name}</bdi>
      {' · '}
      <bdi>{asOfWords(say, row.asOf)}</bdi>
    </p>
  );
}
