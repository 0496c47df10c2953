/** Proves: every size of text in our views follows the reader's text size. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SHEETS = globSync('components/**/*.css');

/** Declarations of a text's size, each in one line; paper has no text size to follow. */
function sizesIn(css: string): string[] {
  const bare = css.replace(/\/\*.*?\*\//gs, '').replace(/@page\s*\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
  return [...bare.matchAll(/[{;]\s*(font(?:-size)?:[^;}]+)/g)].map(([, declared = '']) =>
    declared.replace(/\s+/g, ' '),
  );
}

const follows = (declared: string): boolean =>
  /var\(--(px|text|text-scale|small|tiny)\b/.test(declared) ||
  /^font(-size)?: ?(inherit|[\d.]+em|smaller)/.test(declared);

describe('the text size', () => {
  it('reaches every style sheet', () => {
    expect(SHEETS.length).toBeGreaterThan(10);
    const fixed = SHEETS.flatMap((file) =>
      sizesIn(readFileSync(file, 'utf8')).flatMap((each) => (follows(each) ? [] : [`${file}: ${each}`])),
    );
    expect(fixed).toEqual([]);
  });

  it('the check itself finds a fixed one', () => {
    const [fixed = '', scaled = ''] = sizesIn('.a { font-size: 12px } .b { color: red; font: 600 var(--small) / 1 x }');
    expect([follows(fixed), follows(scaled)]).toEqual([false, true]);
  });
});
