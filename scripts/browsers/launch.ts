/**
 * Starts a browser with the built package installed.
 * Owns: the choice between the two.
 * Used by: `tests/harness/session.ts`, `npm start`.
 * Never: installs anything but the extension it is given.
 */
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, LaunchOptions, Session } from './session.ts';

/** Starts the named browser. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Session> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
