/**
 * W3C Web Annotations, as far as they are used here.
 * Owns: their shape.
 * Used by: `annotations.ts`.
 * Never: a field that the standard's own context does not know.
 */

export interface TextualBody {
  type: 'TextualBody';
  value: string;
  format: 'text/plain';
  language: string;
  purpose: 'commenting' | 'tagging';
}

export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix?: string;
  suffix?: string;
}

export interface SpecificResource {
  type: 'SpecificResource';
  source: string;
  selector?: TextQuoteSelector;
}

export interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: 'commenting';
  body: TextualBody[];
  target: SpecificResource[];
  creator: { type: 'Organization'; name: string; homepage?: string };
  rights: string;
}

export interface AnnotationCollection {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'AnnotationCollection';
  label: string;
  total: number;
  first: { id: string; type: 'AnnotationPage'; startIndex: 0; items: Annotation[] };
}
