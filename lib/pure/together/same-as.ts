/**
 * Addresses that say what something is.
 * Owns: when two addresses are the same one, and the Wikidata item that an address stands for.
 * Used by: `entities.ts`, `claims.ts`.
 * Never: follows an address.
 */

const WIKIDATA =
  /^https:\/\/(?:www\.|m\.)?wikidata\.org\/(?:(?:wiki|entity)\/(?:Special:EntityData\/)?)(Q[1-9]\d*)(?:\.\w+)?\/?(?:[?#].*)?$/i;

/** `Q317521`, from any form of its address; null for every other address. */
export function wikidataItem(address: string): string | null {
  return WIKIDATA.exec(address)?.[1]?.toUpperCase() ?? null;
}

/** The address as it is compared: without a fragment, `www.`, a slash at its end, and capitals in the host. */
export function bareAddress(address: string): string {
  const [, host = '', rest = ''] = /^https:\/\/([^/?#]*)([^#]*)/i.exec(address) ?? [];
  return `${host.toLowerCase().replace(/^www\./, '')}${rest.replace(/\/$/, '')}`;
}
