/**
 * A saved page as a file.
 * Owns: reading it, telling HTML from other files, and its encoding.
 * Used by: `scanner.ts`.
 * Never: parses HTML; the browser does.
 */
import { readFile } from 'node:fs/promises';
import { fileProblem, Problem } from './problem.ts';

export interface SavedPage {
  file: string;
  body: Buffer;
  contentType: string;
}

/** Elements by one of which a text shows that it is HTML. */
const TAG = /<(?:!doctype html|html|head|body|title|meta|main|article|section|div|h[1-6]|p|span|a|ul|ol|table)[\s/>]/i;

/** Reads a page. @throws Problem where there is none */
export async function readSavedPage(file: string): Promise<SavedPage> {
  const body = await readFile(file).catch((error: unknown) => {
    throw fileProblem('file', file, error);
  });
  const isUtf16 = (body[0] === 0xff && body[1] === 0xfe) || (body[0] === 0xfe && body[1] === 0xff);
  if (!isUtf16 && (body.includes(0) || !TAG.test(body.toString('latin1'))))
    throw new Problem(`${file} is not an HTML page.`);
  // Many pages say how they are written only in a header, which is not saved with them.
  return { file, body, contentType: isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html' };
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
