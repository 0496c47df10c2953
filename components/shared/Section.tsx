/**
 * A section of a page: a heading and what belongs to it.
 * Owns: the markup that ties the two together.
 * Used by: options page, first-run page.
 * Never: hides its content.
 */
import type { ComponentChildren, JSX } from 'preact';

export interface SectionProps {
  id: string;
  title: string;
  /** A sentence below the heading. */
  intro?: string;
  children: ComponentChildren;
}

export function Section({ id, title, intro, children }: SectionProps): JSX.Element {
  return (
    <section id={id} class="part" aria-labelledby={`${id}-title`}>
      {/* The section navigation brings the focus here. */}
      <h2 id={`${id}-title`} class="part-title" tabIndex={-1}>
        {title}
      </h2>
      {intro && <p class="hint">{intro}</p>}
      {children}
    </section>
  );
}
