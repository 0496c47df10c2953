/**
 * Sections of the benchmarks' document that another command writes.
 * Owns: finding one and putting it in its place.
 * Used by: both commands that write the document.
 * Never: changes the other sections.
 */

/** The section of the second level with this heading, to the next one; null where there is none. */
export function sectionOf(document: string, heading: string): string | null {
  const place = placeOf(document, heading);
  return place && document.slice(place.from, place.to).trimEnd();
}

/** The document with this section: where it stood before, else at the end. */
export function withSection(document: string, heading: string, section: string): string {
  const end = document.trimEnd();
  const place = placeOf(end, heading);
  if (!place) return `${end}\n\n${section.trimEnd()}\n`;
  const after = end.slice(place.to);
  return `${end.slice(0, place.from)}${section.trimEnd()}\n${after === '' ? '' : `\n${after}\n`}`;
}

function placeOf(document: string, heading: string): { from: number; to: number } | null {
  const line = `\n## ${heading}\n`;
  const at = `${document}\n`.indexOf(line);
  if (at < 0) return null;
  const next = document.indexOf('\n## ', at + line.length - 1);
  return { from: at + 1, to: next < 0 ? document.length : next + 1 };
}
