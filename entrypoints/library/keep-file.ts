/**
 * A pack as a file.
 * Owns: its name, and handing it to the reader as it was imported.
 * Used by: the options page and the library's page.
 * Never: writes a pack anew.
 */
import type { Browser } from 'webextension-polyfill';
import { askLibrary } from '../../lib/extension/messages/ask-library';
import { offerFile } from '../../lib/page/offer-file';

/**
 * @returns the file's name; null where there is no text (any more)
 * @throws NoAnswer
 */
export async function keepPack(browser: Browser, id: string, version: string): Promise<string | null> {
  const text = await askLibrary(browser, { type: 'pack-text', id });
  if (text === null) return null;
  const name = `${id}-${version}.pack.json`;
  offerFile(name, text);
  return name;
}
