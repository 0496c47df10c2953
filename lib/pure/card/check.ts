/**
 * Checking a card on receipt, in the card script.
 * Owns: the check of `said.ts`, by hand: a library for it would be a tenth of the script.
 * Used by: the card script; popup and side panel have a library anyway and a schema (`schema.ts`).
 * Never: misses a field: the compiler asks for each, and a property test damages cards and compares with a schema.
 */
import { TIES, type Tie } from '../claims/footing';
import { type Mark, SIGNS, type SignName, TONES } from '../claims/signs';
import { STANDINGS } from '../claims/standing';
import { ENTITY_TYPES } from '../pack/vocabulary';
import type { NameRef, PackRef } from './model';
import type { SaidCard, SaidClaim, SaidCoding, SaidRow } from './said';

type Check<T> = (value: unknown) => value is T;

const text: Check<string> = (value): value is string => typeof value === 'string';
const number: Check<number> = (value): value is number => typeof value === 'number' && !Number.isNaN(value);
const flag: Check<boolean> = (value): value is boolean => typeof value === 'boolean';
/** An address that the card offers to open: never a script, never a file. */
const address: Check<string> = (value): value is string => text(value) && value.startsWith('https://');

const maybe =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || check(value);
const nullable =
  <T>(check: Check<T>): Check<T | null> =>
  (value): value is T | null =>
    value === null || check(value);
const list =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    // Spread, since `every` passes over what is missing.
    Array.isArray(value) && [...value].every(check);
const oneOf =
  <const T>(values: readonly T[]): Check<T> =>
  (value): value is T =>
    (values as readonly unknown[]).includes(value);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
/** Every field of the type has to be listed; fields beyond are let pass, and nobody reads them. */
const shape = <T extends object>(fields: { [K in keyof T]-?: Check<T[K]> }): Check<T> => {
  const all = Object.entries(fields) as [string, Check<unknown>][];
  return (value): value is T => isObject(value) && all.every(([key, check]) => check(value[key]));
};

const note = maybe(text);
const texts = list(text);
const reference = { key: text, name: text, shortName: text };
const name = shape<NameRef>(reference);

const mark = shape<Mark>({ sign: oneOf(SIGNS), tone: oneOf(TONES) });

const row = shape<SaidRow>({
  lead: text,
  beside: text,
  detail: text,
  name: maybe(shape<NonNullable<SaidRow['name']>>({ of: name, before: text, words: text, after: text })),
  mark,
  rates: maybe(flag),
  url: maybe(address),
});

const coding: { [K in keyof SaidCoding]-?: Check<SaidCoding[K]> } = {
  key: text,
  language: note,
  from: text,
  id: text,
  text,
  nearness: oneOf(['paragraph', 'page', 'elsewhere']),
  kind: text,
  origins: text,
  presupposed: list(shape<SaidClaim['presupposed'][number]>({ words: text, mark: nullable(mark) })),
  footing: shape<SaidClaim['footing']>({
    words: text,
    origins: list(list(shape<{ sign: SignName; tie: Tie }>({ sign: oneOf(SIGNS), tie: oneOf(TIES) }))),
    back: list(mark),
  }),
  reports: list(row),
  responses: nullable(list(row)),
  place: text,
  note: text,
  notes: list(shape<SaidClaim['notes'][number]>({ lead: text, beside: text })),
  copy: text,
};

/** Whether a value is a claim in words: on a card, or in the claim browser. */
export const isSaidClaim: Check<SaidClaim> = shape<SaidClaim>({
  ...coding,
  differences: texts,
  also: list(shape<SaidCoding>(coding)),
});

const pack = shape<PackRef>({
  id: text,
  title: text,
  version: text,
  publisher: text,
  contactUrl: address,
  before: note,
  on: note,
  asOfNote: text,
  language: note,
  sourceDescription: text,
  sourceUrl: maybe(address),
});

/** Whether what came out of a message is a card as the background sends it. */
export const isSaidCard: Check<SaidCard> = shape<SaidCard>({
  entity: shape<SaidCard['entity']>({ ...reference, type: oneOf(ENTITY_TYPES), description: note }),
  pack,
  others: list(pack),
  more: number,
  tally: shape<SaidCard['tally']>({
    claims: number,
    rows: list(shape<SaidCard['tally']['rows'][number]>({ kind: oneOf(STANDINGS), claims: number, by: texts })),
    differ: maybe(number),
  }),
  claims: list(isSaidClaim),
});
