/**
 * The pack around imported claims.
 * Owns: what it is called, and what is said of where it comes from.
 * Used by: `import.ts`.
 * Never: a licence that nobody gave: the markup says who may use it, or nothing.
 */
import type { Claim, Entity, Pack } from '../../pack/schema';
import { createIds } from './ids';
import { plainText, shortened } from './plain-text';
import type { Resolve } from './review';

/** Longest text and name of a pack, in UTF-16 units (`pack/fields.ts`). */
export const MAX_TEXT = 600;
export const MAX_NAME = 120;
/** A locator counts up to this. */
export const MAX_ITEMS = 100_000;

export interface ImportOptions {
  /** What the pack is called: the file's name, or the page's title. */
  title: string;
  /** The day of the import, `YYYY-MM-DD`: the pack was kept up to it. */
  today: string;
  /** Of the file or page, where it has an https address. */
  url?: string;
  /** Makes an address whole and gives it back if it is https, else null. */
  resolve: Resolve;
  /** Claims at most; as many as a pack holds when left out. */
  most?: number;
}

/** A language tag as packs have it; “und” where none is told. */
export function languageOf(tag: string | null): string {
  const [primary = '', ...rest] = (tag ?? '').trim().replaceAll('_', '-').split('-');
  const whole = [primary.toLowerCase(), ...rest].join('-');
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(whole) && whole.length <= 35 ? whole : 'und';
}

export function packOf(
  { title, today, url }: ImportOptions,
  made: { language: string; publishers: readonly string[]; found: number; entities: Entity[]; claims: Claim[] },
): Pack {
  const [publisher = '', ...others] = made.publishers;
  const who = others.length > 0 ? `${made.publishers.length} publishers` : publisher;
  const name = shortened(plainText(title) || who, MAX_TEXT);
  return {
    format: 'says-who-pack/1',
    id: createIds()('fact-checks', `${name}\n${url ?? ''}`),
    version: '1.0.0',
    title: name,
    description:
      'Made from ClaimReview markup. Claims and ratings are in the words of their publishers; a rating is its publisher’s opinion. Who is named as claimant is as that publisher says; the claimants’ own sources are not stated there.',
    language: made.language,
    license: 'LicenseRef-unknown',
    publisher: { name: shortened(who, MAX_TEXT) },
    contact: { url: url ?? firstAddress(made.claims) ?? 'https://schema.org/ClaimReview' },
    asOf: { on: today, note: `ClaimReview markup, as read on ${today}` },
    sources: [
      {
        id: 'claim-reviews',
        type: 'dataset',
        description: `A dataset of ${made.found} ClaimReview items by ${shortened(who, 200)}; the numbers are those of its items. The articles themselves were not read.`,
        ...(others.length === 0 && { publisher: shortened(publisher, MAX_TEXT) }),
        ...(url && { url }),
        paragraphs: Math.min(made.found, MAX_ITEMS),
      },
    ],
    entities: made.entities,
    claims: made.claims,
  };
}

function firstAddress(claims: readonly Claim[]): string | undefined {
  return claims.flatMap(({ reports }) => reports.at(-1)?.url ?? [])[0];
}
