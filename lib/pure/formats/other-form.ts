/**
 * A file that is no pack but can become one: `ClaimReview` of whatever form, or our own `Claim` JSON-LD.
 * Owns: telling these from a pack, and the account of what was read.
 * Used by: the library, before a file is checked as a pack.
 * Never: takes a pack for anything else, also a broken one: its own checks tell best what is wrong with it.
 */
import type { PackTrouble } from '../library/model';
import { visibly } from '../pack/characters';
import type { PackProblem } from '../pack/problem';
import type { Pack } from '../pack/schema';
import { isExportedPack, packFromJsonLd } from './claim-jsonld/from-jsonld';
import type { ImportOptions } from './claim-review/import';
import type { LeftOut } from './claim-review/left-out';
import { hasClaimReview, readClaimReviews } from './claim-review/read';

/** What was read; the words are in `words/imported.ts`. */
export type ReadAccount =
  | { form: 'claim' }
  | { form: 'claim-review'; found: number; taken: number; leftOut: readonly LeftOut[] };

export type OtherForm =
  | { kind: 'pack'; pack: Pack; account: ReadAccount }
  /** Reviews, but none that could become a claim. */
  | { kind: 'nothing'; account: ReadAccount }
  | { kind: 'refused'; trouble: PackTrouble };

/** Problems that are handed on; whoever made the file begins with the first. */
const MAX_PROBLEMS = 20;

/** A pack says so in a field of its own; in an export the same field has our prefix. */
const SAYS_PACK = /"format"\s*:\s*"says-who-pack\//;

/** @returns null where the text is to be read as a pack */
export function readOtherForm(text: string, options: ImportOptions): OtherForm | null {
  if (SAYS_PACK.test(text)) return null;
  const exported = exportedIn(text);
  if (exported !== null) {
    const read = packFromJsonLd(exported);
    if (read.ok) return { kind: 'pack', pack: read.pack, account: { form: 'claim' } };
    return { kind: 'refused', trouble: troubleOf(read.problems) };
  }
  if (!hasClaimReview(text)) return null;
  const { pack, problems, ...account } = readClaimReviews(text, options);
  if (problems.length > 0) return { kind: 'refused', trouble: troubleOf(problems) };
  // The word alone makes no review of it: what else it is, the checks of a pack tell.
  if (account.found === 0) return null;
  const read: ReadAccount = { form: 'claim-review', ...account };
  return pack ? { kind: 'pack', pack, account: read } : { kind: 'nothing', account: read };
}

function exportedIn(text: string): unknown {
  if (!text.includes('sayswho:format')) return null;
  try {
    const document: unknown = JSON.parse(text);
    return isExportedPack(document) ? document : null;
  } catch {
    return null;
  }
}

function troubleOf(problems: readonly PackProblem[]): PackTrouble {
  const named = problems
    .slice(0, MAX_PROBLEMS)
    .map(({ path, found, allowed }) => ({ path: visibly(path), found: visibly(found), allowed }));
  return { kind: 'problems', problems: named, more: problems.length - named.length };
}
