/**
 * A vitest run as numbers.
 * Owns: reading its JSON report, and what counts when there is none.
 * Used by: `steps.ts`.
 * Never: takes a run in which nothing ran for a pass.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTool } from './run.ts';
import type { Faults, Outcome } from './step.ts';

/** The part of vitest's report that is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { assertionResults: { fullName: string; status: string }[] }[];
}

/**
 * Runs vitest with one of our configurations.
 * @param files parts of the paths of what is run, and arguments such as `--exclude`; all that the configuration names, without
 */
export async function runVitest(
  config: string,
  env: Record<string, string> = {},
  files: readonly string[] = [],
): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'says-who-report-'));
  const file = path.join(folder, 'report.json');
  const args = [
    'run',
    ...files,
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { code, output } = await runTool('vitest', args, env);
  const report = readReport(file);
  rmSync(folder, { recursive: true, force: true });
  if (!report) return { passed: 0, failed: 1, skipped: 0, output: `no report\n${output}` };
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  // A file that cannot be loaded, an error outside a test or an empty run fails without a failed test.
  const unwell = code !== 0 || passed === 0;
  const failed = report.numFailedTests > 0 ? report.numFailedTests : Number(unwell);
  return { passed, failed, skipped, output, faults: faultsIn(report) };
}

/** A test tries a fault (of the browser, of a page, of somebody's file) where its name, or its group's, says so. */
const FAULT = /(?:^|\s)fault: /;

function faultsIn({ testResults }: Report): Faults {
  const tried = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter((each) => FAULT.test(each.fullName));
  const lost = tried.filter(({ status }) => status !== 'passed').map(({ fullName }) => fullName);
  return { tried: tried.length, lost };
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
