/**
 * A clip: words that the reader selected on a page, and what the page says of itself.
 * Owns: its shape and the check on receipt.
 * Used by: the clip script (makes it), the context menu (keeps it until the editor asks), the pack editor.
 * Never: holds more of a page than was selected, the rest of those sentences, and a few words on either side.
 */
import * as v from 'valibot';
import { MAX_ADDRESS, MAX_LINE, oneLine } from './one-line';

/** UTF-16 units: a quotation in a pack is a sentence or two (`lib/pure/pack/fields.ts`). */
export const MAX_QUOTE = 600;
/** UTF-16 units on either side: enough to tell two like sentences apart (W3C Web Annotation, `prefix` and `suffix`). */
export const MAX_BESIDE = 60;

const line = v.pipe(v.string(), v.maxLength(MAX_LINE));

export const ClipSchema = v.strictObject({
  quote: v.strictObject({
    exact: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_QUOTE)),
    prefix: v.pipe(v.string(), v.maxLength(MAX_BESIDE)),
    suffix: v.pipe(v.string(), v.maxLength(MAX_BESIDE)),
  }),
  /** The page's address: without its fragment, http or https. */
  url: v.pipe(v.string(), v.regex(/^https?:\/\//), v.maxLength(MAX_ADDRESS)),
  title: v.optional(line),
  outlet: v.optional(line),
  author: v.optional(line),
  /** YYYY-MM-DD */
  date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), v.maxLength(35))),
});

export type Clip = v.InferOutput<typeof ClipSchema>;

/** Checks a clip on receipt; null: not one of ours. */
export function parseClip(input: unknown): Clip | null {
  const result = v.safeParse(ClipSchema, input);
  return result.success ? result.output : null;
}

/** What the browser itself tells of a selection, where the page cannot be asked. */
export function clipFromMenu(selected: string | undefined, address: string | undefined, title?: string): Clip | null {
  const exact = oneLine(selected, MAX_QUOTE);
  return parseClip({
    quote: { exact, prefix: '', suffix: '' },
    url: address?.replace(/#.*$/s, ''),
    ...(oneLine(title) !== undefined && { title: oneLine(title) }),
  });
}
