/**
 * Checking a card on receipt, in the card script.
 * Owns: the same check as `schema.ts`, without the library behind it, which would be a tenth of the script.
 * Used by: the card script; popup and side panel have the library anyway and use the schema.
 * Never: laxer or stricter than the schema: the compiler holds every field to the model, and a property test damages
 * cards and compares the two.
 */
import { STANDINGS } from '../claims/standing';
import { BASES, CLAIM_KINDS, ENTITY_TYPES, MEDIA, RELATIONS, RESPONSE_KINDS, ROLES } from '../pack/vocabulary';
import type { CardModel, ClaimView, NameRef, ReportView, ResponseView } from './model';

type Check<T> = (value: unknown) => value is T;

const text: Check<string> = (value): value is string => typeof value === 'string';
const flag: Check<boolean> = (value): value is boolean => typeof value === 'boolean';
const number: Check<number> = (value): value is number => typeof value === 'number' && !Number.isNaN(value);
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
const record =
  <T>(check: Check<T>): Check<Record<string, T>> =>
  (value): value is Record<string, T> =>
    isObject(value) && Object.values(value).every(check);
/** Every field of the type has to be listed; fields beyond are let pass, and nobody reads them. */
const shape = <T extends object>(fields: { [K in keyof T]-?: Check<T[K]> }): Check<T> => {
  const all = Object.entries(fields) as [string, Check<unknown>][];
  return (value): value is T => isObject(value) && all.every(([key, check]) => check(value[key]));
};

const note = maybe(text);
const texts = list(text);
const paragraphs = list(number);
const reference = { key: text, name: text, shortName: text };
const name = shape<NameRef>(reference);
const standing = nullable(shape<NonNullable<ClaimView['standing']>>({ kind: oneOf(STANDINGS), by: texts }));

const report = shape<ReportView>({
  by: nullable(name),
  byDescription: note,
  relation: oneOf(RELATIONS),
  basis: oneOf(BASES),
  count: maybe(number),
  description: note,
  medium: maybe(oneOf(MEDIA)),
  mediumTitle: note,
  part: note,
  hedge: note,
  limits: texts,
  cites: maybe(list(name)),
  independent: note,
  url: maybe(address),
  note,
  quoted: maybe(flag),
  date: note,
  paragraphs,
});

const response = shape<ResponseView>({
  by: name,
  onBehalfOf: maybe(name),
  kind: oneOf([...RESPONSE_KINDS, 'none-recorded']),
  scope: note,
  note,
  counterText: note,
  hedge: note,
  quoted: maybe(flag),
  secondHand: maybe(flag),
  reportedBy: maybe(nullable(name)),
  date: note,
  paragraphs,
});

const claim = shape<ClaimView>({
  id: text,
  text,
  kind: oneOf(CLAIM_KINDS),
  toldByTheSource: flag,
  nearness: oneOf(['paragraph', 'page', 'elsewhere']),
  involvement: oneOf([...ROLES, 'reports', 'responds']),
  origins: shape<ClaimView['origins']>({
    established: number,
    notEstablished: list(shape<ClaimView['origins']['notEstablished'][number]>({ by: nullable(text), part: note })),
    relays: number,
  }),
  standing,
  presupposes: list(shape<ClaimView['presupposes'][number]>({ id: text, text, standing })),
  note,
  date: note,
  reports: list(report),
  responses: list(response),
  hasResponseLane: flag,
  paragraphs,
});

/** Whether what came out of a message is a card as the background sends it. */
export const isCardModel: Check<CardModel> = shape<CardModel>({
  entity: shape<CardModel['entity']>({ ...reference, type: oneOf(ENTITY_TYPES), description: note }),
  pack: shape<CardModel['pack']>({
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
  }),
  tally: shape<CardModel['tally']>({
    claims: number,
    rows: list(shape<CardModel['tally']['rows'][number]>({ kind: oneOf(STANDINGS), claims: number, by: texts })),
  }),
  claims: list(claim),
  names: record(name),
});
