/**
 * `ClaimReview` out of a file, of whatever form.
 * Owns: finding the JSON in a text: a document, one a line, or the scripts of a saved page.
 * Used by: the `pack` command, and the library when such a file is added.
 * Never: parses HTML; it only looks for scripts of one type, whose content is no HTML.
 */
import { type Imported, type ImportOptions, packFromClaimReviews } from './import';
import { type LeftOut, leaveOut } from './left-out';

/** Reads a file's text as reviews. A part that is no JSON is told and passed over. */
export function readClaimReviews(text: string, options: ImportOptions): Imported {
  const parts = partsOf(text);
  const documents: unknown[] = [];
  const broken: LeftOut[] = [];
  parts.forEach((part, at) => {
    const read = parsed(part);
    if (read === undefined) leaveOut(broken, at + 1, 'not-json');
    else documents.push(read.document);
  });
  const imported = packFromClaimReviews(documents, options);
  return { ...imported, leftOut: [...broken, ...imported.leftOut] };
}

/** Whether a text has reviews in it at all: what to tell a file by that may be a pack instead. */
export function hasClaimReview(text: string): boolean {
  return text.includes('ClaimReview') || text.includes('claimReviewed');
}

/** The beginning of a script, up to what ends its tag; the type is looked for in it. */
const OPENING = /<script(?=[\s>])[^<>]*>/gi;
const LINKED_DATA = /\stype\s*=\s*["']?application\/ld\+json\b/i;

/** The contents of scripts of one type. Each end is looked for once: a page may begin a million and end none. */
function scriptsIn(page: string): string[] {
  const found: string[] = [];
  const closing = /<\/script\s*>/gi;
  OPENING.lastIndex = 0;
  for (let tag = OPENING.exec(page); tag !== null; tag = OPENING.exec(page)) {
    if (!LINKED_DATA.test(tag[0])) continue;
    closing.lastIndex = OPENING.lastIndex;
    const end = closing.exec(page);
    if (end === null) break;
    found.push(page.slice(OPENING.lastIndex, end.index));
    OPENING.lastIndex = closing.lastIndex;
  }
  return found;
}

function partsOf(text: string): string[] {
  const whole = text.replace(/^\ufeff/, '').trim();
  if (whole.startsWith('<')) return scriptsIn(whole);
  if (parsed(whole) !== undefined) return [whole];
  const lines = whole.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => /^\s*[{[]/.test(line)) ? lines : [whole];
}

function parsed(part: string): { document: unknown } | undefined {
  for (const text of [part, mended(part)]) {
    try {
      return { document: JSON.parse(text) };
    } catch {
      // The next writing of it, if there is one.
    }
  }
  return undefined;
}

/** What content systems put around JSON in a page, and line breaks where JSON wants them written out. */
function mended(part: string): string {
  return part
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/;\s*$/, '');
}
