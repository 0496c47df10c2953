/**
 * Entries of the settings that hold in private windows only.
 * Owns: what they are, and laying them over what is stored.
 * Used by: the settings store; the background, which keeps them.
 * Never: holds a setting that says nothing about what was read.
 */

/**
 * By the keys of stored entries (`site:HOST`, `pause:HOST`, `mute:ENTITY`); null: what is stored of that key does not
 * hold there.
 */
export type PrivateEntries = Readonly<Record<string, string | number | null>>;

/** All entries as they hold in a private window. */
export function withPrivate(
  stored: Readonly<Record<string, unknown>>,
  own: PrivateEntries,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries({ ...stored, ...own }).filter(([key]) => own[key] !== null));
}
