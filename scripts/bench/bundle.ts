/**
 * The measured code as one script for a page.
 * Owns: its build, minified as the packages' scripts are.
 * Used by: `main.ts`.
 * Never: writes a file.
 */
import path from 'node:path';
import { build, type Rolldown } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** One classic script; what the entry exports is in `globalThis.saysWhoBench` once it has run. */
export async function bundleForPage(minify = true): Promise<string> {
  const result = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify,
      lib: {
        entry: path.join(ROOT, 'scripts/bench/in-page/entry.ts'),
        formats: ['iife'],
        name: 'saysWhoBench',
        fileName: 'bench',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const chunks = result.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
  return `${chunks.map(({ code }) => code).join('\n')}\nglobalThis.saysWhoBench = saysWhoBench;\n`;
}
