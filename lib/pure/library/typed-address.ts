/**
 * What somebody typed as the address of a pack.
 * Owns: telling an address that may be asked from one that may not, before anything is asked.
 * Used by: the options page.
 * Never: mends an address into another one; a scheme that is left out is https.
 */

/** The parts of an address that are looked at; what parses one is handed in. */
interface Parsed {
  protocol: string;
  username: string;
  password: string;
  hostname: string;
  host: string;
  href: string;
}

export type TypedAddress =
  | { url: string; host: string }
  | { problem: 'empty' | 'no-address' | 'not-https' | 'has-credentials' };

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

export function typedAddress(typed: string, parse: (address: string) => Parsed | null): TypedAddress {
  const text = typed.trim();
  if (text === '') return { problem: 'empty' };
  const url = parse(SCHEME.test(text) ? text : `https://${text}`);
  // A single word is what somebody is still typing.
  if (!url || !(url.hostname.includes('.') || url.hostname.startsWith('[') || url.hostname === 'localhost'))
    return { problem: 'no-address' };
  if (url.protocol !== 'https:') return { problem: url.protocol === 'http:' ? 'not-https' : 'no-address' };
  if (url.username !== '' || url.password !== '') return { problem: 'has-credentials' };
  return { url: url.href, host: url.host };
}
