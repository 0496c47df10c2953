/** Types of `arguments.mjs`, for the TypeScript that uses it. */
import type { BrowserName } from './browsers.mjs';
/** @throws Error with one line for anything but `--browser chromium|firefox`. */
export function browserFrom(args: readonly string[]): BrowserName;
