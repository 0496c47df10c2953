/** Proves: a command's key leads to the page the reader is on, and the suggested keys are few and known. */
import { describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { answerCommands } from '../../../lib/extension/commands/listen';
import { COMMANDS } from '../../../lib/extension/commands/manifest';
import { PAGE_COMMANDS } from '../../../lib/pure/messages/to-page';

describe('the commands in the manifest', () => {
  it('suggest no more keys than Chrome takes, none twice, and none with Ctrl+Alt, which is AltGr', () => {
    const keys = Object.values(COMMANDS).flatMap(({ suggested_key }) => (suggested_key ? [suggested_key.default] : []));
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+(?:Period|Comma|[A-Z])$/);
  });

  it('are those that the page and the background know', () => {
    expect(Object.keys(COMMANDS).sort()).toEqual([...PAGE_COMMANDS, '_execute_action', 'open-panel'].sort());
  });
});

describe('a command', () => {
  function background() {
    let press: (command: string, tab?: object) => void = () => undefined;
    const sendMessage = vi.fn(async () => true);
    const open = vi.fn(async () => undefined);
    const browser = {
      commands: { onCommand: { addListener: (listener: typeof press) => (press = listener) } },
      tabs: { sendMessage, query: async () => [{ id: 5 }] },
      sidePanel: { open },
    };
    answerCommands(browser as unknown as Browser);
    return { press: (command: string, tab?: object) => press(command, tab), sendMessage, open };
  }

  it('goes to the tab that it was pressed in', () => {
    const { press, sendMessage } = background();
    press('next-name', { id: 9, windowId: 1 });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(9, { type: 'command', command: 'next-name' }, { frameId: 0 });
  });

  it('goes to the active tab where the browser names none', async () => {
    const { press, sendMessage } = background();
    press('toggle-site');
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
    expect(sendMessage).toHaveBeenCalledWith(5, { type: 'command', command: 'toggle-site' }, { frameId: 0 });
  });

  it('for the panel opens it before anything is waited for, or the browser would refuse', () => {
    const { press, open, sendMessage } = background();
    press('open-panel', { id: 9, windowId: 1 });
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 1 });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('that is none of ours does nothing', () => {
    const { press, open, sendMessage } = background();
    press('erase-everything', { id: 9 });
    expect(open).not.toHaveBeenCalled();
    expect(sendMessage).not.toHaveBeenCalled();
  });
});
