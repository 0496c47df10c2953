/**
 * The keyboard commands, as the manifest names them.
 * Owns: the commands, their descriptions' message keys, and the keys that are suggested (why these:
 * `docs/decisions/0007-keyboard.md`).
 * Used by: `wxt.config.ts`.
 * Never: suggests more than four keys: Chrome takes no more.
 */

interface Command {
  description?: string;
  suggested_key?: { default: string; mac: string };
}

export const COMMANDS: Record<string, Command> = {
  'next-name': { description: '__MSG_commands_nextName__', suggested_key: keys('Period') },
  'previous-name': { description: '__MSG_commands_previousName__', suggested_key: keys('Comma') },
  'open-card': { description: '__MSG_commands_openCard__', suggested_key: keys('O') },
  'toggle-site': { description: '__MSG_commands_toggleSite__' },
  'open-panel': { description: '__MSG_commands_openPanel__' },
  // The browser describes it itself.
  _execute_action: { suggested_key: keys('S') },
};

function keys(key: string): { default: string; mac: string } {
  return { default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` };
}
