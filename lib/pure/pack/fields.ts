/**
 * The kinds of fields that a pack has: texts, names, ids, addresses, dates.
 * Owns: what each may hold, and how long it may be.
 * Used by: `schema.ts`.
 * Never: knows in which record a field stands.
 */
import * as v from 'valibot';

/** Longest text of one field, in UTF-16 units: a claim or a limit is a sentence, not a page. */
const MAX_TEXT = 600;
/** Longest id and name, in UTF-16 units. */
const MAX_NAME = 120;

export const text = (description: string) =>
  v.pipe(v.string(), v.regex(/\S/, 'text that is not empty'), v.maxLength(MAX_TEXT), v.description(description));
/** The beginning or end of a quotation's surroundings: may begin and end with a space, and be empty. */
export const around = (description: string) => v.pipe(v.string(), v.maxLength(MAX_TEXT), v.description(description));
/** A name or phrase as it is looked for on pages: a space at its end would never match. */
export const phrase = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\S(?:.*\S)?$/, 'a name or phrase on one line, without spaces around it'),
    v.maxLength(MAX_NAME),
    v.description(description),
  );
export const id = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
    v.maxLength(MAX_NAME),
    v.description(description),
  );
export const httpsUrl = (description: string) =>
  v.pipe(v.string(), v.regex(/^https:\/\/[^\s]+$/, 'an https address'), v.maxLength(2000), v.description(description));
export const date = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date as YYYY, YYYY-MM or YYYY-MM-DD'),
    v.description(description),
  );
export const entityId = (what: string) => id(`The id of an entity of this pack: ${what}`);
/** Either an address, or the ids of another pack and of a claim in it. */
export const claimElsewhere = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(
      /^(?:https:\/\/[^\s]+|[a-z0-9]+(?:-[a-z0-9]+)*#[a-z0-9]+(?:-[a-z0-9]+)*)$/,
      'an https address, or PACK-ID#CLAIM-ID',
    ),
    v.maxLength(2000),
    v.description(description),
  );
