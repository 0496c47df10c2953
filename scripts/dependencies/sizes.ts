/**
 * How much of each package is in the scripts that are shipped.
 * Owns: a build with source maps in a folder of its own, and telling whose each byte is.
 * Used by: `scripts/dependencies.ts`.
 * Never: touches `.output`; the scripts are the same but for the maps.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'wxt';
import { ROOT } from '../test/run.ts';

/** Package → script → bytes. What is shared by the extension's own pages counts once, as `own pages`. */
export type Sizes = ReadonlyMap<string, ReadonlyMap<string, number>>;

export const OWN_PAGES = 'own pages';

/** Builds the package for Chromium and looks into all its scripts. */
export async function measure(): Promise<Sizes> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'says-who-sizes-'));
  try {
    await build({
      root: ROOT,
      browser: 'chrome',
      outDir,
      logger: QUIET,
      vite: () => ({ build: { sourcemap: 'hidden' } }),
    });
    const sizes = new Map<string, Map<string, number>>();
    for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((each) =>
      each.endsWith('.js'),
    )) {
      const code = readFileSync(path.join(outDir, file), 'utf8');
      const map = JSON.parse(readFileSync(path.join(outDir, `${file}.map`), 'utf8')) as SourceMapPayload;
      // `chrome-mv3/card.js`, `chrome-mv3/chunks/say-1a2b.js`
      const script = file.includes('chunks') ? OWN_PAGES : path.basename(file);
      for (const [name, bytes] of bytesByPackage(code, map)) {
        const row = sizes.get(name) ?? new Map<string, number>();
        sizes.set(name, row.set(script, (row.get(script) ?? 0) + bytes));
      }
    }
    return sizes;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** Whose the bytes of a script are, as far as they are of a package. */
export function bytesByPackage(code: string, payload: SourceMapPayload): Map<string, number> {
  const map = new SourceMap(payload);
  const bytes = new Map<string, number>();
  for (const [line, text] of code.split('\n').entries()) {
    let column = 0;
    for (const character of text) {
      const entry = map.findEntry(line, column);
      const name = 'originalSource' in entry ? packageOf(entry.originalSource) : null;
      if (name) bytes.set(name, (bytes.get(name) ?? 0) + Buffer.byteLength(character));
      column += character.length;
    }
  }
  return bytes;
}

/** `…/node_modules/@floating-ui/core/dist/x.mjs` → `@floating-ui/core`; null for what is our own. */
export function packageOf(source: string): string | null {
  return /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? null;
}

const nothing = (): void => undefined;
/** wxt's own lines are of no use here; what goes wrong is thrown. */
const QUIET = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  success: nothing,
  level: 0,
};
