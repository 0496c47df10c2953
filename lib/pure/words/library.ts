/**
 * The words of the library: what a pack is, where it came from, and what stands in its way.
 * Owns: a pack's line, its origin, and each trouble with what to do about it.
 * Used by: the list of packs, the way a pack comes in, the library's page.
 * Never: says that a pack is right; that its checks are passed is all that can be said.
 */
import type { PackOrigin, PackRow, PackTrouble } from '../library/model';
import type { Basis } from '../pack/vocabulary';
import { stampWords } from './dates';
import { keyed } from './keyed';
import { foundWords } from './panel';
import type { MessageKey, Say } from './say';
import { capital, joined } from './text';

/** Bytes in what readers call a megabyte. */
const MEGABYTE = 1_000_000;

/** “Before 5 Nov 2024”. */
export function asOfWords(say: Say, { before, on, note }: PackRow['asOf']): string {
  return stampWords(say, { before, on, asOfNote: note });
}

/** “12 names · 24 claims · version 1.0.0”. */
export function sizeWords(say: Say, pack: Pick<PackRow, 'entities' | 'claims' | 'version'>): string {
  return joined(say, [foundWords(say, pack.entities, pack.claims), versionWords(say, pack.version)], 'text_dot');
}

/** “version 1.0.0”. */
export function versionWords(say: Say, version: string): string {
  return say('library_version', version);
}

/** “Named, on the record”: what a report rests on, as a choice. */
export function basisName(say: Say, basis: Basis): string {
  if (basis === 'own-statement') return capital(say, say('report_basis_ownWords'));
  return capital(say, say(basis === 'unnamed-source' ? 'report_basis_sourcesNotNamed' : keyed('report_basis', basis)));
}

/** “The file towns.pack.json”. */
export function originWords(say: Say, origin: PackOrigin): string {
  switch (origin.kind) {
    case 'bundled':
      return say('library_origin_bundled');
    case 'written':
      return say('library_origin_written');
    case 'file':
      return say('library_origin_file', origin.name);
    case 'address':
      return say('library_origin_address', origin.url);
    case 'policy':
      return say('library_origin_policy', origin.url);
  }
}

/** A moment as a day: “31 Jan 2026”. @param time ms since 1970 */
export function dayWords(say: Say, time: number): string {
  return new Intl.DateTimeFormat(say.locale, { dateStyle: 'medium' }).format(time);
}

/** A moment to the minute. @param time ms since 1970 */
export function momentWords(say: Say, time: number): string {
  return new Intl.DateTimeFormat(say.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** “1.4 MB”. */
export function sizeInWords(say: Say, bytes: number): string {
  const unit = bytes < MEGABYTE ? 'kilobyte' : 'megabyte';
  const amount = bytes < MEGABYTE ? bytes / 1000 : bytes / MEGABYTE;
  const format = { style: 'unit', unit, maximumFractionDigits: unit === 'kilobyte' ? 0 : 1 } as const;
  return new Intl.NumberFormat(say.locale, format).format(amount);
}

/** What happened, and what can be done about it. */
export interface TroubleWords {
  what: string;
  mend: string;
}

export function troubleWords(say: Say, trouble: PackTrouble): TroubleWords {
  const number = new Intl.NumberFormat(say.locale);
  const words = (what: MessageKey, mend: MessageKey, ...values: string[]): TroubleWords => ({
    what: say(what, ...values),
    mend: say(mend, ...values),
  });
  switch (trouble.kind) {
    case 'not-json':
      return words(
        'library_trouble_notJson',
        'library_trouble_notJsonMend',
        number.format(trouble.line),
        number.format(trouble.column),
        trouble.found,
      );
    case 'problems':
      return {
        what: say.count('library_trouble_problems', trouble.problems.length + trouble.more),
        mend: say('library_trouble_problemsMend'),
      };
    case 'too-large':
      return words('library_trouble_tooLarge', 'library_trouble_tooLargeMend', sizeInWords(say, trouble.limit));
    case 'too-many-names':
      return words(
        'library_trouble_tooManyNames',
        'library_trouble_tooManyNamesMend',
        number.format(trouble.names),
        number.format(trouble.limit),
      );
    case 'not-https':
      return words('library_trouble_notHttps', 'library_trouble_notHttpsMend');
    case 'has-credentials':
      return words('library_trouble_hasCredentials', 'library_trouble_hasCredentialsMend');
    case 'redirected':
      return words('library_trouble_redirected', 'library_trouble_redirectedMend');
    case 'no-access':
      return words('library_trouble_noAccess', 'library_trouble_noAccessMend', trouble.host);
    case 'status':
      return words('library_trouble_status', 'library_trouble_statusMend', String(trouble.status));
    case 'unreachable':
      return words('library_trouble_unreachable', 'library_trouble_unreachableMend');
    case 'not-utf8':
      return words('library_trouble_notUtf8', 'library_trouble_notUtf8Mend');
    case 'bad-signature':
      return words('library_trouble_badSignature', 'library_trouble_badSignatureMend');
    case 'other-key':
      return words(
        trouble.key === null ? 'library_trouble_noKey' : 'library_trouble_otherKey',
        'library_trouble_otherKeyMend',
      );
    case 'other-pack':
      return words('library_trouble_otherPack', 'library_trouble_otherPackMend', trouble.found, trouble.expected);
    case 'older-version':
      return words('library_trouble_olderVersion', 'library_trouble_olderVersionMend', trouble.found, trouble.have);
    case 'taken':
      return words('library_trouble_taken', 'library_trouble_takenMend', trouble.title);
    case 'by-policy':
      return words('library_trouble_byPolicy', 'library_trouble_byPolicyMend');
    case 'bundled':
      return words('library_trouble_bundled', 'library_trouble_bundledMend');
    case 'gone':
      return words('library_trouble_gone', 'library_trouble_goneMend');
    case 'damaged':
      return words('library_trouble_damaged', 'library_trouble_damagedMend');
    case 'no-storage':
      return words('library_trouble_noStorage', 'library_trouble_noStorageMend');
  }
}
