/**
 * Which sheet is asked for.
 * Owns: the page's address, as links to it are written.
 * Used by: whoever links to the sheet (library, side panel); the page reads it back.
 * Never: holds a claim's text: addresses stay in the browser's history.
 */

export interface SheetAsked {
  pack: string;
  /** In its pack; all claims when left out. */
  claims?: readonly string[] | undefined;
  /** With the answers left blank. */
  blank?: boolean | undefined;
}

/** Relative to the extension: `/print.html?pack=…&claim=…&blank=1`. */
export function sheetAddress({ pack, claims = [], blank = false }: SheetAsked): string {
  const parts = [`pack=${encodeURIComponent(pack)}`, ...claims.map((id) => `claim=${encodeURIComponent(id)}`)];
  return `/print.html?${[...parts, ...(blank ? ['blank=1'] : [])].join('&')}`;
}

/** @param query takes the values of a name out of the page's address */
export function sheetAsked(query: (name: string) => readonly string[]): SheetAsked {
  const claims = query('claim');
  return {
    pack: query('pack')[0] ?? '',
    claims: claims.length > 0 ? claims : undefined,
    blank: query('blank')[0] === '1',
  };
}
