/**
 * `ClaimReview` markup as a pack.
 * Owns: what becomes of a review: a claim in its publisher's words, who made it, and how the publisher rated it; and
 * the account of what was left out.
 * Used by: the `pack` command, and the library when a file of this form is added.
 * Never: a rating of ours, a relation guessed from a rating, or a claimant's sources guessed from anything. Whatever
 * comes out has passed the checks of every pack.
 */
import { PACK_LIMITS } from '../../pack/limits';
import { parsePack } from '../../pack/parse';
import type { PackProblem } from '../../pack/problem';
import type { Claim, Entity, Pack, Report } from '../../pack/schema';
import { isNameOfOne } from './generic';
import { createIds } from './ids';
import { type Lacking, type LeftOut, leaveOut } from './left-out';
import { findReviews } from './nodes';
import { type ImportOptions, languageOf, MAX_ITEMS, MAX_NAME, MAX_TEXT, packOf } from './pack-of';
import { shortened } from './plain-text';
import { type Review, readReview, type Who } from './review';

export type { ImportOptions } from './pack-of';

export interface Imported {
  /** null: there was nothing to make a pack of. */
  pack: Pack | null;
  /** Reviews that were found, and those that became claims. */
  found: number;
  taken: number;
  leftOut: readonly LeftOut[];
  /** Empty, or a defect of ours: what the checks of every pack say of the result. */
  problems: readonly PackProblem[];
}

/** @param documents what `JSON.parse` gave of each text: one file, or each script of a page */
export function packFromClaimReviews(documents: readonly unknown[], options: ImportOptions): Imported {
  const leftOut: LeftOut[] = [];
  const ids = createIds();
  const entities = new Map<string, Entity>();
  const claims: Claim[] = [];
  const languages = new Set<string>();
  const publishers = new Set<string>();
  const seen = new Set<string>();
  let found = 0;

  const entityOf = (who: Who, marked: boolean): string => {
    const name = shortened(who.name, MAX_NAME);
    const known = entities.get(name);
    if (known) return known.id;
    const sameAs = who.sameAs.filter((each) => each.length <= 2000).slice(0, 10);
    const names = marked && isNameOfOne({ ...who, name }) ? [{ text: name }] : [];
    const id = ids('', name);
    entities.set(name, { id, type: who.type, name, ...(sameAs.length > 0 && { sameAs }), names });
    return id;
  };

  for (const document of documents) {
    const { reviews, known, more } = findReviews(document);
    if (more) leaveOut(leftOut, found + reviews.length, 'too-much');
    for (const node of reviews) {
      found += 1;
      const review = readReview(node, known, options.resolve);
      const why = whyNot(review, seen, {
        claims: claims.length,
        entities: entities.size,
        found,
        most: options.most ?? PACK_LIMITS.claims,
      });
      if (why) {
        leaveOut(leftOut, found, why);
        continue;
      }
      for (const lacking of lackingIn(review)) leaveOut(leftOut, found, lacking);
      if (review.by) publishers.add(review.by.name);
      languages.add(languageOf(review.language));
      claims.push(claimOf(review, found, ids, entityOf));
    }
  }
  if (claims.length === 0) return { pack: null, found, taken: 0, leftOut, problems: [] };
  const [language = 'und', ...others] = languages;
  const pack = packOf(options, {
    language: others.length > 0 ? 'und' : language,
    publishers: [...publishers],
    found,
    entities: [...entities.values()],
    claims,
  });
  const parsed = parsePack(pack);
  return parsed.ok
    ? { pack: parsed.pack, found, taken: claims.length, leftOut, problems: [] }
    : { pack: null, found, taken: 0, leftOut, problems: parsed.problems };
}

function whyNot(
  review: Review,
  seen: Set<string>,
  many: { claims: number; entities: number; found: number; most: number },
): Lacking | null {
  if (review.claim === '') return 'no-claim';
  if (!review.by) return 'no-publisher';
  if (!review.rating) return 'no-rating';
  const key = `${review.by.name}\n${review.url ?? ''}\n${review.claim}`;
  if (seen.has(key)) return 'again';
  seen.add(key);
  // Room for the publisher and every claimant of this one.
  const full = many.claims >= many.most || many.entities + review.claimants.length + 1 > PACK_LIMITS.entities;
  return full || many.found > MAX_ITEMS ? 'too-many' : null;
}

function lackingIn(review: Review): Lacking[] {
  const { claim, rating, url, date, claimants, made } = review;
  const cut = claim.length > MAX_TEXT || (rating?.words.length ?? 0) > MAX_TEXT;
  return [
    ...(cut ? ['shortened' as const] : []),
    ...(url === null ? ['no-address' as const] : []),
    ...(date === null ? ['no-date' as const] : []),
    ...(claimants.length === 0 && made.url === null ? ['no-claimant' as const] : []),
  ];
}

function claimOf(
  review: Review,
  item: number,
  ids: ReturnType<typeof createIds>,
  entityOf: (who: Who, marked: boolean) => string,
): Claim {
  const locator = { paragraphs: [item] };
  const by = review.by ? entityOf(review.by, false) : '';
  const claimants = review.claimants.slice(0, 20).map((who) => entityOf(who, true));
  const { url, date, title } = review.made;
  const said = {
    ...(url && { url }),
    ...(date && { date }),
    ...(title && { mediumTitle: shortened(title, MAX_TEXT) }),
    locator,
  };
  const own: Report[] = claimants.map((id) => ({
    by: id,
    relation: 'originates',
    sourcing: { basis: 'not-stated' },
    ...said,
  }));
  const nobody: Report[] = url ? [{ relation: 'relays-unnamed', sourcing: { basis: 'not-stated' }, ...said }] : [];
  const words = shortened(review.rating?.words ?? '', MAX_TEXT);
  const scale = Object.entries(review.rating ?? {}).filter(
    ([name, value]) => name !== 'words' && value.length <= MAX_NAME,
  );
  const rates: Report = {
    by,
    relation: 'rates',
    rating: { words, ...Object.fromEntries(scale) },
    // A rating is its publisher's own statement, in its own words.
    sourcing: { basis: 'own-statement' },
    quoted: true,
    ...(review.date && { date: review.date }),
    ...(review.url && { url: review.url }),
    locator,
  };
  const speakers = [...new Set(claimants)].filter((id) => id !== by);
  return {
    id: ids('review', `${by}\n${review.url ?? ''}\n${review.claim}`),
    text: shortened(review.claim, MAX_TEXT),
    kind: 'reported',
    wordedBy: by,
    // A claim is about somebody; where no claimant is named, only where it stands is known.
    about:
      speakers.length > 0
        ? speakers.map((entity) => ({ entity, role: 'speaker' as const }))
        : [{ entity: by, role: 'setting' }],
    reports: [...(own.length > 0 ? own : nobody), rates],
    locator,
  };
}
