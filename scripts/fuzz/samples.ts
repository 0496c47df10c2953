/**
 * What honest people would write: the targets begin with it and spoil it.
 * Owns: a small pack, a settings file, a policy, a review and a clip.
 * Used by: the targets.
 * Never: changed by a target.
 */
import bundled from '../../data/musk-putin-trump.pack.json';
import type { Pack } from '../../lib/pure/pack/schema';

/** The first claims of the bundled pack, so that a hundred thousand cases do not take all day. */
export const SMALL_PACK: Pack = small(bundled as Pack);

export const SETTINGS_FILE = {
  format: 'says-who-settings',
  version: 1,
  exported: '2026-01-31',
  settings: { enabled: true, runOn: 'every-page', markStyle: 'tint', showDelay: 500, theme: 'dark' },
  sites: { 'news.example': 'off', 'herald.example': 'on' },
  pauses: { 'news.example': '2026-01-31T18:00:00.000Z', 'herald.example': 1_770_000_000_000 },
  muted: { 'town/ada-quayside': 'Ada Quayside' },
};

export const POLICY = {
  settings: { runOn: 'chosen-sites', showDelay: 400 },
  sites: { 'news.example': 'on' },
  packs: [{ address: 'https://packs.example/desk.pack.json' }, { text: '{}' }],
};

export const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checks.example/harbour',
  datePublished: '2024-05-17T09:30:00+02:00',
  author: { '@type': 'Organization', name: 'Harbour Checks', url: 'https://checks.example/' },
  claimReviewed: 'The harbour was dredged twice in 2023.',
  reviewRating: { '@type': 'Rating', alternateName: 'Mostly false', ratingValue: '2', bestRating: 5, worstRating: 1 },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ada Quayside', sameAs: 'https://checks.example/people/ada' },
    datePublished: '2024-05-02',
    firstAppearance: { '@type': 'CreativeWork', url: 'https://port.example/speech' },
  },
};

export const CLIP = {
  quote: { exact: 'The harbour was dredged twice.', prefix: 'She said so. ', suffix: ' Nobody asked.' },
  url: 'https://news.example/harbour',
  title: 'Harbour dredged twice',
  outlet: 'The Herald',
  author: 'Ada Quayside',
  date: '2024-05-17',
  language: 'en-GB',
};

function small(pack: Pack): Pack {
  const { entities, claims } = structuredClone(pack);
  for (const entity of entities) {
    for (const field of ['never', 'descriptions', 'speaksFor'] as const) delete entity[field];
    entity.names = entity.names.filter(({ companions }, at) => at < 2 || companions !== undefined);
  }
  const few = claims.slice(0, 5);
  for (const claim of few) delete claim.cues;
  return { ...pack, entities, claims: few };
}
