import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inheritedRule, ruleFor, type SiteRules, siteOf } from '../../../lib/pure/sites/rules';

describe('the site a rule is kept under', () => {
  it.each([
    ['www.example.com', 'example.com'],
    ['WWW.Example.COM', 'example.com'],
    ['news.example.com', 'news.example.com'],
    ['example.com.', 'example.com'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
  ])('of %s is %s', (host, site) => expect(siteOf(host)).toBe(site));
});

describe('looking a host up', () => {
  const rules: SiteRules = { 'example.com': 'off', 'live.example.com': 'on', '0.1': 'off' };
  it.each([
    ['example.com', 'off'],
    ['www.example.com', 'off'],
    ['sport.example.com', 'off'],
    ['live.example.com', 'on'],
    ['blog.live.example.com', 'on'],
    ['notexample.com', undefined],
    ['com', undefined],
    ['127.0.0.1', undefined],
  ])('%s: %s', (host, rule) => expect(ruleFor(rules, host)).toBe(rule));

  it('is not fooled by names of object members', () => {
    expect(ruleFor({}, 'constructor')).toBeUndefined();
    expect(ruleFor({}, '__proto__')).toBeUndefined();
  });

  it('the most specific rule wins, however deep the host', () => {
    const label = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 5 }), fc.nat(4), fc.nat(4), (labels, i, j) => {
        const at = (n: number): string => labels.slice(Math.min(n, labels.length - 1)).join('.');
        const [near, far] = [Math.min(i, j), Math.max(i, j)];
        fc.pre(at(near) !== at(far));
        expect(ruleFor({ [at(near)]: 'on', [at(far)]: 'off' }, at(0))).toBe('on');
      }),
    );
  });

  it('what a site inherits leaves its own rule out', () => {
    expect(inheritedRule(rules, 'live.example.com')).toBe('off');
    expect(inheritedRule(rules, 'example.com')).toBeUndefined();
  });
});
