/**
 * Putting a text into the clipboard.
 * Owns: the question to the browser, asked in the reader's own press.
 * Used by: the card script and the extension's own pages.
 * Never: reads the clipboard, or says that a text was copied when it was not.
 */

/** @returns false where the browser or the page forbids it: pages without https have no clipboard */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
