/**
 * A TypeScript entry made into one script that is evaluated in a page.
 * Owns: the build settings.
 * Used by: `scanner.ts`, and the evaluation for what it runs in a page.
 * Never: writes a file.
 */
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { ROOT } from '../test/run.ts';

/**
 * Bundles an entry, given from the root of the repository.
 * @returns an expression whose value holds what the entry exports; it leaves no name behind in the page
 */
export async function bundleForPage(entry: string): Promise<string> {
  const result = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(ROOT, entry), formats: ['iife'], name: 'exported', fileName: 'bundle' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunks = result.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
  return `(() => { ${chunks.map(({ code }) => code).join('\n')}\nreturn exported; })()`;
}
