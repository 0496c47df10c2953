/**
 * The reader's packs on the options page, changed as a reader changes them.
 * Owns: choosing a file, adding, switching and removing, each done once the page says that it is.
 * Used by: the end-to-end tests, the measuring of a large library.
 * Never: asks the background past the page. How long is waited is the page's own default timeout.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { press } from './press.ts';

/** How often is looked, ms. */
const OFTEN = { polling: 20 };

/** Chooses a file, and gives what the dialog says of it: the pack that could be added, or why it cannot. */
export async function chooseFile(options: Page, file: string): Promise<string> {
  await options.bringToFront();
  const field = (await options.$('#pack-file')) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(file);
  const said = await options.waitForFunction(() => {
    const dialog = document.querySelector<HTMLElement>('dialog:has(.preview, .trouble)');
    return dialog ? dialog.innerText : false;
  }, OFTEN);
  return said.jsonValue() as Promise<string>;
}

/** Presses “Add”, and gives what the page says when that is done. */
export async function addPack(options: Page): Promise<string> {
  return told(options, () => press(options, 'Add'));
}

/** Switches a pack, and gives what the page says when that is done. */
export async function switchPack(options: Page, title: string): Promise<string> {
  return told(options, () => press(options, `Use ${title}`));
}

/** Removes a pack, and gives what the page says when that is done. */
export async function removePack(options: Page, title: string): Promise<string> {
  await press(options, `Details: ${title}`);
  await press(options, `Remove: ${title}`);
  return told(options, () => press(options, 'Remove'));
}

/** The packs that are switched on, by their titles. */
export function packsInUse(options: Page): Promise<string[]> {
  return options.$$eval('.pack:not(.pack-off) .pack-title', (titles) => titles.map((each) => each.textContent.trim()));
}

/** Does something, and gives the words that the status line then has; those of before may still stand there. */
async function told(options: Page, act: () => Promise<void>): Promise<string> {
  await options.evaluate(() => {
    for (const each of document.querySelectorAll('.status-words')) each.setAttribute('data-before', '');
  });
  await act();
  const words = await options.waitForFunction(
    () => document.querySelector('.status-words:not([data-before])')?.textContent,
    OFTEN,
  );
  return words.jsonValue() as Promise<string>;
}
