/** Types of `browsers.mjs`, for the TypeScript that uses it. */
export type BrowserName = 'chromium' | 'firefox';
export function findBrowser(name: BrowserName): string | undefined;
export function needBrowsers(names: readonly BrowserName[]): void;
