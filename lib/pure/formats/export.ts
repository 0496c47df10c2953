/**
 * A pack, or some of its claims, as a file of another form.
 * Owns: the forms, and what the file is called.
 * Used by: the `pack` command, and library and side panel for “Export as” and “Copy as”.
 * Never: less than was asked for without saying so: what could not be put into the form is named.
 */
import type { Pack } from '../pack/schema';
import type { Say } from '../words/say';
import { annotationsOf } from './annotations/annotations';
import { claimsAsJsonLd, packAsJsonLd } from './claim-jsonld/to-jsonld';
import { saidPack } from './said-pack';
import { sheetOf } from './sheet';
import { sheetMarkdown } from './sheet-text';

export const EXPORT_FORMS = ['claim', 'annotations', 'sheet', 'sheet-blank'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

export interface Exported {
  text: string;
  /** `musk-putin-trump.claims.jsonld` */
  fileName: string;
  mediaType: string;
  /** Ids of claims that the form could not take: annotations without anything to point at. */
  leftOut: readonly string[];
}

/** @param claims which of them; all when left out. Unknown ones are passed over. */
export function exportAs(say: Say, pack: Pack, form: ExportForm, claims?: readonly string[]): Exported {
  switch (form) {
    case 'claim': {
      const node = claims ? claimsAsJsonLd(pack, claims) : packAsJsonLd(pack);
      return { text: json(node), fileName: `${pack.id}.claims.jsonld`, mediaType: JSON_LD, leftOut: [] };
    }
    case 'annotations': {
      const words = new Map(saidPack(say, pack, claims).claims.map((claim) => [claim.id, claim]));
      const { collection, notTargeted } = annotationsOf(pack, words, say.locale);
      const fileName = `${pack.id}.annotations.jsonld`;
      return { text: json(collection), fileName, mediaType: JSON_LD, leftOut: notTargeted };
    }
    case 'sheet':
    case 'sheet-blank': {
      const said = saidPack(say, pack, claims);
      const text = sheetMarkdown(say, sheetOf(say, said.pack, said.claims, form === 'sheet-blank'));
      return { text, fileName: `${pack.id}.${form}.md`, mediaType: 'text/markdown', leftOut: [] };
    }
  }
}

const JSON_LD = 'application/ld+json';

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
