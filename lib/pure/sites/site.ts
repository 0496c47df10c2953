/**
 * What can be a site: a host name as rules are kept under it, read from what somebody types.
 * Owns: the form of a site, and making one of a host name, an address, or something like one.
 * Used by: the options page, the import of settings.
 * Never: guesses. What is no address is refused, with the reason.
 */
import { forbiddenIn } from '../pack/characters';
import { siteOf } from './rules';

/** UTF-16 units: the longest host name there is. */
const LONGEST = 253;
/** What no host name may hold (WHATWG URL, forbidden host code points), upper case aside. */
const FORBIDDEN = /[\s/?#@:\\[\]<>^|%\p{Cc}]/u;
const IP_V6 = /^\[[\da-f:.]+\]$/;

/** Whether a rule can be kept under this name: a host as `siteOf` gives it. */
export function isSite(site: string): boolean {
  if (site === '' || site.length > LONGEST || siteOf(site) !== site) return false;
  return IP_V6.test(site) || (!FORBIDDEN.test(site) && !forbiddenIn(site) && !/^\.|\.\./.test(site));
}

export const TYPED_PROBLEMS = ['empty', 'no-address', 'not-web'] as const;
export type TypedProblem = (typeof TYPED_PROBLEMS)[number];

/** Takes an address apart as the browser does (`URL`); null where it is none. */
export type ParseAddress = (address: string) => { protocol: string; hostname: string } | null;

/**
 * The site that somebody means by what they typed or pasted: `news.example`, `*.news.example`,
 * `https://www.news.example/a/b?c`.
 */
export function siteFromTyped(typed: string, parse: ParseAddress): { site: string } | { problem: TypedProblem } {
  const text = typed.trim().replace(/^\*\./, '');
  if (text === '') return { problem: 'empty' };
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
  // “mailto:somebody@news.example” and the like name no site; “localhost:8080” does.
  if (!whole && /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text)) return { problem: 'not-web' };
  if (/\s/.test(text)) return { problem: 'no-address' };
  const address = parse(whole ? text : `https://${text}`);
  if (!address) return { problem: 'no-address' };
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return { problem: 'not-web' };
  const site = siteOf(address.hostname);
  // A single word is hardly ever a site, and a rule for “com” would hold for half the web.
  const single = !/[.:]/.test(site) && site !== 'localhost';
  const number = !whole && /^\d+$/.test(text);
  return !isSite(site) || single || number ? { problem: 'no-address' } : { site };
}
