/**
 * Two keys side by side: the one until now, and the one of a new version.
 * Owns: the pair's markup.
 * Used by: a trouble, the look at a version that is signed with another key.
 * Never: shortens a fingerprint: two that begin alike are not the same.
 */
import type { JSX } from 'preact';
import { Fact, Facts, Fingerprint } from '../library/Facts';
import { useSay } from '../shared/say';

export function Keys({ pinned, now }: { pinned: string; now: string | null }): JSX.Element {
  const say = useSay();
  return (
    <Facts>
      <Fact name={say('library_key_had')}>
        <Fingerprint of={pinned} />
      </Fact>
      <Fact name={say('library_key_new')}>{now === null ? say('library_key_none') : <Fingerprint of={now} />}</Fact>
    </Facts>
  );
}
