/**
 * A TypeScript entry made into one script, as the packages' own scripts are made.
 * Owns: the build settings for test bundles; each entry is built once per process.
 * Used by: `page-ring.ts` and `gallery.ts`.
 * Never: writes a file.
 */
import path from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Rolldown } from 'vite';
import { noInnerHtml } from '../../scripts/build/no-inner-html';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Bundle {
  /** One classic script; what the entry exports is in `globalThis.saysWhoTest` once it has run. */
  js: string;
  /** Style sheets that the entry imports for the whole page (`?inline` ones are inside `js`). */
  css: string;
}

const built = new Map<string, Promise<Bundle>>();

/** Bundles an entry, given from the repository's root: `bundle('tests/page/entry.ts')`. */
export function bundle(entry: string): Promise<Bundle> {
  const known = built.get(entry);
  if (known) return known;
  const made = make(entry);
  built.set(entry, made);
  return made;
}

async function make(entry: string): Promise<Bundle> {
  const result = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [noInnerHtml(), preact()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      // Readable stacks matter more here than size.
      minify: false,
      cssCodeSplit: false,
      lib: { entry: path.join(ROOT, entry), formats: ['iife'], name: 'saysWhoTest', fileName: 'bundle' },
    },
  })) as Rolldown.RolldownOutput[];
  const files = result.flatMap(({ output }) => output);
  const js = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
  const css = files.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : [])).join('\n');
  // Named expressly: a `var` in evaluated code is not everywhere a global.
  const exported = "if (typeof saysWhoTest !== 'undefined') globalThis.saysWhoTest = saysWhoTest;";
  return { js: `${js}\n${exported}\n`, css };
}
