/**
 * Facts about a pack, each with its name.
 * Owns: the list's markup, the origin and the fingerprint.
 * Used by: a pack's row, the look at a pack before it is added, the library's page.
 * Never: an address as a link that is not https.
 */
import type { ComponentChildren, JSX } from 'preact';
import type { PackOrigin } from '../../lib/pure/library/model';
import { originWords } from '../../lib/pure/words/library';
import { useSay } from '../shared/say';

export function Facts({ children }: { children: ComponentChildren }): JSX.Element {
  return <dl class="facts">{children}</dl>;
}

export interface FactProps {
  name: string;
  children: ComponentChildren;
}

export function Fact({ name, children }: FactProps): JSX.Element {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function OriginFact({ origin }: { origin: PackOrigin }): JSX.Element {
  const say = useSay();
  return (
    <Fact name={say('library_fact_from')}>
      <bdi>{originWords(say, origin)}</bdi>
    </Fact>
  );
}

export function Fingerprint({ of }: { of: string }): JSX.Element {
  return (
    <code class="fingerprint" dir="ltr">
      {of}
    </code>
  );
}

/** An address of a pack that a reader may follow. */
export function OutLink({ url, children }: { url: string; children?: ComponentChildren }): JSX.Element {
  if (!url.startsWith('https://')) return <bdi>{children ?? url}</bdi>;
  return (
    <a class="link" href={url} target="_blank" rel="noopener noreferrer">
      <bdi>{children ?? url}</bdi>
    </a>
  );
}
