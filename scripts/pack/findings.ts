/**
 * Findings as a person reads them in a terminal.
 * Owns: their lines; the first one of each begins with file:line:column, which terminals and editors make a link.
 * Used by: `check` and all commands that need a right pack.
 * Never: colours; the output is also read by others.
 */
import type { Finding } from './core';

/** All findings of a file. */
export function findingLines(file: string, findings: readonly Finding[], more = 0): string {
  const blocks = findings.map((finding) => {
    const { line, column, severity, id, path, found, allowed, mend } = finding;
    return [
      `${file}:${line}:${column}: ${severity}: ${path || 'the pack'} [${id}]`,
      `    found:   ${found}`,
      `    allowed: ${allowed}`,
      ...(mend === '' ? [] : [`    mend:    ${mend}`]),
    ].join('\n');
  });
  if (more > 0) blocks.push(`${file}: and ${more} more`);
  return blocks.join('\n');
}

/** “2 errors, 1 warning”. */
export function counted(findings: readonly Finding[], more = 0): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length + more;
  const warnings = findings.length + more - errors;
  return `${number(errors, 'error')}, ${number(warnings, 'warning')}`;
}

/** “no claims”, “1 claim”, “2 claims”. */
export function number(count: number, noun: string, plural = `${noun}s`): string {
  return count === 0 ? `no ${plural}` : `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}
