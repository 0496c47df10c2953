/**
 * The way to each section of the options page.
 * Owns: the list of links, and bringing the focus along.
 * Used by: `Options.tsx`.
 * Never: hides a section.
 */
import type { JSX } from 'preact';
import type { MessageKey } from '../../lib/pure/words/say';
import { useSay } from '../shared/say';

const PARTS = ['run', 'packs', 'sites', 'marks', 'cards', 'looks', 'muted', 'keys', 'file'] as const;

export function SectionNav(): JSX.Element {
  const say = useSay();
  return (
    <nav class="sections" aria-label={say('options_sections')}>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>
            <a class="btn" href={`#${part}`} onClick={() => document.getElementById(`${part}-title`)?.focus()}>
              {say(`options_${part}_title` satisfies MessageKey)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
