/**
 * The pages and names that are measured come out the same every time, and hold what the benchmark says of them.
 */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makePeople } from '../../../scripts/bench/made/names';
import { makePage } from '../../../scripts/bench/made/page';
import { createRandom } from '../../../scripts/bench/made/random';

const textOf = (html: string): string => html.replace(/^[\s\S]*<body>/, '').replace(/<[^>]*>/g, '');

describe('made-up names', () => {
  it('are all different, of two words each, and few are the first of many', () => {
    const { names } = makePeople(10_000);
    expect(new Set(names).size).toBe(10_000);
    expect(names.filter((name) => !/^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name))).toEqual([]);
    expect(makePeople(40).names).toEqual(names.slice(0, 40));
  });

  it('never give a stranger a name that is looked for', () => {
    const { names, stranger } = makePeople(10_000);
    const random = createRandom(3);
    const known = new Set(names);
    expect(Array.from({ length: 500 }, () => stranger(random)).filter((name) => known.has(name))).toEqual([]);
  });
});

describe('made-up pages', () => {
  it('are the same every time', () => {
    const sum = (html: string): string => createHash('sha256').update(html).digest('hex');
    expect(sum(makePage(20_000).html)).toBe(sum(makePage(20_000).html));
  });

  it('have the length that is asked for, and names as 3.5 % of their words', () => {
    const page = makePage(200_000);
    const text = textOf(page.html);
    expect(Math.abs(text.length / 200_000 - 1)).toBeLessThan(0.02);
    const named = text.match(new RegExp(makePeople(40).names.join('|'), 'g'))?.length ?? 0;
    const share = (named * 2) / text.split(/\s+/).length;
    expect(share).toBeGreaterThan(0.03);
    expect(share).toBeLessThan(0.04);
  });

  it('name nobody of the other 9,960', () => {
    const others = new Set(makePeople(10_000).names.slice(40));
    const text = textOf(makePage(200_000).html);
    const pairs = [...text.matchAll(/\b(?=([A-Z][a-z]+ [A-Z][a-z]+))/g)].map(([, pair = '']) => pair);
    expect(pairs.length).toBeGreaterThan(100);
    expect(pairs.filter((pair) => others.has(pair))).toEqual([]);
  });
});
