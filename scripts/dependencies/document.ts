/**
 * `docs/dependencies.md`: its tables, read and written.
 * Owns: where the sizes stand in it, and reading the rows of packages.
 * Used by: `scripts/dependencies.ts`, the test that holds it against `package.json`.
 * Never: writes anything but the sizes; purpose and reasons are written by people.
 */
import { OWN_PAGES, type Sizes } from './sizes.ts';

export const DOCUMENT = 'docs/dependencies.md';

const BEGIN = '<!-- sizes: written by `node scripts/dependencies.ts` -->';
const END = '<!-- /sizes -->';

export interface Listed {
  name: string;
  version: string;
  licence: string;
  purpose: string;
  reason: string;
}

/** The rows of the tables of packages, in order. A row begins with the package's name as code. */
export function listedIn(text: string): Listed[] {
  return [...outside(text).matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)].map(([, name = '', rest = '']) => {
    const [version = '', licence = '', purpose = '', reason = ''] = rest.split('|').map((cell) => cell.trim());
    return { name, version, licence, purpose, reason };
  });
}

/** The packages of which sizes are told. */
export function sizedIn(text: string): string[] {
  return [...inside(text).matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name);
}

/** The document with these sizes. @throws Error where it has no place for them */
export function withSizes(text: string, sizes: Sizes): string {
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`${DOCUMENT} has no place for the sizes: ${BEGIN} … ${END}`);
  return `${text.slice(0, before + BEGIN.length)}\n\n${table(sizes)}\n\n${text.slice(after)}`;
}

function table(sizes: Sizes): string {
  const number = new Intl.NumberFormat('en-GB');
  const rows = [...sizes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, scripts]) => {
      const where = [...scripts]
        .sort(([a], [b]) => Number(a === OWN_PAGES) - Number(b === OWN_PAGES) || (a < b ? -1 : 1))
        .map(([script, bytes]) => `${script === OWN_PAGES ? script : `\`${script}\``} ${number.format(bytes)}`);
      return `| \`${name}\` | ${where.join(', ')} |`;
    });
  return ['| package | bytes |', '| --- | --- |', ...rows].join('\n');
}

function inside(text: string): string {
  return text.slice(text.indexOf(BEGIN), text.indexOf(END));
}

function outside(text: string): string {
  return text.slice(0, text.indexOf(BEGIN)) + text.slice(text.indexOf(END));
}
