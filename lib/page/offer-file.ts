/**
 * Handing the reader a file.
 * Owns: the link that a press on it makes the browser save.
 * Used by: the pages of options, library and editor, and the side panel.
 * Never: needs the permission to download.
 */

import { page } from './own-document';

/** ms: the browser has long begun to save by then. */
const LET_GO_AFTER = 60_000;

export function offerFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LET_GO_AFTER);
}
