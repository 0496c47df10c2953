/**
 * The checks as somebody writes.
 * Owns: checking a draft as a pack would be, and telling what is still missing from what is wrong.
 * Used by: the pack editor.
 * Never: checks less than an import does: what the editor calls ready can be added anywhere.
 */
import type { Finding } from '../pack/finding';
import { pathOf } from '../pack/problem';
import { readPack } from '../pack/read';
import type { Pack } from '../pack/schema';
import type { DraftPack, Path } from './draft';

export interface DraftCheck {
  /** null as long as something is missing or wrong. */
  pack: Pack | null;
  /** Errors and remarks, in the order of the document. */
  findings: readonly Finding[];
  /** Findings that are known besides. */
  more: number;
}

/** What a finding means to somebody who is still writing. */
export type Weight = 'missing' | 'wrong' | 'remark';

/** The text of a draft as a file: what is exported, stored and checked. */
export function draftText(draft: DraftPack): string {
  return `${JSON.stringify(draft, null, 2)}\n`;
}

/** @param today YYYY-MM-DD */
export function checkDraft(draft: DraftPack, today: string): DraftCheck {
  const read = readPack(draftText(draft), { today });
  if (read.ok) return { pack: read.pack, findings: read.warnings, more: 0 };
  return { pack: null, findings: read.problems, more: read.more };
}

/** A field that holds nothing yet is no mistake. */
export function weightOf({ severity, found }: Finding): Weight {
  if (severity === 'warning') return 'remark';
  return found === 'nothing' || found === 'an empty text' || found === 'an empty list' ? 'missing' : 'wrong';
}

/** What is found at a field, or anywhere in a part: at `['claims', 3]`, or in it. */
export function findingsAt(findings: readonly Finding[], path: Path): readonly Finding[] {
  const at = pathOf(path);
  return findings.filter((finding) => finding.path === at || isWithin(finding.path, at));
}

const isWithin = (path: string, at: string): boolean =>
  path.startsWith(at) && (path[at.length] === '[' || path[at.length] === '.');
