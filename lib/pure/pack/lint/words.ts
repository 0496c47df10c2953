/**
 * Words by which the checks know hedges and verdicts, in English and German.
 * Owns: the lists.
 * Used by: `lost-hedge.ts`, `verdict-words.ts`.
 * Never: is whole. What is not listed is left to the author.
 */

/** A pattern of whole words; letters of any script end a word. */
const wordsOf = (list: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${list
      .trim()
      .split(/\s*\n\s*/)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  );

/** Words that show that somebody says so, or that it is not certain. */
export const HEDGES = wordsOf(`
reported|reportedly|alleged|allegedly|allege|alleges|said|says|say|told|according to|claimed|claims|stated|states
suggested|suggests|apparently|supposedly|purported|purportedly|believed|rumou?red|may|might|could|would|denied|denies
soll|sollen|sollte|sollten|angeblich|laut|zufolge|berichtet\\p{L}*|behauptet\\p{L}*|sagte|sagt|sagen|gesagt|erklärte|erklärt
mutmaßlich\\p{L}*|vermutlich|offenbar|heißt es|könnte|könnten|dürfte|habe|hätten|sei|seien|wolle`);

/** Words with which an author judges, each kind with what to write instead. */
export const VERDICTS: readonly { words: RegExp; mend: string }[] = [
  {
    words: wordsOf(`
false|falsely|falsehoods?|untrue|fake|fakes|faked|bogus|hoax|hoaxes|debunk(?:s|ed|ing)?|disprov(?:e|es|ed|en|ing)
discredited|refuted?|baseless|baselessly|unfounded|groundless|fabricat(?:ed|es|ion|ions)|myths?|conspiracy theor(?:y|ies)
lie|lies|lied|lying|liars?|misled|misleads?|misleading
falsch\\p{L}*|unwahr\\p{L}*|gelogen\\p{L}*|log|lügt|lügen|lüge|lügner\\p{L}*|erlogen\\p{L}*|erfunden\\p{L}*|widerlegt\\p{L}*
haltlos\\p{L}*|unbegründet\\p{L}*|gefälscht\\p{L}*|entlarvt\\p{L}*|falschbehauptung\\p{L}*|falschaussage\\p{L}*|irreführend\\p{L}*`),
    mend: 'Say who says what of it: a denial is a response, a fact-checker’s finding a report. Words of others go in quotation marks.',
  },
  {
    words: wordsOf(`
proven|proves|proved|undoubtedly|undeniabl[ey]|indisputabl[ey]|obviously|clearly|of course|in truth|the truth is
erwiesen\\p{L}*|nachweislich|zweifellos|unbestreitbar\\p{L}*|offensichtlich\\p{L}*|bekanntlich|in wahrheit`),
    mend: 'Leave it out, or say what it rests on: a document, a court’s record.',
  },
  {
    words: wordsOf(`
admit|admits|admitted|confess(?:es|ed)?|refus(?:e|es|ed) to (?:comment|answer|say)|so-called|notorious|infamous
gab zu|gibt zu|zugegeben|gestand|gesteht|weigerte sich|weigert sich|verweigerte|sogenannte\\p{L}*|berüchtigt\\p{L}*`),
    mend: 'Use a neutral word: said, declined to comment.',
  },
];

/** Any of them: most texts have none, and one look finds that out. */
export const ANY_VERDICT = new RegExp(VERDICTS.map(({ words }) => words.source).join('|'), 'iu');
