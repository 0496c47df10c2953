/**
 * Copying a text, in a page of ours.
 * Owns: the call.
 * Used by: the options page and the library's page.
 * Never: says that a text was copied when it was not.
 */

/** @returns whether it is in the clipboard now */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
