/** Proves: the marks' tones stand out as far as they must, on any page. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = (path: string): string => readFileSync(new URL(`../../../lib/page/${path}`, import.meta.url), 'utf8');
const css = sheet('marks/marks.css');

/** WCAG 2.2's relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

function colourOf(highlight: string, property: string): string {
  const rules = css.split('}').filter((rule) => rule.includes(`::highlight(${highlight})`));
  const found = rules.map((rule) => new RegExp(`\\s${property}:\\s*(#[0-9a-f]{6})`).exec(rule)?.[1]).find(Boolean);
  if (!found) throw new Error(`${highlight} says no ${property}`);
  return found;
}

describe('the ring', () => {
  const ground = luminance(colourOf('says-who-ring', 'background-color'));
  const line = luminance(colourOf('says-who-ring', 'text-decoration-color'));
  const letters = luminance(colourOf('says-who-ring', 'color'));

  it('differs from every page colour by 3 : 1 at least, by its ground or by its lines', () => {
    // Contrast depends on luminance alone, so a walk over all of it stands for every colour.
    for (let page = 0; page <= 1; page += 0.001)
      expect(Math.max(contrast(page, ground), contrast(page, line))).toBeGreaterThanOrEqual(3);
  });

  it('leaves the name as readable as can be', () => {
    expect(contrast(ground, letters)).toBeGreaterThan(12);
  });
});

it('the quiet lines differ from white and from near-black by 3 : 1 at least', () => {
  const line = luminance(colourOf('says-who-solid', 'text-decoration-color'));
  expect(contrast(line, luminance('#ffffff'))).toBeGreaterThanOrEqual(3);
  expect(contrast(line, luminance('#141414'))).toBeGreaterThanOrEqual(3);
});

it.each([
  ['names', css],
  ['sentences', sheet('sentences/sentences.css')],
])('nothing of %s is printed: every rule is for the screen', (_of, all) => {
  const rules = all.replace(/\/\*[\s\S]*?\*\//g, '').trim();
  expect(rules).toMatch(/^@media screen \{/);
  let depth = 0;
  const ends = [...rules].flatMap((sign, at) => {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    return sign === '}' && depth === 0 ? [at] : [];
  });
  // The one block that begins first ends last.
  expect(ends).toEqual([rules.length - 1]);
});
