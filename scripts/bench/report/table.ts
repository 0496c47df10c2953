/**
 * Markdown tables.
 * Owns: how one is written.
 * Used by: the parts of the report.
 * Never: knows what is in them.
 */

/** A table; all columns but the first are set flush right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
