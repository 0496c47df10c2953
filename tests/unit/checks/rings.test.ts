/** Proves: the ring check finds each kind of breach, says where and why, and leaves the innocent alone. */
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../scripts/checks/rings';

describe('imports', () => {
  it.each([
    ['lib/pure/a.ts', "import { x } from '../page/b';", "imports '../page/b'", 'The pure ring imports nothing'],
    ['lib/pure/a.ts', "export type { T } from '../extension/x';", "imports '../extension/x'", 'The pure ring'],
    ['lib/pure/a.ts', "type S = import('node:fs').Stats;", "imports 'node:fs'", 'no Node'],
    ['lib/page/a.ts', "import b from 'webextension-polyfill';", "imports 'webextension-polyfill'", 'The page ring'],
    ['lib/extension/a.ts', "import { y } from '../page/y';", "imports '../page/y'", 'The extension ring'],
    ['components/a.tsx', "import { y } from '../lib/page/y';", "imports '../lib/page/y'", 'Components take data'],
    ['entrypoints/a.ts', "import { y } from '../scripts/y';", "imports '../scripts/y'", 'Entry points join'],
    ['lib/page/a.ts', "void import('./x');", "loads './x'", 'no import() of code'],
  ])('%s: %s', (file, text, what, sentence) => {
    const failures = checkFile(file, `\n${text}`);
    expect(failures.join('\n')).toContain(`${file}:2: ${what}`);
    expect(failures.join('\n')).toContain(sentence);
  });

  it('lets imports go inwards', () => {
    expect(checkFile('lib/page/a.ts', "import { x } from '../pure/x'; import type { y } from './y';")).toEqual([]);
    expect(checkFile('lib/pure/b/a.ts', "import * as v from 'valibot'; import { x } from '../c/x';")).toEqual([]);
    expect(checkFile('components/a/b.tsx', "import css from '../a.css?inline'; import 'preact/hooks';")).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['lib/pure/a.ts', 'document.title;', "names 'document'"],
    ['lib/pure/a.ts', 'setTimeout(go, 1);', "names 'setTimeout'"],
    ['lib/pure/a.ts', 'Date.now();', "names 'Date.now'"],
    ['lib/pure/a.ts', 'new Date();', 'reads the clock'],
    ['lib/page/a.ts', 'const api = chrome;', "names 'chrome'"],
    ['lib/page/a.ts', "fetch('/x');", "names 'fetch'"],
    ['lib/extension/a.ts', 'const get = globalThis.fetch;', "names 'globalThis.fetch'"],
    ['entrypoints/a.ts', 'const { fetch: get } = globalThis; const { WebSocket } = self;', "names 'WebSocket'"],
    ['lib/page/a.ts', "navigator.sendBeacon('/x');", "names '.sendBeacon'"],
    ['components/a.tsx', "el.innerHTML = '';", "names '.innerHTML'"],
    ['components/a.tsx', "el['innerHTML'] = '';", "names '.innerHTML'"],
    ['components/a.tsx', 'const p = <p dangerouslySetInnerHTML={{ __html: x }} />;', "names 'dangerouslySetInnerHTML'"],
  ])('%s: %s', (file, text, what) => {
    expect(checkFile(file, text).join('\n')).toContain(`${file}:1: ${what}`);
  });

  it('counts neither comments, strings, types and properties nor a name of the file’s own', () => {
    const text = `
      // fetch(document), innerHTML
      const words = 'fetch innerHTML document';
      interface Page { document: string }
      export function read(document: Page): string { return document.document + words; }
      export const day = new Date(0), time = { performance: 1 };
    `;
    expect(checkFile('lib/pure/a.ts', text)).toEqual([]);
  });
});
