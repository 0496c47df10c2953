/**
 * The keyboard commands, once they are pressed.
 * Owns: handing them to the page that the reader is on, and opening the side panel.
 * Used by: the background.
 * Never: looks at the page's address; the page's own script knows its site.
 */
import type { Browser, Tabs } from 'webextension-polyfill';
import { PAGE_COMMANDS, type PageCommand, type PageRequest } from '../../pure/messages/to-page';
import { openPanel } from '../panel/open';

export function answerCommands(browser: Browser): void {
  // Absent where there are no keyboards: Firefox for Android.
  browser.commands?.onCommand.addListener((command: string, tab?: Tabs.Tab) => {
    // Without a detour: the browsers open a panel only while they still know that the reader asked.
    if (command === 'open-panel') void openPanel(browser, tab ?? {}).catch(() => undefined);
    else if (isPageCommand(command)) void tellPage(browser, command, tab);
  });
}

async function tellPage(browser: Browser, command: PageCommand, tab: Tabs.Tab | undefined): Promise<void> {
  const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id === undefined) return;
  // Browser pages have no script of ours: nobody answers, and nothing can be done there.
  const request: PageRequest = { type: 'command', command };
  await browser.tabs.sendMessage(id, request, { frameId: 0 }).catch(() => undefined);
}

function isPageCommand(command: string): command is PageCommand {
  return (PAGE_COMMANDS as readonly string[]).includes(command);
}
