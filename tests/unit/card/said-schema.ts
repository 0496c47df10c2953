/**
 * The schema of a card in words, by the library.
 * Owns: what the card script's own check is held against.
 * Used by: the test of that check.
 */
import * as v from 'valibot';
import type { SaidCard } from '../../../lib/pure/card/said';
import { CardModelSchema } from '../../../lib/pure/card/schema';
import { SIGNS, TONES } from '../../../lib/pure/claims/signs';

const Text = v.string();
const Mark = v.object({ sign: v.picklist(SIGNS), tone: v.picklist(TONES) });
const Row = v.object({
  lead: Text,
  beside: Text,
  detail: Text,
  name: v.optional(
    v.object({ of: v.object({ key: Text, name: Text, shortName: Text }), before: Text, words: Text, after: Text }),
  ),
  mark: Mark,
  rates: v.optional(v.boolean()),
  url: v.optional(v.pipe(Text, v.startsWith('https://'))),
});

const { entity, pack, tally } = CardModelSchema.entries;

const Coding = v.object({
  key: Text,
  language: v.optional(Text),
  from: Text,
  id: Text,
  text: Text,
  nearness: v.picklist(['paragraph', 'page', 'elsewhere']),
  kind: Text,
  origins: Text,
  presupposed: v.array(v.object({ words: Text, mark: v.nullable(Mark) })),
  footing: v.object({
    words: Text,
    origins: v.array(v.array(v.object({ sign: v.picklist(SIGNS), tie: v.picklist(['origin', 'same', 'open']) }))),
    back: v.array(Mark),
  }),
  reports: v.array(Row),
  responses: v.nullable(v.array(Row)),
  place: Text,
  note: Text,
  notes: v.array(v.object({ lead: Text, beside: Text })),
  copy: Text,
});

export const SaidCardSchema = v.object({
  entity,
  pack,
  tally,
  others: v.array(pack),
  more: v.number(),
  claims: v.array(v.object({ ...Coding.entries, differences: v.array(Text), also: v.array(Coding) })),
});

type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile once schema and type differ. */
const same: Same<Plain<v.InferOutput<typeof SaidCardSchema>>, Plain<SaidCard>> = true;
void same;
