/**
 * What a pack declares so that its claims are recognised in other texts.
 * Owns: the schemas of cues, descriptions and spokespersons, and their limits.
 * Used by: `schema.ts`, which hooks them into claim and entity.
 * Never: takes a pattern. Words, beginnings of words and lists of them are all there is, so that reading stays linear.
 */
import * as v from 'valibot';
import { entityId, id, phrase } from './fields';

/** One to five words in small letters; `*` after at least three letters stands for any ending. */
const STEM = /^(?:[^\s*A-Z-]{3,40}\*|[^\s*A-Z-]{1,40})(?: (?:[^\s*A-Z-]{3,40}\*|[^\s*A-Z-]{1,40})){0,4}$/;

/** Cues of one claim: ways of saying the same are groups of words; more cues than this are other claims. */
const MAX_CUES = 12;
/** Groups that must all occur. */
const MAX_GROUPS = 5;
/** Words in one group. */
const MAX_WORDS = 80;

const stem = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(STEM, 'one to five words in small letters, without hyphens; “*” only at a word’s end, after three letters'),
    v.description(description),
  );

const group = (description: string) =>
  v.pipe(
    v.array(
      stem('A word or phrase as it stands in running text, in small letters. “contact*” is any word that begins so.'),
    ),
    v.minLength(1),
    v.maxLength(MAX_WORDS),
    v.description(description),
  );

/** How the participants stand to the first group of words. */
export const LINKS = ['anywhere', 'between', 'first-acts'] as const;
/** What a cue takes besides plain statements and reports. */
export const TAKES = ['own-words', 'conditional'] as const;

export const CueSchema = v.pipe(
  v.strictObject({
    participants: v.pipe(
      v.array(
        v.pipe(
          v.array(entityId('one that can take this part')),
          v.minLength(1),
          v.maxLength(20),
          v.description('Any one of these takes the part.'),
        ),
      ),
      v.minLength(1),
      v.maxLength(MAX_GROUPS),
      v.description('Who must be named in the sentence, or stood for in it: one of each list.'),
    ),
    words: v.pipe(
      v.array(group('Any one of these must occur.')),
      v.minLength(1),
      v.maxLength(MAX_GROUPS),
      v.description(
        'Groups of words, of each of which one must occur. The first carries the claim: denials are read there.',
      ),
    ),
    never: v.optional(group('Where one of these occurs in the sentence, it is not this claim.')),
    link: v.optional(
      v.pipe(
        v.picklist(LINKS),
        v.description(
          'anywhere (default): in the same sentence. between: the first two participants are the two sides of the word (“A’s talks with B”, “A and B talked”). first-acts: the first participant stands before the word, or after “by”.',
        ),
      ),
    ),
    follows: v.optional(
      v.pipe(
        v.array(id('The id of a claim.')),
        v.minLength(1),
        v.maxLength(10),
        v.description(
          'Participants may be missing where the sentence before, or one before that, matched one of these claims and this one points back to it (“the talks”, “they”).',
        ),
      ),
    ),
    saidBy: v.optional(entityId('only in the words of this one: somebody’s own statement')),
    takes: v.optional(
      v.pipe(
        v.array(v.picklist(TAKES)),
        v.maxLength(TAKES.length),
        v.description(
          'own-words: also where one of those concerned says it. conditional: also under “if” and “would”. Without it such sentences are left out.',
        ),
      ),
    ),
  }),
  v.description('One way of telling from its words that a sentence makes this claim.'),
);

export const CuesSchema = v.pipe(
  v.array(CueSchema),
  v.minLength(1),
  v.maxLength(MAX_CUES),
  v.description('How the claim is recognised in other texts. Left out: it is not.'),
);

export const DescriptionsSchema = v.pipe(
  v.array(phrase('As in “the Russian leader”.')),
  v.maxLength(40),
  v.description(
    'Phrases that stand for this entity in running text, on pages that also name it. They are not marked; they help to recognise claims.',
  ),
);

export const SpeaksForSchema = v.pipe(
  v.array(entityId('for whom this one speaks')),
  v.maxLength(10),
  v.description('Whose answer it is when this one answers.'),
);

export type Cue = v.InferOutput<typeof CueSchema>;
