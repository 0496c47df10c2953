/**
 * Claims with an entity that stand under another one.
 * Owns: the way to them: each is shown once, and found from everyone in it.
 * Used by: `EntitySection.tsx`.
 * Never: a claim's whole content a second time.
 */
import type { JSX } from 'preact';
import type { PanelClaim, PanelPack } from '../../lib/pure/panel/model';
import { useSay } from '../shared/say';

export interface ElsewhereProps {
  /** The entity's short name. */
  name: string;
  claims: readonly PanelClaim[];
  packs: readonly PanelPack[];
  /** Where nothing else stands under the entity, they are in sight at once. */
  open: boolean;
}

export function Elsewhere({ name, claims, packs, open }: ElsewhereProps): JSX.Element {
  const say = useSay();
  return (
    <details class="elsewhere" open={open}>
      <summary>{say.count('panel_elsewhere', claims.length, name)}</summary>
      <ul>
        {claims.map(({ key, claim, pack }) => (
          <li key={key}>
            <button
              type="button"
              class="elsewhere-claim"
              dir="auto"
              lang={packs.find((each) => each.pack.id === pack)?.pack.language}
              onClick={(event) => goTo(event.currentTarget, key)}
            >
              {claim.text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** To the claim's heading, with the focus: who reads by ear goes on from there. */
function goTo(from: HTMLElement, key: string): void {
  const claim = from.closest('main')?.querySelector(`[data-claim="${CSS.escape(key)}"]`);
  const heading = claim?.querySelector('h3');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: 'center', behavior: 'instant' });
  heading.focus({ preventScroll: true });
}
