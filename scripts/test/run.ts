/**
 * Running one tool and waiting for its end.
 * Owns: the child process, its output, and its time limit.
 * Used by: the steps of `npm test` and `npm start`.
 * Never: outlives its limit, nor leaves a grandchild (a browser) behind.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** No tool here takes near as long; one that does hangs. */
const LIMIT = 10 * 60_000;

export interface Ran {
  code: number;
  /** Both streams, in the order they came. */
  output: string;
}

/** Runs a tool of `node_modules/.bin`, `node` or `npm`; what goes wrong is in the answer. */
export function runTool(tool: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const windows = process.platform === 'win32';
  return new Promise((resolve) => {
    const child = spawn(tool, args, {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
      // A group of its own, so that the limit reaches what the tool started.
      detached: !windows,
    });
    const chunks: string[] = [];
    const end = () => {
      if (child.pid !== undefined) killGroup(child.pid);
    };
    const limit = setTimeout(() => {
      chunks.push(`\nended after ${LIMIT / 1000} s\n`);
      end();
    }, LIMIT);
    process.once('exit', end);
    const finish = (code: number) => {
      clearTimeout(limit);
      process.off('exit', end);
      // Some tools colour what they print even into a pipe.
      resolve({ code, output: stripVTControlCharacters(chunks.join('')).trim() });
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    }
    child.on('error', (error) => {
      chunks.push(String(error));
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

function killGroup(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}
