/**
 * What a draft holds, as a list to choose from.
 * Owns: what each part is called there, and how much of it is missing or wrong.
 * Used by: the pack editor's list, and its choices of entities, claims and sources.
 * Never: leaves out a part that has no name yet.
 */
import type { Finding } from '../pack/finding';
import type { Part } from './blank';
import { findingsAt, type Weight, weightOf } from './check';
import { type DraftPack, listAt, textAt } from './draft';
import { isReferred } from './settle-ids';

export interface OutlineRow {
  id: string;
  /** '' where nothing is written yet. */
  title: string;
  /** The gravest of what was found in it; null: nothing. */
  weight: Weight | null;
}

const TITLES: Readonly<Record<Part, readonly string[]>> = {
  sources: ['title', 'publisher', 'description'],
  entities: ['name'],
  claims: ['text', 'quote.exact'],
};
const GRAVEST: readonly Weight[] = ['wrong', 'missing', 'remark'];

export function outlineOf(draft: DraftPack, part: Part, findings: readonly Finding[] = []): readonly OutlineRow[] {
  return listAt(draft, [part]).map((entry, at) => {
    const titles = TITLES[part].map((field) => textAt(entry, field.split('.')).trim());
    const weights = new Set(findingsAt(findings, [part, at]).map(weightOf));
    return {
      id: textAt(entry, ['id']),
      title: titles.find((title) => title !== '') ?? '',
      weight: GRAVEST.find((weight) => weights.has(weight)) ?? null,
    };
  });
}

/** How many claims name an entity, in whatever place: what hangs on it before it is removed. */
export function claimsNaming(draft: DraftPack, id: string): number {
  return listAt(draft, ['claims']).filter((claim) => isReferred(claim, id)).length;
}
