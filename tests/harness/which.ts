/**
 * What the environment says about this run.
 * Owns: the three variables that a person may set.
 * Used by: the rest of the harness.
 * Never: looks at anything else.
 */
import type { BrowserName } from '../../scripts/browsers/session';

/** `SAYS_WHO_BROWSER=firefox`: which browser this run is for; Chromium if nothing is said. */
export const BROWSER: BrowserName = process.env.SAYS_WHO_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** `SAYS_WHO_BARE=1`: no extension is installed, for work on `lib/page` and `components` before there is a package. */
export const BARE = process.env.SAYS_WHO_BARE === '1';

/** `SAYS_WHO_VISIBLE=1`: with a window, to watch a test at work. */
export const VISIBLE = process.env.SAYS_WHO_VISIBLE === '1';
