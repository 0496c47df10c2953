/**
 * What the browser tells of itself for a report of a failure.
 * Owns: asking for it once, while it can still be asked.
 * Used by: every entry point in whose view something can fail.
 * Never: asks for more than version and browser; `lib/pure/report` keeps the rest out.
 */
import type { Browser } from 'webextension-polyfill';
import type { FaultFacts, FaultView } from '../pure/report/report';

export function faultFacts(
  browser: Pick<Browser, 'runtime'>,
  view: FaultView,
): Pick<FaultFacts, 'version' | 'userAgent' | 'view'> {
  return { version: browser.runtime.getManifest().version, userAgent: navigator.userAgent, view };
}
