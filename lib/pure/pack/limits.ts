/**
 * How much a pack may hold: limits that protect the reader of a stranger's pack.
 * Owns: the numbers, each with its reason.
 * Used by: `schema.ts`, `read.ts` and its parts, and whoever fetches a pack and stops while it streams.
 * Never: a limit that a pack written by hand comes near.
 */
export const PACK_LIMITS = {
  /** Of the text in UTF-8: 20 MB. 50,000 short claims fit in, and a browser reads it in about a second. */
  bytes: 20_000_000,
  /** Of one pack: what was measured with the largest pack of the long run. */
  claims: 50_000,
  entities: 10_000,
  sources: 1000,
  /** Entries of any one list; none is longer than that of the claims. */
  entries: 50_000,
  /** Entries of a list inside an entity or claim; the longest of the format has 200. */
  inner: 1000,
  /** Claims that one claim rests on, over all steps: its card shows them all, and hundreds of cards go in one message. */
  ground: 50,
  /** Fields of any one object; the widest of the format has under thirty. */
  fields: 100,
  /** How deep lists and objects may stand in each other; the format needs nine. */
  depth: 20,
  /** Of one text as it is written in the file, in UTF-16 units: the longest address, every character of it escaped. */
  written: 12_000,
} as const;
