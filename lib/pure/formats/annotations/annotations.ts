/**
 * Claims as W3C Web Annotations.
 * Owns: which document a claim is an annotation of, and at which words.
 * Used by: the `pack` command, and library and side panel for “Export as”.
 * Never: the bare claim as a body: who says so and what came back stand in the same text. Never a target that is made
 * up: a claim whose source has no address is told to be left out.
 */
import type { Claim, Pack } from '../../pack/schema';
import { licenceIri, packIri, partIri } from '../iris';
import type { Annotation, AnnotationCollection, SpecificResource, TextualBody } from './model';

/** A claim in words, in the reader's language: the text that is copied too, and its kind. */
export interface ClaimWords {
  copy: string;
  kind: string;
}

export interface Annotated {
  collection: AnnotationCollection;
  /** Claims that nothing can be pointed at for: neither their source nor a report of them has an address. */
  notTargeted: readonly string[];
}

/**
 * @param words of each claim, by its id; claims without words are not asked for
 * @param locale the language of these words
 */
export function annotationsOf(pack: Pack, words: ReadonlyMap<string, ClaimWords>, locale: string): Annotated {
  const items: Annotation[] = [];
  const notTargeted: string[] = [];
  for (const claim of pack.claims) {
    const said = words.get(claim.id);
    if (!said) continue;
    const target = targetsOf(pack, claim);
    if (target.length > 0) items.push(annotation(pack, claim, said, locale, target));
    else notTargeted.push(claim.id);
  }
  const id = `${packIri(pack)}/annotations`;
  const collection: AnnotationCollection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: pack.title,
    total: items.length,
    first: { id: `${id}/1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return { collection, notTargeted };
}

function annotation(
  pack: Pack,
  claim: Claim,
  said: ClaimWords,
  language: string,
  target: SpecificResource[],
): Annotation {
  const body = (purpose: TextualBody['purpose'], value: string): TextualBody => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    language,
    purpose,
  });
  const { name, url } = pack.publisher;
  return {
    id: `${packIri(pack)}/annotations${partIri('claim', claim.id)}`,
    type: 'Annotation',
    motivation: 'commenting',
    body: [body('commenting', said.copy), body('tagging', said.kind)],
    target,
    creator: { type: 'Organization', name, ...(url !== undefined && { homepage: url }) },
    rights: licenceIri(pack.license),
  };
}

/** The source, at the quotation where there is one; and each report that has an address of its own. */
function targetsOf(pack: Pack, claim: Claim): SpecificResource[] {
  const source = pack.sources.find(({ id }) => id === claim.locator.source) ?? pack.sources[0];
  const reports = new Set(claim.reports.flatMap(({ url }) => url ?? []));
  const targets: SpecificResource[] = [];
  if (source?.url !== undefined) {
    reports.delete(source.url);
    targets.push({
      type: 'SpecificResource',
      source: source.url,
      ...(claim.quote && { selector: selectorOf(claim.quote) }),
    });
  }
  return [...targets, ...[...reports].map((url): SpecificResource => ({ type: 'SpecificResource', source: url }))];
}

function selectorOf({ exact, prefix, suffix }: NonNullable<Claim['quote']>): NonNullable<SpecificResource['selector']> {
  return {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  };
}
