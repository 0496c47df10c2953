/**
 * Mozilla's own check of the Firefox package.
 * Owns: what counts as passed: no error, no warning, no notice.
 * Used by: `main.ts`, `npm test`.
 * Never: leaves one out.
 */
import { runTool } from '../test/run.ts';

interface Report {
  summary: { errors: number; warnings: number; notices: number };
  errors: Message[];
  warnings: Message[];
  notices: Message[];
}

interface Message {
  code: string;
  message: string;
  file?: string;
}

/** @returns a line that says so; @throws Error with every message where there is one */
export async function lintForFirefox(folder: string): Promise<string> {
  const { output } = await runTool('web-ext', ['lint', '--output', 'json', '--source-dir', folder]);
  const report = JSON.parse(output.slice(output.indexOf('{'))) as Report;
  const found = [...report.errors, ...report.warnings, ...report.notices];
  if (found.length === 0) return 'web-ext lint: no error, warning or notice';
  const lines = found.map(({ code, message, file }) => `${code}: ${message} ${file ?? ''}`);
  throw new Error(`web-ext lint has something to say of the Firefox package:\n${lines.join('\n')}`);
}
