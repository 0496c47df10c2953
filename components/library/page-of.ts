/**
 * The address of a pack's page.
 * Owns: how it is written.
 * Used by: whatever leads to it.
 * Never: anything but an address of this extension.
 */

/** @param section one of `sections.ts`; the first one when left out */
export function pageOf(pack: string, section?: string): string {
  return `library.html?pack=${encodeURIComponent(pack)}${section ? `#${section}` : ''}`;
}

/** The section of the options page that lists all packs. */
export const ALL_PACKS = 'options.html#packs';
