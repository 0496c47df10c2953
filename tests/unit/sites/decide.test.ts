import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULTS, RUN_ON, type Settings } from '../../../lib/pure/settings/settings';
import { decide, keepForSwitch } from '../../../lib/pure/sites/decide';
import type { SiteRule } from '../../../lib/pure/sites/rules';

/** ms since 1970. */
const NOW = 1_800_000_000_000;

const settings = (change: Partial<Settings>): Settings => ({ ...DEFAULTS, ...change });

describe('whether Says Who is on, and why', () => {
  it.each([
    [
      'off everywhere beats a rule for the site',
      { enabled: false, sites: { 'a.example': 'on' } },
      true,
      'off-everywhere',
    ],
    ['a site that is off stays off, article or not', { sites: { 'a.example': 'off' } }, true, 'off-site'],
    ['a site that is on needs no article', { sites: { 'a.example': 'on' } }, false, 'on-site'],
    [
      'a pause beats a rule for the site',
      { sites: { 'a.example': 'on' }, pauses: { 'a.example': NOW + 1 } },
      true,
      'paused',
    ],
    ['a pause holds for subdomains', { pauses: { example: NOW + 1 } }, true, 'paused'],
    ['a pause that is over counts for nothing', { pauses: { 'a.example': NOW } }, true, 'on-article'],
    ['off everywhere beats a pause', { enabled: false, pauses: { 'a.example': NOW + 1 } }, true, 'off-everywhere'],
    ['articles are on by default', {}, true, 'on-article'],
    ['other pages are off by default', {}, false, 'off-not-article'],
    ['every page, if the reader says so', { runOn: 'every-page' }, false, 'on-every-page'],
    ['only chosen sites, if the reader says so', { runOn: 'chosen-sites' }, true, 'off-not-chosen'],
  ] as const)('%s', (_what, change, article, reason) => {
    const state = decide(settings(change as Partial<Settings>), 'a.example', () => article, NOW);
    expect(state).toMatchObject({ on: reason.startsWith('on'), reason });
  });

  it('looks at the page only where the answer depends on it', () => {
    const isArticle = vi.fn(() => true);
    decide(settings({ enabled: false }), 'a.example', isArticle, NOW);
    decide(settings({ sites: { 'a.example': 'off' } }), 'a.example', isArticle, NOW);
    decide(settings({ runOn: 'every-page' }), 'a.example', isArticle, NOW);
    expect(isArticle).not.toHaveBeenCalled();
  });
});

describe('switching a site', () => {
  const rule = fc.constantFrom<SiteRule | undefined>('on', 'off', undefined);

  it('gives what was asked for, on this page and whatever was set before, and keeps nothing that is not needed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RUN_ON),
        rule,
        rule,
        fc.boolean(),
        fc.boolean(),
        (runOn, own, parent, article, wanted) => {
          const sites: Record<string, SiteRule> = {};
          if (own) sites['news.a.example'] = own;
          if (parent) sites['a.example'] = parent;
          const { site, rule: kept } = keepForSwitch(settings({ runOn, sites }), 'news.a.example', wanted, article);
          expect(site).toBe('news.a.example');
          const { [site]: _before, ...rest } = sites;
          const after = settings({ runOn, sites: kept ? { ...rest, [site]: kept } : rest });
          expect(decide(after, 'news.a.example', () => article, NOW).on).toBe(wanted);
          if (kept)
            expect(decide(settings({ runOn, sites: rest }), 'news.a.example', () => article, NOW).on).toBe(!wanted);
        },
      ),
    );
  });

  it('off and on again on an article leaves nothing behind', () => {
    expect(keepForSwitch(settings({ sites: { 'a.example': 'off' } }), 'www.a.example', true, true)).toEqual({
      site: 'a.example',
      rule: null,
    });
  });
});
