/** Proves that every dependency is listed with its version, licence, purpose and reason, and none that is gone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENT, listedIn, sizedIn, withSizes } from '../../../scripts/dependencies/document';
import { bytesByPackage, packageOf } from '../../../scripts/dependencies/sizes';

const ROOT = path.join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}
interface Lock {
  packages: Record<string, { version?: string; license?: string; dependencies?: Record<string, string> }>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const { packages } = JSON.parse(read('package-lock.json')) as Lock;
const document = read(DOCUMENT);
const inLock = (name: string) => packages[`node_modules/${name}`];
const named = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

describe('docs/dependencies.md', () => {
  it('lists each package of package.json once, with its exact version and its licence, and no other', () => {
    const wanted = Object.entries(named).map(([name, version]) => [name, version, inLock(name)?.license]);
    const found = listedIn(document).map(({ name, version, licence }) => [name, version, licence]);
    expect(found.sort()).toEqual(wanted.sort());
  });

  it('says of each what it is for and why not another', () => {
    for (const { name, purpose, reason } of listedIn(document)) {
      expect(purpose, name).toMatch(/\.$/);
      expect(reason, name).toMatch(/\.$/);
    }
  });

  it('tells the size of all that are shipped, and of none but these and what they bring along', () => {
    const shipped = Object.keys(manifest.dependencies);
    const sized = sizedIn(document);
    expect(sized).toEqual(expect.arrayContaining(shipped));
    const brought = shipped.flatMap((name) => Object.keys(inLock(name)?.dependencies ?? {}));
    // What marks an entry point. Anything else of wxt's has come in unasked.
    const allowed = [...shipped, ...brought, 'wxt', '@wxt-dev/browser'];
    expect(sized.filter((name) => !allowed.includes(name))).toEqual([]);
  });
});

describe('the lock', () => {
  it('has the version that is named', () => {
    for (const [name, version] of Object.entries(named)) expect(inLock(name)?.version, name).toBe(version);
  });
});

describe('the measurement', () => {
  it('counts each byte to the package that it came from, and none of ours', () => {
    // Columns 0–3 from a package, 4–5 from us, 6–8 from another package: “é” is two bytes.
    const map = {
      version: 3,
      sources: ['../node_modules/one/a.js', '../lib/own.ts', '../node_modules/@two/b/c.js'],
      names: [],
      mappings: 'AAAA,ICAA,ECAA',
    };
    expect([...bytesByPackage('aaaabbéc!', map as never)]).toEqual([
      ['one', 4],
      ['@two/b', 4],
    ]);
  });

  it('tells a package by its innermost folder', () => {
    expect(packageOf('../node_modules/a/node_modules/@b/c/d.js')).toBe('@b/c');
    expect(packageOf('../lib/pure/x.ts')).toBeNull();
  });

  it('is written into its place, and nothing else is changed', () => {
    const sizes = new Map([
      [
        'preact',
        new Map([
          ['own pages', 1200],
          ['card.js', 14_000],
        ]),
      ],
    ]);
    const once = withSizes(document, sizes);
    expect(once).toContain('| `preact` | `card.js` 14,000, own pages 1,200 |');
    expect(listedIn(once)).toEqual(listedIn(document));
    expect(withSizes(once, sizes)).toBe(once);
    expect(() => withSizes('no place', sizes)).toThrow(/no place/);
  });
});
