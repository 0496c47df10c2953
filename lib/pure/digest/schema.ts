/**
 * Checking a digest on receipt.
 * Owns: its schema.
 * Used by: side panel and popup, which are sent it by the page's script.
 * Never: differs from the type; the compiler compares the two where the panel's messages are checked.
 */
import * as v from 'valibot';
import { RESPONSE_KINDS } from '../pack/vocabulary';

const sentence = { place: v.number(), text: v.string(), paragraph: v.number() };
const Sentence = v.object(sentence);
const kind = v.picklist(RESPONSE_KINDS);

export const DigestSchema = v.object({
  date: v.nullable(v.string()),
  reading: v.boolean(),
  claims: v.array(
    v.object({
      key: v.string(),
      text: v.string(),
      language: v.string(),
      sentences: v.array(Sentence),
      found: v.array(v.object({ ...sentence, who: v.string(), kind, through: v.nullable(v.string()) })),
      notFound: v.array(
        v.object({ who: v.string(), kind, date: v.exactOptional(v.string()), before: v.exactOptional(v.string()) }),
      ),
      unhedged: v.nullable(v.object({ hedge: v.string(), sentences: v.array(Sentence) })),
    }),
  ),
});
