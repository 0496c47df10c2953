/**
 * A claim from a clip: “Add a claim from this”.
 * Owns: which of the clip's facts become which fields of a source and a claim.
 * Used by: the pack editor.
 * Never: words the claim. The sentence stands there as the quotation; the claim's own words are the writer's.
 */
import type { Clip } from '../clip/clip';
import { blankClaim, blankSource } from './blank';
import { type DraftPack, type JsonObject, listAt, textAt, withEntry } from './draft';

export interface ClipAdded {
  draft: DraftPack;
  /** The new claim's place among the claims. */
  claim: number;
}

/** Adds the page as a source, unless its address is one already, and a claim with the quotation. */
export function addFromClip(draft: DraftPack, clip: Clip): ClipAdded {
  const known = listAt(draft, ['sources']).find((source) => textAt(source, ['url']) === clip.url);
  const source = known ?? sourceOf(draft, clip);
  const withSource = known ? draft : withEntry(draft, ['sources'], source);
  const claim: JsonObject = {
    ...blankClaim(withSource, textAt(source, ['id'])),
    quote: quoteOf(clip),
  };
  return { draft: withEntry(withSource, ['claims'], claim), claim: listAt(draft, ['claims']).length };
}

function sourceOf(draft: DraftPack, clip: Clip): JsonObject {
  const { title, outlet, author, date, url } = clip;
  return {
    ...blankSource(draft, title ?? outlet ?? ''),
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { publisher: outlet }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { datePublished: date }),
    // A pack leads its readers to https only.
    ...(url.startsWith('https:') && { url }),
  };
}

function quoteOf({ quote: { exact, prefix, suffix } }: Clip): JsonObject {
  return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}
